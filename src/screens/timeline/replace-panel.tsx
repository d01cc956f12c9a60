import { useState } from 'preact/hooks'
import { type Corrected, type Replacement, replace } from '../../analysis/timeline/corrections.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { timeline } from '../../i18n/nl/timeline.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { ReplaceOptions, TimelineNames } from './timeline-props.ts'

const FIELDS = ['taskId', 'personId', 'jobId', 'location'] as const
type LabelField = (typeof FIELDS)[number]
const SCOPES = ['chosen', 'day', 'all'] as const
type Scope = (typeof SCOPES)[number]

interface Props {
  readonly chosen: readonly ObservationRecord[]
  readonly day: string
  readonly observations: readonly ObservationRecord[]
  readonly names: TimelineNames
  readonly options: ReplaceOptions
  readonly onCorrected: (corrected: Corrected) => void
}

/** One label for another, with how many that is said before. */
export function ReplacePanel(props: Props) {
  const { chosen, day, observations, names, options, onCorrected } = props
  const words = useArea('timeline', timeline)
  const [field, setField] = useState<LabelField>('taskId')
  const [picked, setScope] = useState<Scope>('day')
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const scope = picked === 'chosen' && chosen.length === 0 ? 'day' : picked
  const among =
    scope === 'chosen'
      ? chosen
      : scope === 'day'
        ? observations.filter(({ start }) => start.startsWith(day))
        : observations
  const counts = countsOf(among, field)
  const nameOf = (value: string) => (value ? valueName(names, field, value) : words.unsaid)
  const held = from !== null && counts.has(from) ? from : null
  const count = held === null ? 0 : counts.get(held)!
  const corrected =
    held === null || to === null ? null : replace(among, { field, ...ends(field, held, to) } as Replacement)
  const usable = corrected?.ok ? corrected : null
  return (
    <div class="timeline__replace">
      <Segmented
        label={words.replaceWhat}
        options={FIELDS.map((value) => ({ value, label: words.fields[value] }))}
        value={field}
        onChange={(next) => {
          setField(next)
          setFrom(null)
          setTo(null)
        }}
      />
      <Segmented
        label={words.replaceIn}
        options={SCOPES.filter((value) => value !== 'chosen' || chosen.length > 0).map((value) => ({
          value,
          label: words.scopes[value],
        }))}
        value={scope}
        onChange={setScope}
      />
      <Select
        label={words.from}
        value={held === null ? '' : keyOf(held)}
        options={[
          { value: '', label: words.nothingChosen },
          ...[...counts].map(([value, held]) => ({
            value: keyOf(value),
            label: words.valueCount({ name: nameOf(value), count: held }),
          })),
        ]}
        onChange={(key) => setFrom(key === '' ? null : chosenOf(key))}
      />
      {field === 'location' ? (
        <TextField label={words.to} value={to ?? ''} onInput={setTo} maxLength={200} />
      ) : (
        <Select
          label={words.to}
          value={to === null ? '' : keyOf(to)}
          options={[{ value: '', label: words.nothingChosen }, ...options[field].map(keyed)]}
          onChange={(key) => setTo(key === '' ? null : chosenOf(key))}
        />
      )}
      <Button disabled={!usable} onClick={() => usable && onCorrected(usable)}>
        {words.doReplace({ count })}
      </Button>
    </div>
  )
}

/** '' is "choose one" in a list, so that having none needs a key of its own. */
const keyOf = (value: string) => `=${value}`
const chosenOf = (key: string) => key.slice(1)
const keyed = ({ value, label }: { readonly value: string; readonly label: string }) => ({
  value: keyOf(value),
  label,
})

const ends = (field: LabelField, from: string, to: string) =>
  field === 'location' ? { from, to } : { from: from || null, to: to || null }

/** How often each value occurs, most first; '' is none. */
function countsOf(
  observations: readonly ObservationRecord[],
  field: LabelField,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const each of observations) {
    const value = each[field] ?? ''
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a))
}

function valueName(names: TimelineNames, field: LabelField, value: string): string {
  if (field === 'taskId') return names.task(value)
  if (field === 'personId') return names.person(value)
  return field === 'jobId' ? names.job(value) : value
}
