import type { WholeFunction } from '../../records/whole-case.ts'
import type { Desk } from '../desk.ts'
import { functionRefs, ruleDoubt } from '../function-words.ts'
import type { PlanFacts } from '../plan-facts.ts'
import { jobRef, PROJECT_REF, type RecordRef, scenarioRef, taskRef } from '../record-ref.ts'
import type { AnsweredQuestion, Claim, ReportSection } from '../report-document.ts'
import { chosenScenario } from '../report-facts.ts'
import { sentence } from './question-chapter.ts'
import { scenarioName } from './scenarios-chapter.ts'

/** What was asked, what was done, what is advised; then the eight questions. */
export function summaryChapter(
  desk: Desk,
  plan: PlanFacts,
  write: (desk: Desk) => { readonly questions: readonly AnsweredQuestion[]; readonly section: ReportSection },
): { readonly section: ReportSection; readonly questions: readonly AnsweredQuestion[] } {
  const { chapters, summary: words, questionsShort } = desk.facts.texts.words
  const lead = desk.paragraph('summary.lead', [asked(desk), fieldwork(desk)])
  numberTogether(desk)
  const advice = desk.paragraph('summary.advice', [
    advised(desk, plan),
    ...answering(desk, plan),
    ...doubted(desk, plan),
    others(desk),
  ])
  const { questions, section } = write(desk)
  const open = questions.filter(({ answer }) => answer === '').map(({ question }) => questionsShort[question])
  const state =
    open.length === 0
      ? []
      : [desk.paragraph('summary.open', [desk.plain('summary.questions', words.open({ questions: open }))])]
  return {
    section: desk.section('summary', chapters.summary, [lead, advice, ...state], { sections: [section] }),
    questions,
  }
}

/** What is named together time and again gets numbers that follow on each other: all tasks are one stretch then. */
function numberTogether({ evidence, facts }: Desk): void {
  const { whole, scenario, functions } = facts
  const ofFunctions = functions.flatMap((fn) => functionRefs(facts, fn))
  evidence.cite([
    ...(scenario ? [scenarioRef(scenario.id)] : []),
    ...ofFunctions.filter(({ kind }) => kind === 'function'),
    ...ofFunctions,
    ...whole.tasks.map(({ id }) => taskRef(id)),
  ])
}

function asked(desk: Desk): Claim {
  const { whole, texts } = desk.facts
  const { summary: words, organisation: nameless } = texts.words
  const organisation = whole.project.organisation?.trim() || nameless
  const question = whole.project.question?.trim() ?? ''
  return question === ''
    ? desk.plain('summary.asked', words.noQuestion({ organisation }))
    : desk.claim('summary.asked', words.asked({ organisation, question: sentence(question) }), [PROJECT_REF])
}

function fieldwork(desk: Desk): Claim | null {
  const { whole, texts, times } = desk.facts
  const { summary: words, unnamed } = texts.words
  if (whole.observations.length + whole.interviews.length === 0 || whole.departments.length === 0) return null
  const hours = times.reduce((sum, { budget }) => sum + budget.personHours, 0)
  const text = words.fieldwork({
    departments: whole.departments.map(({ name }) => name.trim() || unnamed.department),
    observations: words.observations({
      count: whole.observations.length,
      hours: texts.format.formatHours(hours, 1),
    }),
    interviews: words.interviews({
      count: whole.interviews.length,
      people: new Set(whole.interviews.map(({ personId }) => personId)).size,
    }),
  })
  return desk.claim('summary.fieldwork', text, [
    ...whole.observations.map(({ id }): RecordRef => ({ kind: 'observation', id })),
    ...whole.interviews.map(({ id }): RecordRef => ({ kind: 'interview', id })),
  ])
}

