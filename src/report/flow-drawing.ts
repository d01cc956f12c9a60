import { hoursGiven, jobShares } from '../analysis/effects/job-share.ts'
import type { WholeFunction } from '../records/whole-case.ts'
import type { Category, Drawing } from '../ui/charts/drawing.ts'
import { sankeyDrawing } from '../ui/charts/sankey-drawing.ts'
import type { SankeyLink } from '../ui/charts/sankey-order.ts'
import type { ReportFacts } from './report-facts.ts'

const WIDTH = 720
/** Colours that read as an area: yellow and black do not. */
const COLOURS: readonly Category[] = [1, 2, 3, 4, 5, 6]
const NOTHING = 0.01

interface Stream {
  readonly from: string
  readonly label: string
  readonly place: number
  readonly hours: number
}

/** From the jobs of now to the new functions. Which tasks that are stands in the tables. */
export function flowDrawing(facts: ReportFacts, functions: readonly WholeFunction[]): Drawing | null {
  const { texts } = facts
  const { currentJobs: words } = texts.words
  const streams = functions.flatMap((fn, place) => streamsOf(facts, fn, place))
  if (streams.length === 0) return null
  const hours = (own: readonly Stream[]) =>
    texts.format.formatHours(
      own.reduce((sum, each) => sum + each.hours, 0),
      1,
    )
  const sources = [...new Map(streams.map(({ from, label }) => [from, label]))]
  return sankeyDrawing(
    {
      heads: [words.flowHeads.jobs, words.flowHeads.functions],
      nodes: [
        ...sources.map(([key, label]) => ({
          key,
          label,
          detail: hours(streams.filter(({ from }) => from === key)),
          layer: 0,
        })),
        ...functions.map((fn, place) => ({
          key: `function ${place}`,
          label: facts.functionName(fn),
          detail: hours(streams.filter((each) => each.place === place)),
          layer: 1,
        })),
      ],
      links: streams.map(
        ({ from, place, hours: value }): SankeyLink => ({
          from,
          to: `function ${place}`,
          value,
          category: COLOURS[place % COLOURS.length],
        }),
      ),
    },
    WIDTH,
  )
}

/** What a function takes from each job, from work that nobody gets to, and from nobody who is recorded. */
function streamsOf({ whole, texts, jobName, task }: ReportFacts, fn: WholeFunction, place: number): Stream[] {
  const { currentJobs: words } = texts.words
  const given = hoursGiven({ functions: [fn] })
  const jobs = whole.jobs.map(({ id }) => {
    const shares = jobShares(whole.tasks, id, given).filter((share) => share.task.origin !== 'undone')
    const hours = shares.reduce((sum, share) => sum + share.given, 0)
    return { from: `job ${id}`, label: jobName(id), place, hours }
  })
  const rest = (isUndone: boolean) =>
    [...given].reduce((sum, [id, hours]) => {
      const found = task(id)
      if (!found || (found.origin === 'undone') !== isUndone) return sum
      return isUndone || found.jobIds.length === 0 ? sum + hours : sum
    }, 0)
  return [
    ...jobs,
    { from: 'undone', label: words.undone, place, hours: rest(true) },
    { from: 'nobody', label: words.nobody, place, hours: rest(false) },
  ].filter(({ hours }) => hours > NOTHING)
}
