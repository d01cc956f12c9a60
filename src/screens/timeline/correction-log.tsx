import { useState } from 'preact/hooks'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { timeline } from '../../i18n/nl/timeline.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { CorrectionChange, CorrectionRecord } from '../../records/observing.ts'
import { Button } from '../../ui/button.tsx'
import type { TimelineNames } from './timeline-props.ts'

interface Props {
  readonly corrections: readonly CorrectionRecord[]
  readonly observationOf: (id: string) => ObservationRecord | undefined
  readonly names: TimelineNames
}

const FIRST = 10
const CHANGES = 4

/** Every correction, the last one first: what was, what became, who, when and why. */
export function CorrectionLog({ corrections, observationOf, names }: Props) {
  const words = useArea('timeline', timeline)
  const { formatDate, formatClock } = useFormat()
  const [showsAll, setShowsAll] = useState(false)
  const sorted = [...corrections].sort(
    (a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? 1 : -1),
  )
  const shown = showsAll ? sorted : sorted.slice(0, FIRST)
  return (
    <section class="timeline__log">
      <h2>{words.log}</h2>
      {shown.length === 0 && <p class="timeline__quiet">{words.logEmpty}</p>}
      <ol class="timeline__log-list">
        {shown.map(({ id, action, changes, by, at, reason }) => (
          <li key={id} class="timeline__log-item">
            <p>
              <strong>{words.actions[action]}</strong>{' '}
              <span class="timeline__quiet">
                {names.analyst(by)} · {formatDate(at, 'weekday')} {formatClock(at)} ·{' '}
                {reason ? words.because({ reason }) : words.noReason}
              </span>
            </p>
            <ul class="timeline__changes">
              {changes.slice(0, CHANGES).map((change) => (
                <li key={`${change.observationId} ${change.field}`}>
                  <Change change={change} seen={observationOf(change.observationId)} names={names} />
                </li>
              ))}
              {changes.length > CHANGES && (
                <li class="timeline__quiet">{words.moreChanges({ count: changes.length - CHANGES })}</li>
              )}
            </ul>
          </li>
        ))}
      </ol>
      {shown.length < sorted.length && (
        <Button onClick={() => setShowsAll(true)}>{words.showAll({ count: sorted.length })}</Button>
      )}
    </section>
  )
}

interface ChangeProps {
  readonly change: CorrectionChange
  readonly seen: ObservationRecord | undefined
  readonly names: TimelineNames
}

function Change({ change: { field, was, now }, seen, names }: ChangeProps) {
  const words = useArea('timeline', timeline)
  const { formatClock } = useFormat()
  const fieldName = (words.logFields as Readonly<Record<string, string>>)[field] ?? field
  const said = (value: string | null): string => {
    if (!value) return words.none
    if (field === 'start' || field === 'end') return formatClock(value)
    if (field === 'removedAt') return value.split('/').filter(Boolean).map(formatClock).join('–')
    if (field === 'taskId') return names.task(value)
    if (field === 'personId') return names.person(value)
    return field === 'jobId' ? names.job(value) : value
  }
  return (
    <>
      {seen ? names.of(seen) : words.goneOne}: {fieldName} <s>{said(was)}</s>
      {field !== 'removedAt' && (
        <>
          {' '}
          <span aria-hidden="true">→</span>
          <span class="visually-hidden">{words.nowIs}</span> {said(now)}
        </>
      )}
    </>
  )
}
