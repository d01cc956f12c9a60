import type { AnswerWay } from '../records/answer.ts'

/** A word for each way an answer can come. */
export type ValidationWays = Readonly<Record<AnswerWay, string>>
