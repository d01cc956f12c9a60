import { clockOf, dayAfter, weekdayOf } from '../../analysis/sampling/round-moments.ts'
import type { SampledDay, SampledShare } from '../../analysis/sampling/sample-shares.ts'
import type { WalkAdvice } from '../../analysis/sampling/walk-advice.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { rounds } from '../../i18n/nl/rounds.ts'
import type { SamplingPlanRecord } from '../../records/sampling.ts'
import { cssVars } from '../../ui/css-vars.ts'
import './results-panel.css'

interface Props {
  readonly plan: SamplingPlanRecord
  readonly seen: SampledDay
  readonly advice: WalkAdvice | null
  /** '' for a task that is gone. */
  readonly taskName: (id: string) => string
  /** Names of tasks no round ever saw. */
  readonly unseenTasks: readonly string[]
}

/** Fewer rounds than these say little, whatever the numbers. */
const FEW_ROUNDS = 5

/** Which part of the time each task takes, how certain that is, and what it still takes. */
export function ResultsPanel({ plan, seen, advice, taskName, unseenTasks }: Props) {
  const words = useArea('rounds', rounds)
  const { formatNumber } = useFormat()
  if (seen.looks === 0) {
    return (
      <section class="round-results">
        <h2>{words.results}</h2>
        <p class="round-results__quiet">{seen.rounds === 0 ? words.noLooks : words.nobodySeen}</p>
        <LeftOut {...seen} />
      </section>
    )
  }
  const points = (part: number) => formatNumber(part * 100, 0)
  const wanted = { margin: points(plan.margin), confidence: points(plan.confidence) }
  const still =
    seen.stillNeeded === 0
      ? words.precise(wanted)
      : words.still({ looks: seen.stillNeeded ?? 0, rounds: seen.roundsNeeded ?? 0, ...wanted })
  const ofTasks = seen.shares.filter(({ found }) => found.state === 'task')
  const others = seen.shares.filter(({ found }) => found.state !== 'task')
  const full = Math.max(...seen.shares.map(({ interval }) => interval.high))
  const nameOf = ({ found }: SampledShare) =>
    found.state === 'task'
      ? (found.taskId && taskName(found.taskId)) || words.nameless
      : words.states[found.state]
  return (
    <section class="round-results">
      <header class="round-results__head">
        <h2>{words.results}</h2>
        <p class="round-results__quiet">{words.rested({ rounds: seen.rounds, looks: seen.looks })}</p>
      </header>
      <p class="round-results__still">
        {still} {seen.rounds < FEW_ROUNDS && words.few}
      </p>
      {advice && <Advice {...advice} />}
      {advice && plan.mode === 'random' && <p class="round-results__quiet">{words.adviceRandom}</p>}
      <table class="round-shares">
        <caption class="visually-hidden">{words.results}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{words.columns.task}</th>
            <th scope="col">{words.columns.share}</th>
            <th scope="col">{words.columns.looks}</th>
          </tr>
        </thead>
        <tbody>
          {ofTasks.map((share) => (
            <Row key={nameOf(share)} name={nameOf(share)} share={share} full={full} />
          ))}
        </tbody>
        {others.length > 0 && (
          <tbody class="round-shares__others">
            <tr>
              <th class="round-shares__group" colSpan={3} scope="rowgroup">
                {words.otherStates}
              </th>
            </tr>
            {others.map((share) => (
              <Row key={share.found.state} name={nameOf(share)} share={share} full={full} />
            ))}
          </tbody>
        )}
      </table>
      <LeftOut {...seen} />
      {plan.mode === 'random' && seen.unasked > 0 && (
        <p class="round-results__quiet">{words.ownRounds({ rounds: seen.unasked })}</p>
      )}
      <p class="round-results__quiet">{words.clustered}</p>
      {unseenTasks.length > 0 && seen.unseen && (
        <details class="round-results__unseen">
          <summary>{words.unseen({ count: unseenTasks.length })}</summary>
          <p>{words.unseenText({ high: points(seen.unseen.high) })}</p>
          <ul class="dotted-list">
            {unseenTasks.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** What was looked at and is in no share. */
function LeftOut({ notSeen: { absent, unclear }, doubles }: Pick<SampledDay, 'notSeen' | 'doubles'>) {
  const words = useArea('rounds', rounds)
  const looks = absent + unclear
  return (
    <>
      {looks > 0 && <p class="round-results__quiet">{words.notSeen({ looks, absent, unclear })}</p>}
      {doubles > 0 && <p class="round-results__quiet">{words.doubles({ count: doubles })}</p>}
    </>
  )
}

interface RowProps {
  readonly name: string
  readonly share: SampledShare
  /** Share of a whole bar. */
  readonly full: number
}

function Row({ name, share, full }: RowProps) {
  const words = useArea('rounds', rounds)
  const { formatNumber } = useFormat()
  const points = (part: number) => formatNumber(part * 100, 0)
  const { low, high } = share.interval
  return (
    <tr class="round-shares__row">
      <th class="round-shares__name" scope="row">
        {name}
      </th>
      <td class="round-shares__share">
        <span
          class="round-shares__bar"
          aria-hidden="true"
          style={cssVars({ '--share': share.share / full, '--low': low / full, '--high': high / full })}
        />
        <span class="round-shares__words">
          {words.share({ share: points(share.share), low: points(low), high: points(high) })}
        </span>
      </td>
      <td class="round-shares__looks">{formatNumber(share.hits)}×</td>
    </tr>
  )
}

function Advice({ when, planned, walked, next }: WalkAdvice) {
  const words = useArea('rounds', rounds)
  const nameOf = (weekday: number) => words.weekdayNames[weekday - 1] ?? ''
  const date = dayAfter(next.day, Math.floor(next.minute / 1440))
  const round = { weekday: nameOf(weekdayOf(date)), time: clockOf(next.minute) }
  const text =
    when.kind === 'weekday'
      ? words.adviceWeekday({ ...round, on: nameOf(when.weekday), planned, walked })
      : words.advicePart({ ...round, from: clockOf(when.from), until: clockOf(when.until), planned, walked })
  return <p class="round-results__advice">{text}</p>
}
