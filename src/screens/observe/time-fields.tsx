import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { ObservationRecord } from '../../records/document-records.ts'
import { Button } from '../../ui/button.tsx'
import { ClockField } from './clock-field.tsx'
import type { OnChange } from './observation-fields.ts'
import { durationMs, isRunning, type Present, readEnd, readStart, shiftSpan } from './observation-times.ts'
import { writeMoment } from './wall-moment.ts'

interface Props {
  readonly observation: ObservationRecord
  readonly present: Present
  readonly onChange: OnChange
}

const SHIFTS = [-5, -1, 1, 5]

/** Start, end and duration; moving both together. */
export function TimeFields({ observation, present, onChange }: Props) {
  const { observe } = useMessages()
  const { formatDuration } = useFormat()
  const isInterval = observation.kind === 'interval'
  const runs = isRunning(observation)
  return (
    <section class="floor__group">
      <div class="observation__times">
        <ClockField
          label={isInterval ? observe.start : observe.at}
          time={observation.start}
          read={(typed) => readStart(observation, typed, present)}
          onChange={(start) => onChange({ start }, true)}
        />
        {isInterval && (
          <ClockField
            label={observe.end}
            time={observation.end ?? null}
            read={(typed) => readEnd(observation, typed, present)}
            onChange={(end) => onChange({ end }, true)}
          />
        )}
        {isInterval && (
          <p class="observation__length">
            <span class="observation__length-word">{observe.duration}</span>
            {formatDuration(durationMs(observation, present.now))}
          </p>
        )}
      </div>
      {runs && (
        <Button onClick={() => onChange({ end: endNow(observation, present) })}>{observe.endNow}</Button>
      )}
      <ShiftButtons observation={observation} present={present} onChange={onChange} />
    </section>
  )
}

function ShiftButtons({ observation, present, onChange }: Props) {
  const { observe } = useMessages()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons, not a form group
    <div class="observation__shift" role="group" aria-label={observe.shift}>
      <p class="observation__shift-word">{observe.shift}</p>
      {SHIFTS.map((minutes) => {
        const shifted = shiftSpan(observation, minutes, present)
        const count = Math.abs(minutes)
        return (
          <Button key={minutes} disabled={!shifted} onClick={() => shifted && onChange(shifted)}>
            {minutes < 0 ? observe.earlier({ minutes: count }) : observe.later({ minutes: count })}
          </Button>
        )
      })}
    </div>
  )
}

/** Never before its start: the clock may have been set back. */
function endNow({ start }: ObservationRecord, { now, zone }: Present): string {
  return Date.parse(start) > now ? start : writeMoment(now, zone)
}
