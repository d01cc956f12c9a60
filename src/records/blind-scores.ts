import { type AnalystId, compareText } from './ids.ts'
import type { JudgedField, Judgement, Judgements } from './judgement.ts'
import { isBlind, SCORED_FIELDS, type ScoreRoundRecord } from './score-round.ts'
import type { TaskRecord } from './task-record.ts'

/** The rounds that run. More than one only where two tablets each began one before they met: they are one then. */
export const runningRounds = (rounds: readonly ScoreRoundRecord[]): readonly ScoreRoundRecord[] =>
  rounds
    .filter(({ closedAt }) => closedAt === null)
    .sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))

/** The round that runs, else the one that ended last; null where there was none. Of rounds that are one, who is done in any is done. */
export function currentRound(rounds: readonly ScoreRoundRecord[]): ScoreRoundRecord | null {
  const running = runningRounds(rounds)
  if (running.length > 0) return asOne(running)
  const ended = [...rounds].sort(
    (a, b) => Date.parse(b.closedAt!) - Date.parse(a.closedAt!) || compareText(a.id, b.id),
  )
  return asOne(ended.filter(({ closedAt }) => closedAt === ended[0]!.closedAt))
}

/** All rounds from first to last, those that are one as one. */
export function roundsInOrder(rounds: readonly ScoreRoundRecord[]): readonly ScoreRoundRecord[] {
  const ended = rounds.filter(({ closedAt }) => closedAt !== null)
  const ends = [...new Set(ended.map(({ closedAt }) => closedAt!))].sort(
    (a, b) => Date.parse(a) - Date.parse(b) || compareText(a, b),
  )
  const last = asOne(runningRounds(rounds))
  const before = ends.flatMap(
    (end) =>
      asOne(ended.filter(({ closedAt }) => closedAt === end).sort((a, b) => compareText(a.id, b.id))) ?? [],
  )
  return last ? [...before, last] : before
}

function asOne(rounds: readonly ScoreRoundRecord[]): ScoreRoundRecord | null {
  const [first, ...others] = rounds
  if (!first || others.length === 0) return first ?? null
  const done = Object.assign({}, ...rounds.map((round) => round.done))
  return { ...first, done, scores: Object.assign({}, ...rounds.map(({ scores }) => scores)) }
}

/** Whether this analyst may not see what others scored. */
export function isBlindNow(rounds: readonly ScoreRoundRecord[], analyst: AnalystId): boolean {
  const round = currentRound(rounds)
  return round !== null && isBlind(round, analyst)
}

/** Whether this is somebody else's judgement of what is scored apart. */
export const isOthersScore = (field: JudgedField, by: AnalystId, analyst: AnalystId): boolean =>
  by !== analyst && SCORED_FIELDS.includes(field)

/** The task as one may see it who scores blind: of what is scored apart only one's own judgements. */
export const withoutOthersScores = (task: TaskRecord, analyst: AnalystId): TaskRecord =>
  withoutJudgements(task, (field, { by }) => isOthersScore(field, by, analyst))

/** Clocks of two tablets may differ: what was given this long before a round began may be of the round. */
const CLOCKS_DIFFER_MS = 60 * 60 * 1000

/** From when on scores are of a round that is blind for this analyst, in milliseconds; null where none is. */
export function blindSince(rounds: readonly ScoreRoundRecord[], analyst: AnalystId): number | null {
  if (!isBlindNow(rounds, analyst)) return null
  const starts = runningRounds(rounds).map(({ at }) => Date.parse(at))
  return Math.min(...starts.map((at) => (Number.isNaN(at) ? 0 : at))) - CLOCKS_DIFFER_MS
}

/**
 * The task as calculations take it for who scores blind: without what others scored in the round. What stood before it counts on, and so do
 * values that came with a file.
 */
export function withoutScoresSince(task: TaskRecord, analyst: AnalystId, since: number): TaskRecord {
  const isOfRound = ({ imported, at }: Judgement) => imported !== true && !(Date.parse(at) < since)
  return withoutJudgements(
    task,
    (field, given) => isOthersScore(field, given.by, analyst) && isOfRound(given),
  )
}

function withoutJudgements(
  task: TaskRecord,
  isLeftOut: (field: JudgedField, given: Judgement) => boolean,
): TaskRecord {
  const judgements = Object.fromEntries(
    Object.entries(task.judgements).flatMap(([field, given]) => {
      const left = (given as readonly Judgement[]).filter((each) => !isLeftOut(field as JudgedField, each))
      return left.length > 0 ? [[field, left]] : []
    }),
  ) as Judgements
  return { ...task, judgements }
}
