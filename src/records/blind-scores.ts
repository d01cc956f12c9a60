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
  const [first] = running
  if (first) return { ...first, done: Object.assign({}, ...running.map(({ done }) => done)) }
  const ended = [...rounds].sort((a, b) => compareText(b.closedAt!, a.closedAt!) || compareText(a.id, b.id))
  return ended[0] ?? null
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
export function withoutOthersScores(task: TaskRecord, analyst: AnalystId): TaskRecord {
  const judgements = Object.fromEntries(
    Object.entries(task.judgements).flatMap(([field, given]) => {
      const own = (given as readonly Judgement[]).filter(
        ({ by }) => !isOthersScore(field as JudgedField, by, analyst),
      )
      return own.length > 0 ? [[field, own]] : []
    }),
  ) as Judgements
  return { ...task, judgements }
}
