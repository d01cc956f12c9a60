import { independentScores } from '../records/independent-scores.ts'
import { JUDGED_FIELDS, type JudgedField } from '../records/judgement.ts'
import { readScores } from '../records/read-whole-case.ts'
import { SCORED_FIELDS, type ScoreRoundRecord } from '../records/score-round.ts'
import type { TaskStanding } from '../records/task-standing.ts'

interface Score {
  readonly by: string
  readonly value: unknown
  readonly later?: true
  readonly again?: true
}

/**
 * What each analyst scored of a task by itself, and where they differ; imported values are no scores. What an earlier file told goes on where
 * nobody scored here.
 *
 * @param rounds of the department; `blind` where the last still is: then nothing goes out of what is scored apart
 */
export function scoresToCase(
  { record, open }: TaskStanding,
  rounds: readonly ScoreRoundRecord[] | 'blind',
): object {
  const carried = readScores(record.extra?.scores) as Partial<Record<JudgedField, readonly Score[]>>
  const isHidden = (field: JudgedField) => rounds === 'blind' && SCORED_FIELDS.includes(field)
  const given = independentScores(record, rounds === 'blind' ? [] : rounds)
  const own = (field: JudgedField): readonly Score[] => (isHidden(field) ? [] : (given[field] ?? []))
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
