import { JUDGED_FIELDS, type JudgedField, type Judgement } from '../records/judgement.ts'
import { readScores } from '../records/read-whole-case.ts'
import { SCORED_FIELDS, type ScoreRoundRecord } from '../records/score-round.ts'
import type { TaskStanding } from '../records/task-standing.ts'

/** Whether scores are being given that the other may not see yet. */
export const hasBlindRound = (rounds: readonly ScoreRoundRecord[]): boolean =>
  rounds.some(({ closedAt, done }) => closedAt === null && Object.keys(done).length < 2)

interface Score {
  readonly by: string
  readonly value: unknown
}

/**
 * What each analyst scored of a task, and where they differ; imported values are no scores. What an earlier file told goes on where
 * nobody scored here, and nothing goes out of a round that is still blind.
 */
export function scoresToCase({ record, open }: TaskStanding, isBlind: boolean): object {
  const carried = readScores(record.extra?.scores) as Partial<Record<JudgedField, readonly Score[]>>
  const isHidden = (field: JudgedField) => isBlind && SCORED_FIELDS.includes(field)
  const own = (field: JudgedField): readonly Score[] =>
    isHidden(field)
      ? []
      : ((record.judgements[field] ?? []) as readonly Judgement[])
          .filter(({ imported }) => !imported)
          .map(({ by, value }) => ({ by, value }))
  const scores = JUDGED_FIELDS.flatMap((field) => {
    const here = own(field)
    const before = (carried[field] ?? []).filter(({ by }) => !here.some((score) => score.by === by))
    return here.length + before.length > 0 ? [[field, [...here, ...before]] as const] : []
  })
  const told = Array.isArray(record.extra?.open) ? (record.extra.open as readonly unknown[]) : []
  const isOpen = (field: JudgedField) =>
    !isHidden(field) && (open.includes(field) || (told.includes(field) && own(field).length === 0))
  const differ = JUDGED_FIELDS.filter(isOpen)
  return {
    ...(scores.length > 0 && { scores: Object.fromEntries(scores) }),
    ...((differ.length > 0 || told.length > 0) && { open: differ }),
  }
}
