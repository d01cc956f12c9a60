import { flowOfPlan } from '../analysis/flow-of-plan.ts'
import type { GroupingProblem } from '../analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../analysis/parameters.ts'
import { verdictOf } from '../analysis/verdict.ts'
import type { WholeFunction } from '../records/whole-case.ts'
import type { Category, Drawing } from '../ui/charts/drawing.ts'
import { sankeyDrawing } from '../ui/charts/sankey-drawing.ts'
import type { ReportFacts } from './report-facts.ts'

const WIDTH = 720
/** Colours that read as an area: yellow and black do not. */
const COLOURS: readonly Category[] = [1, 2, 3, 4, 5, 6]

/** From the jobs of now over the tasks to the new functions; what stays where it is, is not drawn. */
export function flowDrawing(facts: ReportFacts, functions: readonly WholeFunction[]): Drawing | null {
  const { texts, taskName, jobName } = facts
  const { currentJobs: words } = texts.words
  const used = new Set(functions.flatMap(({ allocations }) => allocations.map(({ taskId }) => taskId)))
  const tasks = facts.whole.tasks.filter(({ id }) => used.has(id))
  if (tasks.length === 0) return null
  const flow = flowOfPlan(asProblem(tasks), { functions })
  const taken = flow.functions.filter(({ function: place }) => place !== null)
  const hoursOfTask = (id: string) => sum(taken.filter(({ taskId }) => taskId === id))
  const jobs = flow.jobs.map((stream) => {
    const whole = sum(flow.jobs.filter(({ taskId }) => taskId === stream.taskId))
    const key = stream.isUndone ? 'undone' : `job ${stream.jobId ?? ''}`
    const label = stream.isUndone ? words.undone : stream.jobId ? jobName(stream.jobId) : words.nobody
    return { key, label, taskId: stream.taskId, hours: (stream.hours / whole) * hoursOfTask(stream.taskId) }
  })
  const categoryOf = (place: number) => COLOURS[place % COLOURS.length]
  const takerOf = (id: string) =>
    taken
      .filter(({ taskId }) => taskId === id)
      .reduce((most, each) => (each.hours > most.hours ? each : most))
  const hours = (amount: number) => texts.format.formatHours(amount, 1)
  const sources = [...new Map(jobs.map(({ key, label }) => [key, label]))]
  return sankeyDrawing(
    {
      heads: [words.flowHeads.jobs, words.flowHeads.tasks, words.flowHeads.functions],
      nodes: [
        ...sources.map(([key, label]) => ({
          key,
          label,
          detail: hours(sum(jobs.filter((each) => each.key === key))),
          layer: 0,
        })),
        ...tasks.map(({ id }) => ({
          key: `task ${id}`,
          label: taskName(id),
          detail: hours(hoursOfTask(id)),
          layer: 1,
        })),
        ...functions.map((fn, place) => ({
          key: `function ${place}`,
          label: facts.functionName(fn),
          detail: hours(sum(taken.filter((each) => each.function === place))),
          layer: 2,
        })),
      ],
      links: [
        ...jobs.map(({ key, taskId, hours: value }) => ({
          from: key,
          to: `task ${taskId}`,
          value,
          category: categoryOf(takerOf(taskId).function ?? 0),
        })),
        ...taken.map(({ taskId, function: place, hours: value }) => ({
          from: `task ${taskId}`,
          to: `function ${place}`,
          value,
          category: categoryOf(place ?? 0),
        })),
      ],
    },
    WIDTH,
  )
}

const sum = (streams: readonly { readonly hours: number }[]): number =>
  streams.reduce((total, { hours }) => total + hours, 0)

/** Only the tasks are read of it. A function may hold tasks that the grouping would leave out: they flow as well. */
const asProblem = (tasks: ReportFacts['whole']['tasks']): GroupingProblem => ({
  tasks: tasks.map((task) => ({
    task,
    verdict: verdictOf(task) === 'suitable' ? 'suitable' : 'possible',
    wish: 'neutral',
    core: false,
  })),
  parameters: DEFAULT_PARAMETERS,
})
