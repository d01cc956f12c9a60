import { useState } from 'preact/hooks'
import { type Corrected, join, moveEnds, remove, shift } from '../../analysis/timeline/corrections.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { timeline } from '../../i18n/nl/timeline.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { ClockField } from '../observe/clock-field.tsx'
import { type Present, readEnd, readSplit, readStart } from '../observe/observation-times.ts'
import './chosen-panel.css'

interface Props {
  readonly chosen: readonly ObservationRecord[]
  readonly nameOf: (observation: ObservationRecord) => string
  readonly present: Present
  /** A time that does not fit was asked to be put right. */
  readonly isUnpaired: boolean
  /** In words, why the last thing could not be done; '' when it could. */
  readonly problem: string
  readonly onCorrected: (corrected: Corrected) => void
  readonly onSplit: (observation: ObservationRecord, at: string) => void
  readonly onClose: () => void
}

/** What can be done with what is chosen. */
export function ChosenPanel(props: Props) {
  const { chosen, nameOf, present, problem, onCorrected, onSplit, onClose } = props
  const words = useArea('timeline', timeline)
  const only = chosen.length === 1 ? chosen[0]! : null
  return (
    <section class="timeline__panel" aria-label={words.chosen({ count: chosen.length })}>
      <header class="timeline__panel-head">
        <h2 class="timeline__panel-title">{only ? nameOf(only) : words.chosen({ count: chosen.length })}</h2>
        {only && <FirstTimes observation={only} />}
        <IconButton icon="close" label={words.unchoose} onClick={onClose} />
      </header>
      <p class="timeline__problem" role="status">
        {problem}
      </p>
      <div class="timeline__tools">
        {only && <TimesForm {...props} key={`${only.id} ${only.start} ${only.end}`} observation={only} />}
        {only?.kind === 'interval' && (
          <SplitForm
            key={`cut ${only.id} ${only.end}`}
            observation={only}
            present={present}
            onSplit={(at) => onSplit(only, at)}
          />
        )}
        <ShiftForm onShift={(ms) => onCorrected(shift(chosen, ms, present.now))} />
        <div class="timeline__buttons">
          {chosen.length > 1 && <Button onClick={() => onCorrected(join(chosen))}>{words.join}</Button>}
          <Button variant="danger" icon="trash" onClick={() => onCorrected(remove(chosen))}>
            {words.remove}
          </Button>
        </div>
      </div>
    </section>
  )
}

function FirstTimes({ observation: { firstStart, firstEnd } }: { observation: ObservationRecord }) {
  const words = useArea('timeline', timeline)
  const { formatClock } = useFormat()
  if (!firstStart && !firstEnd) return null
  return (
    <p class="timeline__quiet">
      {firstStart && words.firstStart({ time: formatClock(firstStart) })}{' '}
      {firstEnd && words.firstEnd({ time: formatClock(firstEnd) })}
    </p>
  )
}

/** Typed times, set together: a start after the old end is no slip when the end follows. */
function TimesForm({
  observation,
  present,
  isUnpaired,
  onCorrected,
}: Props & { observation: ObservationRecord }) {
  const words = useArea('timeline', timeline)
  const { observe } = useMessages()
  const [draft, setDraft] = useState<{ readonly start?: string; readonly end?: string }>({})
  const isInterval = observation.kind === 'interval'
  const asTyped = { ...observation, ...draft }
  return (
    <div class="timeline__form">
      <ClockField
        label={isInterval ? observe.start : observe.at}
        time={asTyped.start}
        read={(typed) => readStart(asTyped, typed, present)}
        onChange={(start) => setDraft({ ...draft, start })}
      />
      {isInterval && (
        <ClockField
          label={observe.end}
          time={asTyped.end ?? null}
          read={(typed) => readEnd(asTyped, typed, present)}
          onChange={(end) => setDraft({ ...draft, end })}
        />
      )}
      <Button
        variant="primary"
        disabled={!draft.start && !draft.end}
        onClick={() => onCorrected(moveEnds(observation, draft, present.now, isUnpaired ? 'pair' : 'ends'))}
      >
        {words.setTimes}
      </Button>
    </div>
  )
}

interface SplitProps {
  readonly observation: ObservationRecord
  readonly present: Present
  readonly onSplit: (at: string) => void
}

function SplitForm({ observation, present, onSplit }: SplitProps) {
  const { observe } = useMessages()
  const [at, setAt] = useState<string | null>(null)
  return (
    <div class="timeline__form">
      <ClockField
        label={observe.splitAt}
        time={at}
        read={(typed) => readSplit(observation, typed, present)}
        onChange={setAt}
      />
      <Button disabled={!at} onClick={() => at && onSplit(at)}>
        {observe.doSplit}
      </Button>
    </div>
  )
}

function ShiftForm({ onShift }: { readonly onShift: (ms: number) => void }) {
  const words = useArea('timeline', timeline)
  const [minutes, setMinutes] = useState<number | null>(5)
  const by = (minutes ?? 0) * 60_000
  return (
    <div class="timeline__form">
      <NumberField
        label={words.shift}
        class="timeline__minutes"
        value={minutes}
        onChange={setMinutes}
        min={1}
        max={1440}
        check={(value) => (Number.isInteger(value) ? null : words.wholeMinutes)}
        texts={{
          unreadable: words.wholeMinutes,
          tooSmall: () => words.wholeMinutes,
          tooLarge: () => words.wholeMinutes,
        }}
      />
      <Button disabled={!by} onClick={() => onShift(-by)}>
        {words.earlier}
      </Button>
      <Button disabled={!by} onClick={() => onShift(by)}>
        {words.later}
      </Button>
    </div>
  )
}
