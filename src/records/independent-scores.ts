import * as v from 'valibot'
import { roundsInOrder } from './blind-scores.ts'
import { scoresOf } from './established.ts'
import { type AnalystId, compareText } from './ids.ts'
import { JUDGED_FIELDS, type JudgedField, type Judgement } from './judgement.ts'
import { type KeptScores, SCORED_FIELDS, type ScoreRoundRecord } from './score-round.ts'
import type { TaskRecord } from './task-record.ts'
import type { WholeTask } from './whole-case.ts'
import { scoreOf } from './whole-case-parts.ts'

type Scored = Pick<TaskRecord, 'id' | 'judgements'>

/**
 * What each gave without having seen what the other gave: what the first round kept of them in which anybody scored the field. What somebody
 * changed since is no other score: where they did so in a later round, `again` says it. What somebody gave since, who had given nothing, is
 * one that came `later`.
 *
 * @param rounds all of the department; without any, all there is counts
 */
export function independentScores(
  { id, judgements }: Scored,
  rounds: readonly ScoreRoundRecord[],
): WholeTask['scores'] {
  const given = scoresOf(judgements)
  const order = roundsInOrder(rounds)
  const last = order.at(-1)
  if (!last) return given
  const scores = JUDGED_FIELDS.flatMap((field): (readonly [JudgedField, readonly object[]])[] => {
    if (!SCORED_FIELDS.includes(field)) return given[field] ? [[field, given[field]]] : []
    const live = new Map(
      ((judgements[field] ?? []) as readonly Judgement[])
        .filter(({ imported }) => imported !== true)
        .map((each) => [each.by, each]),
    )
    const keptOf = ({ scores: kept = {} }: ScoreRoundRecord, by: AnalystId) => keptIn(kept[by], id, field)
    const scorers = (round: ScoreRoundRecord) =>
      (Object.keys(round.scores ?? {}) as AnalystId[]).filter((by) => keptOf(round, by) !== undefined)
    const at = order.findIndex((round) => scorers(round).length > 0)
    const first = at < 0 ? last : order[at]!
    const since = at < 0 ? [] : order.slice(at + 1)
    const list = [...new Set([...live.keys(), ...scorers(first)])].sort(compareText).flatMap((by) => {
      const kept = keptOf(first, by)
      if (kept !== undefined) {
        const changed = since.some((round) => ![undefined, kept].includes(keptOf(round, by)))
        return [{ by, value: kept, ...(changed && { again: true }) }]
      }
      const own = live.get(by)
      if (!own) return []
      const isApart = first === last && isInTime(own, first)
      return [{ by, value: own.value, ...(!isApart && { later: true }) }]
    })
    return list.length > 0 ? [[field, list]] : []
  })
  return Object.fromEntries(scores) as WholeTask['scores']
}

function keptIn(kept: KeptScores | undefined, id: TaskRecord['id'], field: JudgedField): unknown {
  if (!kept || !Object.hasOwn(kept, id)) return undefined
  const held: unknown = kept[id]
  const value =
    typeof held === 'object' && held !== null && Object.hasOwn(held, field)
      ? (held as Readonly<Record<string, unknown>>)[field]
      : undefined
  return v.is(scoreOf(field), value) ? value : undefined
}

/** Whoever is not done in a round that runs sees nothing yet. What was kept of who was done is all there was. */
function isInTime({ by, at }: Judgement, { done, scores, closedAt }: ScoreRoundRecord): boolean {
  const isDone = Object.hasOwn(done, by)
  if (isDone && scores && Object.hasOwn(scores, by)) return false
  const mark = isDone ? done[by]! : closedAt
  return mark === null || Date.parse(at) <= Date.parse(mark)
}

/** What a round keeps of an analyst who is done: what they scored themselves, of each task. */
export function keptScores(tasks: readonly Scored[], analyst: AnalystId): KeptScores {
  return Object.fromEntries(
    tasks.flatMap(({ id, judgements }) => {
      const own = SCORED_FIELDS.flatMap((field) => {
        const list = (judgements[field] ?? []) as readonly Judgement[]
        const given = list.find(({ by, imported }) => by === analyst && imported !== true)
        return given ? [[field, given.value] as const] : []
      })
      return own.length > 0 ? [[id, Object.fromEntries(own)] as const] : []
    }),
  ) as KeptScores
}

/** Who scored anything. */
export const scoringAnalysts = (tasks: readonly Scored[]): readonly AnalystId[] =>
  [
    ...new Set(
      tasks.flatMap(({ judgements }) =>
        SCORED_FIELDS.flatMap((field) =>
          ((judgements[field] ?? []) as readonly Judgement[]).flatMap(({ by, imported }) =>
            imported === true ? [] : [by],
          ),
        ),
      ),
    ),
  ].sort(compareText)
