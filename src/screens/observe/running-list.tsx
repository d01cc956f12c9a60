import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { ObservationRecord, PersonRecord } from '../../records/document-records.ts'
import type { PersonId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { durationMs } from './observation-times.ts'
import type { NameOf } from './task-names.ts'

interface Props {
  readonly running: readonly ObservationRecord[]
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly nameOf: NameOf
  readonly people: readonly PersonRecord[]
  /** Whose tasks need no code beside them. */
  readonly followed: PersonId | null
  readonly onStop: (observations: readonly ObservationRecord[]) => void
  readonly onEdit: (observation: ObservationRecord) => void
}

export function RunningList({ running, now, nameOf, people, followed, onStop, onEdit }: Props) {
  const { observe, common } = useMessages()
  const { formatDuration, formatClock } = useFormat()
  const codeOf = ({ personId }: ObservationRecord) =>
    personId && personId !== followed ? people.find(({ id }) => id === personId)?.code : undefined
  return (
    <section class="floor__running" aria-labelledby="floor-running">
      <div class="floor__running-head">
        <h2 class="floor__label" id="floor-running">
          {observe.running}
        </h2>
        {running.length > 1 && (
          <Button variant="quiet" onClick={() => onStop(running)}>
            {observe.stopAll}
          </Button>
        )}
      </div>
      {running.length === 0 ? (
        <p class="floor__nothing">{observe.nothingRuns}</p>
      ) : (
        <ul class="floor__runs">
          {running.map((observation) => (
            <li key={observation.id} class="floor__run">
              <button
                type="button"
                class="floor__run-name"
                aria-haspopup="dialog"
                onClick={() => onEdit(observation)}
              >
                <span class="floor__run-task">
                  {nameOf(observation)}{' '}
                  {codeOf(observation) && <span class="floor__code">{codeOf(observation)}</span>}
                </span>
                <span class="floor__run-since">
                  {observe.since({ time: formatClock(observation.start) })}
                </span>
              </button>
              <span class="floor__clock" role="timer" aria-label={observe.duration}>
                {formatDuration(durationMs(observation, now))}
              </span>
              <Button size="floor" icon="stop" onClick={() => onStop([observation])}>
                {common.stop} <VisuallyHidden>{nameOf(observation)}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
