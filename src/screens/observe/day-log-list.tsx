import { memo } from 'preact/compat'
import { useState } from 'preact/hooks'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { ObservationRecord, PersonRecord } from '../../records/document-records.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { logOfDay, neighbourDays } from './day-log.ts'
import { LogRow, type Runs } from './log-row.tsx'
import type { NameOf } from './task-names.ts'
import { useStable } from './use-stable.ts'

interface Props {
  readonly observations: readonly ObservationRecord[]
  readonly people: readonly PersonRecord[]
  readonly nameOf: NameOf
  readonly recordedWords: (observation: ObservationRecord) => readonly string[]
  /** Calendar day: `2026-09-09`. */
  readonly today: string
  /** Id of this device: what runs elsewhere is said to. */
  readonly device: string
  /** Ids of what this device recorded when the app stopped, and nobody spoke of since; one text, so that the list stays still. */
  readonly brokenOff: string
  readonly onOpen: (observation: ObservationRecord) => void
  /** Makes a finding that rests on these. */
  readonly onFinding: (observations: readonly ObservationRecord[]) => void
}

/** Rows drawn at once; a long day has hundreds, and who looks back that far asks for them. */
const PAGE = 100
const NONE: ReadonlySet<string> = new Set()

/** One day, newest first. Does not render on the clock's tick: only when the observations or the day change. */
export const DayLogList = memo((props: Props) => {
  const { observations, people, nameOf, recordedWords, today, device, brokenOff, onOpen, onFinding } = props
  const { observe } = useMessages()
  const { formatDate } = useFormat()
  const [asked, setDay] = useState<string | null>(null)
  const [shown, setShown] = useState(PAGE)
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null)
  const day = asked ?? today
  const { before, after } = neighbourDays(observations, day, today)
  const rows = logOfDay(observations, day, today)
  const codes = new Map<string | null | undefined, string>(people.map(({ id, code }) => [id, code]))
  const goTo = (next: string | undefined) => {
    setShown(PAGE)
    setPicked(picked && NONE)
    setDay(next === today ? null : (next ?? null))
  }

  const toggle = useStable(({ id }: ObservationRecord) => {
    const next = new Set(picked)
    if (!next.delete(id)) next.add(id)
    setPicked(next)
  })
  const chosen = rows.filter(({ id }) => picked?.has(id))

  return (
    <section class="day-log" aria-labelledby="day-log-title">
      <header class="day-log__head">
        <h2 class="floor__label" id="day-log-title" aria-live="polite">
          {observe.logOf({ day: day === today ? observe.today : formatDate(day, 'weekday') })}
        </h2>
        {rows.length > 0 && (
          <IconButton
            icon="note"
            label={picked ? observe.stopPicking : observe.pickForFinding}
            aria-pressed={picked !== null}
            onClick={() => setPicked(picked ? null : NONE)}
          />
        )}
        <IconButton
          icon="chevron-left"
          label={observe.dayBefore}
          disabled={!before}
          onClick={() => goTo(before)}
        />
        <IconButton
          icon="chevron-right"
          label={observe.dayAfter}
          disabled={!after}
          onClick={() => goTo(after)}
        />
      </header>
      {rows.length === 0 && (
        <p class="floor__nothing">{day === today ? observe.logEmptyToday : observe.logEmpty}</p>
      )}
      <ul class="day-log__rows">
        {rows.slice(0, shown).map((observation) => (
          <LogRow
            key={observation.id}
            observation={observation}
            name={nameOf(observation)}
            code={codes.get(observation.personId)}
            recorded={recordedWords(observation).join(' · ')}
            runs={whereRuns(observation, device, brokenOff)}
            isPicked={picked ? picked.has(observation.id) : undefined}
            onOpen={picked ? toggle : onOpen}
          />
        ))}
      </ul>
      {picked && (
        <div class="day-log__pick">
          <p>{observe.pickHint}</p>
          <Button
            variant="primary"
            size="floor"
            disabled={chosen.length === 0}
            onClick={() => {
              onFinding(chosen)
              setPicked(null)
            }}
          >
            {observe.findingOf({ count: chosen.length })}
          </Button>
        </div>
      )}
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + PAGE)}>
          {observe.showMore({ count: Math.min(PAGE, rows.length - shown) })}
        </Button>
      )}
    </section>
  )
})

function whereRuns({ id, device: of }: ObservationRecord, device: string, brokenOff: string): Runs {
  if (of !== device) return of ? 'elsewhere' : 'nowhere'
  return brokenOff.split(' ').includes(id) ? 'nowhere' : 'here'
}
