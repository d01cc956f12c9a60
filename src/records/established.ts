import { JUDGED_FIELDS, type JudgedField, type Judgements } from './judgement.ts'
import { SCORED_FIELDS } from './score-round.ts'
import type { WholeTask } from './whole-case.ts'

/** What tells whether a task is established; a task of a whole case has it. */
export type ScoredTask = Pick<WholeTask, 'id' | 'scores' | 'open'>

/** What each analyst gave; values that came with a file are nobody's score. */
export function scoresOf(judgements: Judgements): WholeTask['scores'] {
  return Object.fromEntries(
    JUDGED_FIELDS.flatMap((field) => {
      const own = (judgements[field] ?? []).filter(({ imported }) => imported !== true)
      return own.length === 0 ? [] : [[field, own.map(({ by, value }) => ({ by, value }))]]
    }),
  )
}

/** Scored by two or more, and agreed or decided since. */
export function isFieldEstablished({ scores, open = [] }: ScoredTask, field: JudgedField): boolean {
  return (scores[field]?.length ?? 0) >= 2 && !open.includes(field)
}

/**
 * Whether two or more scored all of a task and nothing is open between them. A summary of the wishes need not be there, as nobody may have
 * said any; one that is there counts.
 */
export function isEstablished(task: ScoredTask): boolean {
  return SCORED_FIELDS.every(
    (field) => isFieldEstablished(task, field) || (field === 'wish' && task.scores.wish === undefined),
  )
}

/** What was given without the other's in sight. */
export const ownScores = ({ scores }: Pick<ScoredTask, 'scores'>, field: JudgedField): readonly Score[] =>
  ((scores[field] ?? []) as readonly Score[]).filter(({ later }) => later !== true)

type Score = NonNullable<ScoredTask['scores'][JudgedField]>[number]

/** Whether somebody changed a score in a later round, with the outcome of the first in sight. */
export const isScoredAgain = ({ scores }: Pick<ScoredTask, 'scores'>): boolean =>
  SCORED_FIELDS.some((field) => (scores[field] ?? []).some(({ again }) => again === true))

/**
 * Whether an established task became so by talking: somebody gave something after the round only, or what they gave in it differs.
 */
export const isAgreedAfter = (task: ScoredTask): boolean =>
  isEstablished(task) &&
  SCORED_FIELDS.some((field) => {
    const given = (task.scores[field] ?? []) as readonly Score[]
    return given.some(({ value, later }) => later === true || value !== given[0]!.value)
  })
