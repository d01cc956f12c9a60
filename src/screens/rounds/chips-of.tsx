import { Chip, ChipGroup } from '../../ui/chip.tsx'

interface Props<Key extends string | number> {
  readonly title: string
  /** A title within a group that has one. */
  readonly isQuiet?: boolean
  readonly chips: readonly { readonly key: Key; readonly label: string }[]
  readonly on: readonly Key[]
  readonly onChange: (on: readonly Key[]) => void
}

/** Any number of them: a tap on, a tap off. */
export function ChipsOf<Key extends string | number>({ title, isQuiet, chips, on, onChange }: Props<Key>) {
  return (
    <div class="round-plan__chips">
      <p class={isQuiet ? 'round-plan__quiet' : 'field-legend'}>{title}</p>
      <ChipGroup label={title}>
        {chips.map(({ key, label }) => (
          <Chip
            key={key}
            label={label}
            on={on.includes(key)}
            onToggle={() => onChange(on.includes(key) ? on.filter((each) => each !== key) : [...on, key])}
          />
        ))}
      </ChipGroup>
    </div>
  )
}
