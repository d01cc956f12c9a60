import { useState } from 'preact/hooks'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { ObservationRecord, PersonRecord } from '../../records/document-records.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { ClockField } from './clock-field.tsx'
import { useContentWords } from './content-words.ts'
import { durationMs, type Present, readEnd } from './observation-times.ts'
import type { NameOf } from './task-names.ts'
import { dayOf, writeMoment } from './wall-moment.ts'

/** What any offer needs to be read and settled. */
export interface OfferContext {
  readonly present: Present
  readonly nameOf: NameOf
  readonly people: readonly PersonRecord[]
  /** The best guess at when it really ended; null when there is none. */
  readonly lastSignOf: (recording: ObservationRecord) => string | null
  readonly onStop: (recording: ObservationRecord, at: string) => void
  readonly onThrowAway: (recording: ObservationRecord) => void
}

interface Props extends OfferContext {
  readonly recording: ObservationRecord
  /** In words: "still runs", "take over here". */
  readonly goOnLabel: string
  readonly onGoOn: (recordings: readonly ObservationRecord[]) => void
}

/** One recording without an end: its time and content, and what may become of it. */
export function Offer(props: Props) {
  const { recording, goOnLabel, present, nameOf, people, lastSignOf, onGoOn, onStop, onThrowAway } = props
  const { observe } = useMessages()
  const words = useContentWords()
  const [typedEnd, setTypedEnd] = useState<string | null>(null)
  const end = typedEnd ?? lastSignOf(recording)
  const task = nameOf(recording)
  const code = people.find(({ id }) => id === recording.personId)?.code
  const content = [...(code ? [code] : []), ...words(recording)]
  return (
    <li class="floor__offer">
      <p class="floor__offer-task">{task}</p>
      <p class="floor__offer-since">{useSince(recording, present)}</p>
      {content.length > 0 && <p class="floor__offer-content">{content.join(' · ')}</p>}
      {recording.note && <p class="floor__offer-note">{recording.note}</p>}
      <div class="floor__offer-ways">
        <Button size="floor" variant="primary" onClick={() => onGoOn([recording])}>
          {goOnLabel} <VisuallyHidden>{task}</VisuallyHidden>
        </Button>
        <div class="floor__offer-end">
          <ClockField
            label={observe.stoppedAt}
            time={end}
            read={(typed) => readEnd(recording, typed, present)}
            onChange={setTypedEnd}
          />
          <Button disabled={!end} onClick={() => end && onStop(recording, end)}>
            {observe.stopThen} <VisuallyHidden>{task}</VisuallyHidden>
          </Button>
        </div>
        <Button variant="danger" onClick={() => onThrowAway(recording)}>
          {observe.throwAway} <VisuallyHidden>{task}</VisuallyHidden>
        </Button>
      </div>
    </li>
  )
}

function useSince(recording: ObservationRecord, { now, zone }: Present): string {
  const { observe } = useMessages()
  const { formatClock, formatDate, formatDuration } = useFormat()
  const isToday = dayOf(writeMoment(now, zone)) === dayOf(recording.start)
  return observe.offeredSince({
    time: formatClock(recording.start),
    day: isToday ? observe.offeredToday : formatDate(recording.start, 'weekday'),
    duration: formatDuration(durationMs(recording, now)),
  })
}