function advised(desk: Desk, plan: PlanFacts): Claim {
  const { scenario, functions, texts, functionName } = desk.facts
  const { summary: words } = texts.words
  if (functions.length === 0 && !scenario) return desk.plain('summary.advised', words.noFunctions)
  const names = functions.map(functionName)
  const hours = texts.format.formatHours(plan.figures.hours, 1)
  const doubts = plan.problems.map((problem) => ruleDoubt(desk.facts, problem))
  const refs = functions.flatMap((fn) => functionRefs(desk.facts, fn))
  const text = !scenario
    ? words.functionsOnly({ count: functions.length, hours, names })
    : scenario.advised
      ? words.advice({ scenario: scenarioName(desk, scenario), count: functions.length, hours, names })
      : `${words.notChosen({ scenario: scenarioName(desk, scenario), other: chosenName(desk) })} ${words.worksOut({ count: functions.length, hours, names })}`
  const isOpen = scenario !== null && !scenario.advised
  return desk.claim('summary.advised', text, [...(scenario ? [scenarioRef(scenario.id)] : []), ...refs], {
    flags: isOpen ? [...doubts, { kind: 'assumed', why: words.notChosenWhy }] : doubts,
  })
}

/** The scenario that is advised, where one is. */
function chosenName(desk: Desk): string | null {
  const chosen = chosenScenario(desk.facts.whole, null)
  return chosen?.advised ? scenarioName(desk, chosen) : null
}

/** Less than this share of somebody's work is not what the advice does for them. */
const LEAST_SHARE = 0.05

/**
 * What the advice does for the jobs the question names, or for all where it names none: in hours, and in what people would rather not do.
 */
function answering(desk: Desk, plan: PlanFacts): Claim[] {
  const { whole, texts, jobName } = desk.facts
  const { summary: words } = texts.words
  const { formatHours, formatPercent } = texts.format
  const question = whole.project.question?.trim().toLowerCase() ?? ''
  const large = plan.jobs.filter(({ freed, hours }) => hours > 0 && freed / hours >= LEAST_SHARE)
  const asked = large.filter(({ jobId }) => question.includes(jobName(jobId).toLowerCase()))
  const giving = asked.length > 0 ? asked : large
  if (giving.length === 0 || question === '') return []
  const shed = giving.flatMap(({ wishes, givenTasks }) =>
    wishes.filter(({ wish, taskId }) => wish === 'shed' && givenTasks.some((each) => each.taskId === taskId)),
  )
  const said = new Set(shed.flatMap(({ saidBy, taskId }) => (saidBy.length > 0 ? [taskId] : [])))
  const all = new Set(shed.map(({ taskId }) => taskId))
  const text = words.answer({
    jobs: giving.map(({ jobId, freed, hours }, at) =>
      words.answerJob({
        job: jobName(jobId),
        hours: formatHours(freed, 1),
        share: formatPercent(freed / hours),
        isFirst: at === 0,
      }),
    ),
    shed: texts.words.wishes.answerShed({ said: said.size, analysts: all.size - said.size }),
  })
  const refs = giving.flatMap(({ jobId, givenTasks }): RecordRef[] => [
    jobRef(jobId),
    ...givenTasks.map(({ taskId }) => taskRef(taskId)),
  ])
  return [desk.claim('summary.answer', text, refs)]
}

/** Of which of the functions it is not sure that the work can be kept up, and which are not fit. */
function doubted(desk: Desk, { functions, effects }: PlanFacts): Claim[] {
  const { texts, functionName } = desk.facts
  const { fitness: words } = texts.words.functions
  const of = (fitness: 'doubtful' | 'unfit') =>
    functions.filter((_, at) => effects[at]?.quality.fitness === fitness)
  const claim = (key: string, text: string, about: readonly WholeFunction[]) =>
    desk.claim(
      key,
      text,
      about.flatMap((fn) => functionRefs(desk.facts, fn)),
    )
  const doubtful = of('doubtful')
  const names = texts.words.listed(doubtful.map(functionName))
  return [
    ...(doubtful.length > 0 ? [claim('summary.doubtful', words.doubtful({ name: names }), doubtful)] : []),
    ...of('unfit').map((fn) =>
      claim(`summary.unfit.${fn.id}`, words.unfit({ name: functionName(fn) }), [fn]),
    ),
  ]
}

function others(desk: Desk): Claim | null {
  const { whole, scenario, texts } = desk.facts
  const rest = whole.scenarios.filter(({ id }) => id !== scenario?.id)
  if (rest.length === 0) return null
  const names = rest.map((each) => scenarioName(desk, each))
  return desk.claim(
    'summary.others',
    texts.words.summary.otherScenarios({ names }),
    rest.map(({ id }) => scenarioRef(id)),
  )
}
