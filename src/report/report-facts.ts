import type { Scope } from '../analysis/eligible.ts'
import { type ObservedWeek, observedWeeks } from '../analysis/observed-week.ts'
import { observedBetween, withBetween } from '../analysis/seen/observed-between.ts'
import { type TimeBudget, timeBudget } from '../analysis/time-budget.ts'
import type { FindingStanding } from '../records/finding-standing.ts'
import { standingOfWhole } from '../records/finding-standing-of.ts'
import type {
  DepartmentId,
  FindingId,
  FunctionId,
  InterviewId,
  JobId,
  PersonId,
  TaskId,
} from '../records/ids.ts'
import type {
  WholeCase,
  WholeFinding,
  WholeFunction,
  WholeInterview,
  WholeScenario,
  WholeTask,
} from '../records/whole-case.ts'
import { isSilenced } from '../records/withheld.ts'
import { orderedCase } from './ordered-case.ts'
import type { ReportTexts } from './report-texts.ts'

/** How a finding stands, for what the report may say of it. */
export interface ReportStanding extends FindingStanding {
  /** Confirmed, or corrected with the correction worked in. */
  readonly isValidated: boolean
  /** It rested on words that are no longer there, and on others. */
  readonly lostWords: boolean
}

export interface DepartmentTime {
  readonly id: DepartmentId
  readonly budget: TimeBudget
  readonly weeks: ReadonlyMap<TaskId, ObservedWeek>
}

/** What chapters read: the records in order, what is asked of them, and the words to say it in. */
export interface ReportFacts {
  /** Without interviews of who withdrew or said no. */
  readonly whole: WholeCase
  readonly texts: ReportTexts
  /** The scenario the report is about; null while there is none. */
  readonly scenario: WholeScenario | null
  /** Those of the scenario; all that were kept while there is none. */
  readonly functions: readonly WholeFunction[]
  /** The department all functions are of, or all together. */
  readonly scope: Scope
  /** Without rejected and withdrawn ones. */
  readonly findings: readonly WholeFinding[]
  readonly standings: ReadonlyMap<FindingId, ReportStanding>
  readonly times: readonly DepartmentTime[]
  readonly minutesSeen: ReadonlyMap<TaskId, number>
  readonly task: (id: TaskId) => WholeTask | undefined
  readonly taskName: (id: TaskId) => string
  readonly jobName: (id: JobId) => string
  readonly codeOf: (id: PersonId) => string
  /** Somebody who withdrew is not named, also not by a code. */
  readonly isInReport: (id: PersonId) => boolean
  /** The name as within a sentence. */
  readonly taskInText: (id: TaskId) => string
  readonly functionName: (fn: Pick<WholeFunction, 'id'>) => string
  readonly interview: (id: InterviewId) => WholeInterview | undefined
}

export interface ReportRequest {
  readonly scenarioId: string | null
  readonly texts: ReportTexts
}

export function reportFacts(given: WholeCase, { scenarioId, texts }: ReportRequest): ReportFacts {
  const all = orderedCase(given)
  const people = byId(all.people)
  const isInReport = (id: PersonId) => {
    const person = people.get(id)
    return person !== undefined && !isSilenced(person)
  }
  // That somebody withdrew is told by itself: their interview is no work this report rests on.
  const whole = { ...all, interviews: all.interviews.filter(({ personId }) => isInReport(personId)) }
  const scenario = chosenScenario(whole, scenarioId)
  const functions = functionsOf(whole, scenario)
  const standings = new Map(whole.findings.map((finding) => [finding.id, standing(all, finding)]))
  const times = whole.departments.map(({ id }) => departmentTime(whole, id))
  const tasks = byId(whole.tasks)
  const jobs = byId(whole.jobs)
  const interviews = byId(whole.interviews)
  const { words } = texts
  return {
    whole,
    texts,
    scenario,
    functions,
    scope: scopeOf(whole, functions),
    findings: whole.findings.filter(({ id }) => {
      const { state } = standings.get(id)!
      return state !== 'rejected' && state !== 'withdrawn'
    }),
    standings,
    times,
    minutesSeen: new Map(
      times.flatMap(({ budget }) =>
        budget.tasks.flatMap(({ taskId, meanMinutes }) =>
          taskId === null || meanMinutes === null ? [] : [[taskId, meanMinutes] as const],
        ),
      ),
    ),
    task: (id) => tasks.get(id),
    taskName: (id) => tasks.get(id)?.name.trim() || words.unnamed.task,
    jobName: (id) => jobs.get(id)?.name.trim() || words.unnamed.job,
    codeOf: (id) => people.get(id)?.code ?? words.unnamed.person,
    isInReport,
    taskInText: (id) => inText(tasks.get(id)?.name.trim() || words.unnamed.task),
    functionName: ({ id }) => nameOfFunction(whole, functions, id, words.unnamed.newFunction),
    interview: (id) => interviews.get(id),
  }
}

