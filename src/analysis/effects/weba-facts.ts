import type { ProcessId, TaskId } from '../../records/ids.ts'
import type { WebaAnswer } from '../../records/work-quality.ts'

/** What an answer that follows from the records rests on. Shares are of the function's hours, 0-1. */
export type WebaFacts =
  /** The work process with most of the hours, and how many of its tasks the function has. */
  | {
      readonly question: 'complete'
      readonly processId: ProcessId
      readonly tasks: number
      readonly ofTasks: number
      readonly share: number
    }
  /** Time in turns of less than a minute and a half, in one-sided tasks, and in the task with most hours. */
  | {
      readonly question: 'shortCycle'
      readonly shortShare: number
      readonly oneSidedShare: number
      readonly largest: TaskId
      readonly largestShare: number
    }
  /** Time in tasks that ask something to be learnt or answered for, and in tasks that ask a trade or more. */
  | { readonly question: 'difficulty'; readonly askingShare: number; readonly hardShare: number }
  /** Time in tasks without a set daypart, without fixed times and at a pace of one's own. */
  | { readonly question: 'autonomy'; readonly freeShare: number }
  /** Time in tasks with contact, and in tasks without any at a place where nobody else is. */
  | { readonly question: 'contact'; readonly contactShare: number; readonly lonelyShare: number }

/** The questions the records can answer; the others are asked. */
export type ComputedQuestion = WebaFacts['question']

export interface ComputedAnswer {
  readonly answer: WebaAnswer
  readonly facts: WebaFacts
}
