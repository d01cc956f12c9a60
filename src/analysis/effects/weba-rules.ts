import { timesPerWeek } from '../../records/frequency.ts'
import type { TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import type { WebaAnswer } from '../../records/work-quality.ts'
import { sumOf } from './job-share.ts'
import { isOneSided, type TaskMark } from './task-marks.ts'
import type { ComputedAnswer, ComputedQuestion } from './weba-facts.ts'

/** A task of a function with its hours there, decimal and per week, and its marks. */
export interface MarkedTask {
  readonly task: Task
  readonly hours: number
  readonly marks: readonly TaskMark[]
}

/** What the rules know beside the function itself. */
export interface WebaContext {
  /** All tasks of the scope. */
  readonly tasks: readonly Task[]
  /** Mean minutes of one turn of a task as it was seen on the floor; absent when it was not. */
  readonly minutesSeen: ReadonlyMap<TaskId, number>
}

type Rule = (own: readonly MarkedTask[], context: WebaContext) => ComputedAnswer

/**
 * What the records say about a question of the WEBA method (Vaas, Dhondt, Peeters and Middendorp, "Vernieuwde
 * WEBA-methode", 1995; in English: Pot, Peeters, Vaas and Dhondt in European Work and Organizational Psychologist 4,
 * 1994). WEBA asks an expert to judge; these are stand-ins on what task records hold, each with the figures it rests
 * on, so that the expert can see whether it holds here and answer otherwise. The bounds are ours, save that of a short
 * cycle. A function without hours has no answers.
 */
export const WEBA_RULES: Readonly<Record<ComputedQuestion, Rule>> = {
  complete,
  shortCycle,
  difficulty,
  autonomy,
  contact,
}

/** A whole: at least three tasks of one work process that fill half of the time. Some of it: two tasks of one. */
function complete(own: readonly MarkedTask[], { tasks }: WebaContext): ComputedAnswer {
  const processes = [...new Set(own.map(({ task }) => task.processId))].map((processId) => {
    const parts = own.filter(({ task }) => task.processId === processId)
    return { processId, tasks: parts.length, share: shareOf(own, (each) => parts.includes(each)) }
  })
  const main = processes.reduce((most, each) => (each.share > most.share ? each : most))
  const ofTasks = tasks.filter(
    ({ processId, origin }) => processId === main.processId && origin !== 'additional',
  ).length
  const isWhole = main.tasks >= 3 && main.share >= 0.5
  const answer = isWhole ? 'good' : processes.some((each) => each.tasks >= 2) ? 'partly' : 'bad'
  return { answer, facts: { question: 'complete', ...main, ofTasks } }
}

/** WEBA calls a cycle short under a minute and a half, and a function short-cycle when half of the time goes so. */
const SHORT_MINUTES = 1.5

function shortCycle(own: readonly MarkedTask[], { minutesSeen }: WebaContext): ComputedAnswer {
  const shortShare = shareOf(
    own,
    ({ task }) => (minutesSeen.get(task.id) ?? minutesTold(task)) < SHORT_MINUTES,
  )
  const oneSidedShare = shareOf(own, ({ task }) => isOneSided(task))
  const largest = own.reduce((most, each) => (each.hours > most.hours ? each : most))
  const largestShare = shareOf(own, (each) => each === largest)
  const answer =
    shortShare >= 0.5 || oneSidedShare >= 0.9 || largestShare > 0.5
      ? 'bad'
      : shortShare >= 0.25 || oneSidedShare >= 0.5
        ? 'partly'
        : 'good'
  return {
    answer,
    facts: { question: 'shortCycle', shortShare, oneSidedShare, largest: largest.task.id, largestShare },
  }
}

/** Minutes of one turn as told: all holders' hours over how often it is done, so never too short. */
function minutesTold({ hoursPerWeek, frequency }: Task): number {
  const times = timesPerWeek(frequency)
  return times > 0 ? (hoursPerWeek * 60) / times : Number.POSITIVE_INFINITY
}

/** Easy and harder work side by side: each at least a fifth of the time, and little that asks a trade. */
function difficulty(own: readonly MarkedTask[]): ComputedAnswer {
  const askingShare = shareOf(own, ({ task }) => task.knowledge >= 1 || task.responsibility >= 2)
  const hardShare = shareOf(own, ({ task }) => task.knowledge >= 3 || task.responsibility >= 3)
  const isBalanced = askingShare >= 0.2 && askingShare <= 0.8
  const answer =
    askingShare === 0 || hardShare >= 0.5 ? 'bad' : isBalanced && hardShare < 0.2 ? 'good' : 'partly'
  return { answer, facts: { question: 'difficulty', askingShare, hardShare } }
}

/** Room to choose when, how fast and in which order. */
function autonomy(own: readonly MarkedTask[]): ComputedAnswer {
  const freeShare = shareOf(own, ({ task: { dayparts, demands } }) => {
    return dayparts === null && demands.deadlines <= 2 && demands.pace <= 2
  })
  return { answer: byShare(freeShare, 0.5, 0.2), facts: { question: 'autonomy', freeShare } }
}

/** Some contact in the work itself, and others about. */
function contact(own: readonly MarkedTask[]): ComputedAnswer {
  const contactShare = shareOf(own, ({ task }) => task.demands.social >= 1)
  const lonelyShare = shareOf(own, ({ marks }) => marks.includes('lonely'))
  const answer = lonelyShare > 0.5 ? 'bad' : contactShare >= 0.2 ? 'good' : 'partly'
  return { answer, facts: { question: 'contact', contactShare, lonelyShare } }
}

const byShare = (share: number, good: number, partly: number): WebaAnswer =>
  share >= good ? 'good' : share >= partly ? 'partly' : 'bad'

export function shareOf(own: readonly MarkedTask[], counts: (each: MarkedTask) => boolean): number {
  const all = sumOf(own, ({ hours }) => hours)
  return (
    sumOf(
      own.filter((each) => counts(each)),
      ({ hours }) => hours,
    ) / all
  )
}
