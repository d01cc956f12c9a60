import type { FunctionStream, JobStream, PlanFlow } from '../../analysis/flow-of-plan.ts'
import type { Category } from '../../ui/charts/drawing.ts'
import type { SankeyData } from '../../ui/charts/sankey-drawing.ts'

interface Names {
  readonly jobName: (id: string) => string
  readonly taskName: (id: string) => string
  /** As the functions of the plan. */
  readonly functionNames: readonly string[]
  readonly formatHours: (hours: number) => string
  /** Under a job: its hours in the tasks shown, which are not all it has. */
  readonly inTheseTasks: (hours: string) => string
  readonly heads: readonly [jobs: string, tasks: string, functions: string]
  readonly noJob: string
  readonly stays: string
  /** Work that nobody gets to: where it is now, and what of it stays there. */
  readonly undone: string
  readonly staysUndone: string
}

/** Colours that read as an area: yellow and black do not. */
const COLOURS: readonly Category[] = [1, 2, 3, 4, 5, 6]

/** What stays comes under the functions. */
const LAST = Number.MAX_SAFE_INTEGER

/** A plan's flow as streams: a task's streams have the colour of the function that takes most of it. */
export function planFlowData(flow: PlanFlow, names: Names): SankeyData {
  const jobKey = ({ jobId, isUndone }: JobStream) => (isUndone ? 'undone' : `job ${jobId ?? ''}`)
  const functionKey = ({ function: place, isUndone }: FunctionStream) =>
    place === null && isUndone ? 'stays undone' : `function ${place ?? 'stays'}`
  const taskKey = ({ taskId }: JobStream | FunctionStream) => `task ${taskId}`
  const taker = takersOf(flow)
  const detail = (streams: readonly { readonly hours: number }[]) =>
    names.formatHours(streams.reduce((sum, { hours }) => sum + hours, 0))
  const jobs = grouped(flow.jobs, jobKey)
  const tasks = grouped(flow.functions, taskKey)
  const inOrder = [...flow.functions].sort((a, b) => (a.function ?? LAST) - (b.function ?? LAST))
  const functions = grouped(inOrder, functionKey)
  return {
    heads: names.heads,
    nodes: [
      ...[...jobs].map(([key, streams]) => {
        const first = streams[0]!
        const hours = detail(streams)
        const isJob = first.jobId !== null && !first.isUndone
        return {
          key,
          label: sourceLabel(first, names),
          detail: isJob ? names.inTheseTasks(hours) : hours,
          layer: 0,
        }
      }),
      ...[...tasks].map(([key, streams]) => {
        return { key, label: names.taskName(streams[0]!.taskId), detail: detail(streams), layer: 1 }
      }),
      ...[...functions].map(([key, streams]) => {
        return { key, label: endLabel(streams[0]!, names), detail: detail(streams), layer: 2 }
      }),
    ],
    links: [
      ...flow.jobs.map((stream) => ({
        from: jobKey(stream),
        to: taskKey(stream),
        value: stream.hours,
        category: colourOf(taker.get(stream.taskId) ?? null),
      })),
      ...flow.functions.map((stream) => ({
        from: taskKey(stream),
        to: functionKey(stream),
        value: stream.hours,
        category: colourOf(stream.function),
      })),
    ],
  }
}

function sourceLabel({ jobId, isUndone }: JobStream, names: Names): string {
  if (isUndone) return names.undone
  return jobId === null ? names.noJob : names.jobName(jobId)
}

function endLabel({ function: place, isUndone }: FunctionStream, names: Names): string {
  if (place !== null) return names.functionNames[place] ?? String(place + 1)
  return isUndone ? names.staysUndone : names.stays
}

const colourOf = (place: number | null) => (place === null ? undefined : COLOURS[place % COLOURS.length])

/** The function that takes most of each task. */
function takersOf({ functions }: PlanFlow): Map<string, number> {
  const most = new Map<string, FunctionStream & { readonly function: number }>()
  for (const stream of functions) {
    const { taskId, function: place, hours } = stream
    if (place !== null && hours > (most.get(taskId)?.hours ?? 0))
      most.set(taskId, { ...stream, function: place })
  }
  return new Map([...most].map(([taskId, stream]) => [taskId, stream.function]))
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
