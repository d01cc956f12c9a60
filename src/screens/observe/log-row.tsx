import { memo } from 'preact/compat'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { ObservationRecord } from '../../records/document-records.ts'
import { Icon } from '../../ui/icon.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { useContentWords } from './content-words.ts'
import { durationMs, isRunning } from './observation-times.ts'
import { dayOf } from './wall-moment.ts'

/** On this device; on another one; or on none any more: it was broken off. */
export type Runs = 'here' | 'elsewhere' | 'nowhere'

interface Props {
  readonly observation: ObservationRecord
  readonly name: string
  readonly code: string | undefined
  /** What was recorded with it, in words; one text, so that the row stays still. */
  readonly recorded: string
  /** Of what has no end. */
  readonly runs: Runs
  /** While rows are chosen: whether this one is; else absent. */
  readonly isPicked?: boolean | undefined
  readonly onOpen: (observation: ObservationRecord) => void
}

export const LogRow = memo(({ observation, name, code, recorded, runs, isPicked, onOpen }: Props) => {
  const words = useContentWords()(observation)
  const details = [...(code ? [code] : []), ...words, ...(recorded ? [recorded] : [])].join(' · ')
  const isNote = observation.kind === 'note'
  return (
    <li class="log-row">
      <button
        type="button"
        class="log-row__button"
        aria-haspopup={isPicked === undefined ? 'dialog' : undefined}
        aria-pressed={isPicked}
        onClick={() => onOpen(observation)}
      >
        {isPicked !== undefined && <Icon name={isPicked ? 'check' : 'plus'} class="log-row__pick" />}
        <Times observation={observation} />
        <span class="log-row__what">
          {isNote && <span class="log-row__note">{observation.note}</span>}
          {(!isNote || observation.taskId) && <span class="log-row__name">{name}</span>}
          {details && <span class="log-row__details">{details}</span>}
          {!isNote && observation.note && <span class="log-row__note">{observation.note}</span>}
        </span>
        <Length observation={observation} runs={runs} />
      </button>
    </li>
  )
})

function Times({ observation: { kind, start, end } }: Pick<Props, 'observation'>) {
  const { observe } = useMessages()
  const { formatClock } = useFormat()
  const isOvernight = end && dayOf(end) !== dayOf(start)
  return (
    <span class="log-row__times">
      {formatClock(start)}
      {kind === 'interval' && end && `–${formatClock(end)}`}
      {isOvernight && <small class="log-row__night">{observe.atNight}</small>}
    </span>
  )
}

function Length({ observation, runs }: Pick<Props, 'observation' | 'runs'>) {
  const { observe } = useMessages()
  const { formatDuration } = useFormat()
  if (observation.kind !== 'interval') {
    return (
      <span class="log-row__kind">{observation.kind === 'note' ? observe.noteKind : observe.instant}</span>
    )
  }
  if (!isRunning(observation)) {
    return <span class="log-row__length">{formatDuration(durationMs(observation, 0))}</span>
  }
  if (runs === 'here') return <span class="log-row__runs">{observe.unfinished}</span>
  return (
    <StatusWord tone="attention">
      {runs === 'elsewhere' ? observe.unfinishedElsewhere : observe.unfinishedNowhere}
    </StatusWord>
  )
}
