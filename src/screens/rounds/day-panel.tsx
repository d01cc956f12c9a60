import { clockOf } from '../../analysis/sampling/round-moments.ts'
import type { RoundsStanding } from '../../analysis/sampling/rounds-standing.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { rounds } from '../../i18n/nl/rounds.ts'
import type { MissedReason } from '../../records/sampling.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { StatusWord } from '../../ui/status-word.tsx'

/** A round of today as it is told. */
export interface DayRound {
  readonly id: string
  /** Wall time, "10:42". */
  readonly time: string
  readonly isAsked: boolean
  readonly missed: MissedReason | null
  readonly seen: number
  readonly absent: number
  readonly unclear: number
  /** It was walked on another device too, and that one counts. */
  readonly isDouble: boolean
}

/** A round without an end. */
export interface OpenRound {
  readonly time: string
  readonly seen: number
  readonly absent: number
  readonly unclear: number
  readonly onGoOn: () => void
  readonly onClose: () => void
}

export interface DayPanelProps {
  readonly standing: RoundsStanding
  /** Seconds after midnight. */
  readonly now: number
  /** Nobody is asked any more. */
  readonly isOver: boolean
  /** It asks somebody else. */
  readonly isOfOther: boolean
  readonly subjects: number
  readonly log: readonly DayRound[]
  readonly open: OpenRound | null
  readonly onSkip: () => void
}

/** How the rounds of today stand: when the next comes, and what became of the others. */
export function DayPanel(props: DayPanelProps) {
  const { standing, isOver, isOfOther, subjects, log, open } = props
  const words = useArea('rounds', rounds)
  return (
    <section class="round-day" aria-label={words.today}>
      {open && (
        <Notice
          tone="attention"
          title={words.openTitle({ time: open.time })}
          actions={
            <>
              <Button onClick={open.onGoOn}>{words.goOn}</Button>
              <Button variant="quiet" onClick={open.onClose}>
                {words.close}
              </Button>
            </>
          }
        >
          <p>{words.openText({ ...open, all: subjects })}</p>
        </Notice>
      )}
      {isOfOther ? <p>{words.planOfOther}</p> : <NextRound {...props} />}
      {standing.planned > 0 && !isOver && (
        <p class="round-day__counts">
          {words.counts({ ...standing, walked: standing.walked - standing.chosen, missed: standing.noted })}
        </p>
      )}
      {log.length > 0 && (
        <div class="round-day__log">
          <h2 class="round-day__title">{words.log}</h2>
          <ol class="round-day__rounds">
            {log.map((round) => (
              <li key={round.id} class="round-day__round">
                <span class="round-day__time">{round.time}</span>
                <StatusWord tone={round.missed ? 'attention' : 'good'}>
                  {round.missed
                    ? words.missed[round.missed]
                    : words.walked({ ...round, all: subjects }) +
                      (round.isAsked ? '' : `, ${words.unasked}`) +
                      (round.isDouble ? `, ${words.isDouble}` : '')}
                </StatusWord>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  )
}

function NextRound({ standing: { due, next, planned }, now, isOver, onSkip }: DayPanelProps) {
  const words = useArea('rounds', rounds)
  const { formatDuration } = useFormat()
  if (due !== null)
    return (
      <div class="round-day__next" data-due="true">
        <p class="round-day__label">{words.dueNow}</p>
        <p class="round-day__clock">{clockOf(due)}</p>
        <Button size="floor" variant="quiet" onClick={onSkip}>
          {words.skip}
        </Button>
      </div>
    )
  if (next !== null)
    return (
      <div class="round-day__next">
        <p class="round-day__label">{words.nextIn}</p>
        <p class="round-day__clock" role="timer">
          {formatDuration((next * 60 - now) * 1_000)}
        </p>
        <p class="round-day__label">{words.nextAt({ time: clockOf(next) })}</p>
      </div>
    )
  if (isOver) return <p>{words.planOver}</p>
  return <p>{planned > 0 ? words.noMoreToday : words.notToday}</p>
}
