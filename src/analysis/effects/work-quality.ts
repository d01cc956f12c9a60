import type { TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import {
  type AskedAnswer,
  type AskedAnswers,
  WEBA_QUESTIONS,
  type WebaAnswer,
  type WebaQuestion,
} from '../../records/work-quality.ts'
import type { Plan } from '../plan.ts'
import type { WishSource } from '../wish.ts'
import { NO_HOURS } from './job-share.ts'
import { taskMarks } from './task-marks.ts'
import type { ComputedAnswer } from './weba-facts.ts'
import { type MarkedTask, shareOf, WEBA_RULES } from './weba-rules.ts'

/** How a function does on one question. */
export interface QualityAnswer {
  readonly question: WebaQuestion
  /** What holds: what an analyst answered, else what the records say; null while nobody asked. */
  readonly answer: WebaAnswer | null
  readonly computed: ComputedAnswer | null
  readonly asked: AskedAnswer | null
}

/**
 * Whether a function may be proposed as it is: `unfit` when every task in it is one-sided, unwanted or lonely;
 * `doubtful` when less than a quarter of the time is free of that or two questions come out bad.
 */
export type Fitness = 'fit' | 'doubtful' | 'unfit'

export interface FunctionQuality {
  /** In the order of `WEBA_QUESTIONS`; empty for a function without hours. */
  readonly answers: readonly QualityAnswer[]
  readonly fitness: Fitness
  /** Share of the hours in tasks without any mark, 0-1. */
  readonly soundShare: number
  /** In order of allocation. */
  readonly tasks: readonly MarkedTask[]
}

/** What the quality of a plan's functions is read from. */
export interface QualitySource extends WishSource {
  /** All tasks of the scope, also those that take no part in the grouping. */
  readonly tasks: readonly Task[]
  /** Mean minutes of one turn of a task as it was seen on the floor. */
  readonly minutesSeen: ReadonlyMap<TaskId, number>
}

/** Less than this share of sound work is doubtful. */
export const SOUND_ENOUGH = 0.25
/** So many questions that come out bad make a function doubtful. */
export const BAD_ENOUGH = 2

/**
 * The quality of the work in one function of a plan, on the seven WEBA questions and on what its tasks are. That one
 * should not hand a newcomer a collection of what others would rather not do is a rule of thumb of those who made such
 * functions last: too one-sided work was refused, and people must belong.
 *
 * @param place of the function in the plan
 */
export function functionQuality(
  source: QualitySource,
  plan: Plan,
  place: number,
  asked: AskedAnswers = {},
): FunctionQuality {
  const tasks = markedTasks(source, plan, place)
  const answers = tasks.length > 0 ? WEBA_QUESTIONS.map((each) => answerTo(each, tasks, source, asked)) : []
  const soundShare = tasks.length > 0 ? shareOf(tasks, ({ marks }) => marks.length === 0) : 0
  const bad = answers.filter(({ answer }) => answer === 'bad').length
  const fitness =
    soundShare === 0 ? 'unfit' : soundShare < SOUND_ENOUGH || bad >= BAD_ENOUGH ? 'doubtful' : 'fit'
  return { answers, fitness, soundShare, tasks }
}

function markedTasks(source: QualitySource, plan: Plan, place: number): MarkedTask[] {
  const tasks = new Map(source.tasks.map((task) => [task.id, task]))
  const marksOf = taskMarks(source, source.tasks, plan, place)
  return (plan.functions[place]?.allocations ?? []).flatMap(({ taskId, hours }) => {
    const task = tasks.get(taskId)
    return task && hours > NO_HOURS ? [{ task, hours, marks: marksOf(task) }] : []
  })
}

function answerTo(
  question: WebaQuestion,
  tasks: readonly MarkedTask[],
  source: QualitySource,
  answers: AskedAnswers,
): QualityAnswer {
  const rule = question === 'organising' || question === 'information' ? null : WEBA_RULES[question]
  const computed = rule?.(tasks, source) ?? null
  const asked = answers[question] ?? null
  return { question, answer: asked?.answer ?? computed?.answer ?? null, computed, asked }
}
