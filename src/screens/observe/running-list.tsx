import { useMemo } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { walking as dutch } from '../../i18n/nl/walking.ts'
import type { ObservationRecord, PersonRecord } from '../../records/document-records.ts'
import type { PersonId } from '../../records/ids.ts'
import { goingOnSince } from '../../records/turns.ts'
import { Button } from '../../ui/button.tsx'
import { useSwipe } from '../../ui/use-swipe.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { durationMs } from './observation-times.ts'
import type { NameOf } from './task-names.ts'
import { useRunSlots } from './use-run-slots.ts'

interface Props {
  readonly running: readonly ObservationRecord[]
  /** All of the department: what runs may be a piece of a turn that began before. */
  readonly observations: readonly ObservationRecord[]
  /** How many tasks were interrupted and wait. */
  readonly waiting: number
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly nameOf: NameOf
  readonly people: readonly PersonRecord[]
  /** Whose tasks need no code beside them. */
  readonly followed: PersonId | null
  readonly onStop: (observations: readonly ObservationRecord[]) => void
  readonly onEdit: (observation: ObservationRecord) => void
  readonly onTakeBack: (observation: ObservationRecord) => void
}

/** Room that is kept for what runs, so that nothing below it moves: two rows of two. */
const KEPT = 4

export function RunningList(props: Props) {
  const { running, observations, waiting, people, followed, onStop } = props
  const { observe } = useMessages()
  const slots = useRunSlots(running)
  const words = useArea('walking', dutch)
  const pieces = useMemo(() => new Map(observations.map((each) => [each.id, each] as const)), [observations])
  const codeOf = ({ personId }: ObservationRecord) =>
    personId && personId !== followed ? people.find(({ id }) => id === personId)?.code : undefined
  const hasStopAll = running.length > 1
  const empty = hasStopAll ? Math.max(0, KEPT - 1 - slots.length) : 0
  return (
    <section class="floor__running" aria-labelledby="floor-running">
      <h2 class="floor__label" id="floor-running">
        {observe.running}
        {running.length > 1 && <span aria-hidden="true"> · {words.running({ count: running.length })}</span>}
      </h2>
      {running.length === 0 ? (
        <p class="floor__nothing">
          {waiting > 0 ? words.nothingRunsWaiting({ count: waiting }) : observe.nothingRuns}
        </p>
      ) : (
        <ul class="floor__runs">
          {slots.map((observation, at) =>
            observation ? (
              <Run
                key={observation.id}
                {...props}
                observation={observation}
                start={goingOnSince(observation, (id) => pieces.get(id)).start}
                code={codeOf(observation)}
              />
            ) : (
              <li key={`empty ${at}`} class="floor__run-gone" aria-hidden="true" />
            ),
          )}
          {Array.from({ length: empty }, (_, at) => (
            <li key={`kept ${at}`} class="floor__run-kept" aria-hidden="true" />
          ))}
          {hasStopAll && (
            <li class="floor__stop-all">
              <Button size="floor" variant="quiet" onClick={() => onStop(running)}>
                {observe.stopAll}
              </Button>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}

interface RunProps extends Omit<Props, 'running' | 'observations' | 'waiting' | 'people' | 'followed'> {
  readonly observation: ObservationRecord
  /** Of its turn: another place or load does not begin it anew. */
  readonly start: string
  /** Of whom it is, when that is not who is followed. */
  readonly code: string | undefined
}

/** A swipe takes it back, as if it had not begun; its sheet has a button for that. */
function Run({ observation, start, code, now, nameOf, onStop, onEdit, onTakeBack }: RunProps) {
  const { observe, common } = useMessages()
  const words = useArea('walking', dutch)
  const { formatDuration, formatClock } = useFormat()
  const swipe = useSwipe({ onSwipe: () => onTakeBack(observation) })
  return (
    <li class="floor__run" {...swipe}>
      <button
        type="button"
        class="floor__run-name"
        aria-haspopup="dialog"
        onClick={() => onEdit(observation)}
      >
        <span class="floor__run-task">
          {nameOf(observation)} {code && <span class="floor__code">{code}</span>}
        </span>
        <span class="floor__run-since">{observe.since({ time: formatClock(start) })}</span>
      </button>
      <span class="floor__clock" role="timer" aria-label={observe.duration}>
        {formatDuration(durationMs({ ...observation, start }, now))}
      </span>
      <span class="floor__take-back" aria-hidden="true">
        {words.takeBack}
      </span>
      <Button size="floor" icon="stop" onClick={() => onStop([observation])}>
        {common.stop} <VisuallyHidden>{nameOf(observation)}</VisuallyHidden>
      </Button>
    </li>
  )
}