/** Without the capital it starts with, where the first word is an ordinary one. */
export function inText(name: string): string {
  const [first = ''] = name.split(' ')
  return /^\p{Lu}\p{Ll}*-?$/u.test(first) ? first.toLowerCase() + name.slice(first.length) : name
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Map<Item['id'], Item> =>
  new Map(items.map((item) => [item.id, item]))

/** The one asked for, else the one advised last, else the first. */
export function chosenScenario(
  { scenarios }: Pick<WholeCase, 'scenarios'>,
  asked: string | null,
): WholeScenario | null {
  const found = asked === null ? undefined : scenarios.find(({ id }) => id === asked)
  if (found) return found
  const advised = scenarios
    .filter((each) => each.advised)
    .reduce<WholeScenario | null>((latest, each) => {
      return latest && Date.parse(latest.advised!.at) >= Date.parse(each.advised!.at) ? latest : each
    }, null)
  return advised ?? scenarios[0] ?? null
}

const functionsOf = ({ functions }: WholeCase, scenario: WholeScenario | null): readonly WholeFunction[] =>
  scenario
    ? (scenario.functionIds ?? []).flatMap((id) => functions.find((fn) => fn.id === id) ?? [])
    : functions

function nameOfFunction(
  { functions: all }: WholeCase,
  own: readonly WholeFunction[],
  id: FunctionId,
  unnamed: (p: { number: number }) => string,
): string {
  const name = all.find((fn) => fn.id === id)?.name.trim()
  if (name) return name
  const place = own.findIndex((fn) => fn.id === id)
  return unnamed({ number: place < 0 ? all.findIndex((fn) => fn.id === id) + 1 : place + 1 })
}

function scopeOf({ tasks, departments }: WholeCase, functions: readonly WholeFunction[]): Scope {
  const used = new Set(functions.flatMap(({ allocations }) => allocations.map(({ taskId }) => taskId)))
  const found = new Set(tasks.filter(({ id }) => used.has(id)).map(({ departmentId }) => departmentId))
  const [only] = found.size > 0 ? found : departments.map(({ id }) => id)
  return found.size > 1 || only === undefined || (found.size === 0 && departments.length > 1) ? '*' : only
}

function standing(whole: WholeCase, finding: WholeFinding): ReportStanding {
  const known = standingOfWhole(finding, whole)
  const gone = new Set(whole.people.filter(isSilenced).map(({ id }) => id))
  const interviews = byId(whole.interviews)
  const observations = new Set(whole.observations.map(({ id }) => id))
  const lostWords = (finding.sources ?? []).some(({ interviewId, observationId }) => {
    if (observationId) return !observations.has(observationId)
    const from = interviewId && interviews.get(interviewId)
    return !from || gone.has(from.personId)
  })
  // The gate took those sources out, and left word of it.
  const { lostWords: isTold } = finding as WholeFinding & { readonly lostWords?: unknown }
  const askedGone = (finding.asked ?? []).some((id) => gone.has(id))
  const isWorkedIn = known.state === 'corrected' && known.toWorkIn.length === 0
  return {
    ...known,
    isValidated: known.state === 'confirmed' || isWorkedIn,
    lostWords: lostWords || isTold === true || askedGone,
  }
}

function departmentTime(whole: WholeCase, id: DepartmentId): DepartmentTime {
  const observations = whole.observations.filter(({ departmentId }) => departmentId === id)
  const budget = timeBudget(observations)
  const tasks = whole.tasks.filter(({ departmentId }) => departmentId === id)
  const jobs = whole.jobs.filter(({ departmentId }) => departmentId === id)
  const plain = observations.map(({ modifiers: _, ...each }) => each)
  const between = observedBetween(tasks, jobs, plain)
  return { id, budget, weeks: withBetween(observedWeeks(tasks, jobs, budget), between) }
}
