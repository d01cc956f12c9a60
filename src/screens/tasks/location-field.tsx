import { useMessages } from '../../i18n/messages-context.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { filterOptions } from '../../ui/filter-options.ts'
import { TextField } from '../../ui/text-field.tsx'

interface Props {
  readonly value: string
  /** Used before, most used first. */
  readonly suggestions: readonly string[]
  /** @param joined while typing */
  readonly onChange: (value: string, joined: boolean) => void
}

/** A row of chips at most: what is used more is at hand, the rest is typed. */
const MAX_SUGGESTIONS = 6

/** Where it is done: typed, or one tap on a place used before. */
export function LocationField({ value, suggestions, onChange }: Props) {
  const { tasks } = useMessages()
  const options = suggestions.map((location) => ({ key: location, label: location }))
  const isKnown = suggestions.includes(value)
  const offered = filterOptions(options, isKnown ? '' : value).slice(0, MAX_SUGGESTIONS)
  return (
    <div class="location">
      <TextField
        label={tasks.location}
        value={value}
        maxLength={500}
        onInput={(text) => onChange(text, true)}
      />
      {offered.length > 0 && (
        <ChipGroup label={tasks.locationUsed}>
          {offered.map(({ label }) => (
            <Chip
              key={label}
              label={label}
              on={label === value}
              onToggle={() => onChange(label === value ? '' : label, false)}
            />
          ))}
        </ChipGroup>
      )}
    </div>
  )
}
