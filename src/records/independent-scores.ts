import * as v from 'valibot'
import { scoresOf } from './established.ts'
import { type AnalystId, compareText } from './ids.ts'
import { JUDGED_FIELDS, type JudgedField, type Judgement } from './judgement.ts'
import { type KeptScores, SCORED_FIELDS, type ScoreRoundRecord } from './score-round.ts'
import type { TaskRecord } from './task-record.ts'
import type { WholeTask } from './whole-case.ts'
import { scoreOf } from './whole-case-parts.ts'

type Scored = Pick<TaskRecord, 'id' | 'judgements'>

/**
 * What each gave without having seen what the other gave: what the round kept of them. What somebody changed since is no other score; what
 * somebody gave since, who had given nothing, is one that came `later`.
 *
 * @param round the last one; null: no round ever ran, so that all there is counts
 */
export function independentScores(
  { id, judgements }: Scored,
  round: ScoreRoundRecord | null,
): WholeTask['scores'] {
  const given = scoresOf(judgements)
  if (!round) return given
  const scores = JUDGED_FIELDS.flatMap((field): (readonly [JudgedField, readonly object[]])[] => {
    if (!SCORED_FIELDS.includes(field)) return given[field] ? [[field, given[field]]] : []
    const live = new Map(
      ((judgements[field] ?? []) as readonly Judgement[])
        .filter(({ imported }) => imported !== true)
        .map((each) => [each.by, each]),
    )
    const analysts = [...new Set([...live.keys(), ...(Object.keys(round.scores ?? {}) as AnalystId[])])]
    const list = analysts.sort(compareText).flatMap((by) => {
      const kept = keptIn(round.scores?.[by], id, field)
      if (kept !== undefined) return [{ by, value: kept }]
      const own = live.get(by)
      if (!own) return []
      return [isInTime(own, round) ? { by, value: own.value } : { by, value: own.value, later: true }]
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
