import { useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { recording } from '../../i18n/nl/recording.ts'
import { timeline } from '../../i18n/nl/timeline.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { CorrectionChange, CorrectionRecord } from '../../records/observing.ts'
import type { Level } from '../../records/scales.ts'
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
                <li key={`${change.root} ${change.observationId} ${change.field}`}>
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

function Change({ change, seen, names }: ChangeProps) {
  const { root, field, was, now } = change
  const words = useArea('timeline', timeline)
  const said = useSaid(field, names)
  const { levels } = useMessages()
  const [whole, part = ''] = field.split('.')
  const fieldName =
    whole === 'modifiers'
      ? names.question(part)
      : whole === 'environment'
        ? (levels.environment as Labels)[part]
        : (words.logFields as Labels)[field]
  const ofWhat = seen ? names.of(seen) : words.goneOne
  const about = root ? words.logRoots[root] + (root === 'interruptions' ? `, ${ofWhat}` : '') : ofWhat
  return (
    <>
      {about}: {fieldName ?? field} <s>{said(was)}</s>
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

type Labels = Readonly<Record<string, string>>

/** How the log says a value of a field. */
function useSaid(field: string, names: TimelineNames): (value: string | null) => string {
  const words = useArea('timeline', timeline)
  const recorded = useArea('recording', recording)
  const { levels, load } = useMessages()
  const { formatClock } = useFormat()
  const [whole, part = ''] = field.split('.')
  const each = (value: string, labels: Labels) =>
    value
      .split(', ')
      .map((one) => labels[one] ?? one)
      .join(', ')
  const ways: Readonly<Record<string, (value: string) => string>> = {
    start: formatClock,
    end: formatClock,
    endedAt: formatClock,
    removedAt: (value) => value.split('/').filter(Boolean).map(formatClock).join('–'),
    taskId: names.task,
    personId: names.person,
    jobId: names.job,
    placeId: names.place,
    modifiers: (value) => names.answer(part, value),
    environment: (value) => levels.environmentSteps[Number(value) as Level]?.word ?? value,
    load: (value) => each(value, load.factors),
    company: (value) => each(value, recorded.companyNames),
    pace: (value) => each(value, recorded.paces),
    kind: (value) => each(value, recorded.kinds),
    resumed: (value) => recorded.wentOnOptions[value === 'true' ? 'yes' : 'no'],
  }
  return (value) => (value ? (ways[whole!]?.(value) ?? value) : words.none)
}
