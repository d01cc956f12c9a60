import {
  type GuidedFunction,
  guidanceByWeek,
  guidanceStretches,
  PLAN_WEEKS,
  usualGuidance,
} from '../../analysis/scenario/guidance-plan.ts'
import type { WholeScenario } from '../../records/whole-case.ts'
import { stepLineDrawing } from '../../ui/charts/step-line-drawing.ts'
import type { Desk } from '../desk.ts'
import { assumedText } from '../money-words.ts'
import { moneyFacts, type PlanFacts } from '../plan-facts.ts'
import { functionRef, type RecordRef, scenarioRef } from '../record-ref.ts'
import type { Block, Claim, ReportSection } from '../report-document.ts'
import { CHART_WIDTH } from './function-quality.ts'
import { sentence } from './question-chapter.ts'

/** How much guidance, when, by whom. */
export function guidanceChapter(desk: Desk, plan: PlanFacts): ReportSection | null {
  const { scenario, texts } = desk.facts
  const { chapters } = texts.words
  if (!scenario) return null
  const mentors = mentorClaims(desk)
  const last = mentors.length > 0 ? desk.list('guidance.mentors', mentors) : []
  if (scenario.guidance.length === 0) {
    return desk.section('guidance', chapters.guidance, [...assumedPlan(desk, scenario, plan), ...last])
  }
  return desk.section('guidance', chapters.guidance, [...planBlocks(desk, scenario, plan), ...last])
}

function planBlocks(desk: Desk, scenario: WholeScenario, { figures, functions }: PlanFacts): Block[] {
  const refs = [scenarioRef(scenario.id), ...functions.map(({ id }) => functionRef(id))]
  const steps = [...scenario.guidance].sort((a, b) => a.fromWeek - b.fromWeek)
  return [
    ...overTime(desk, steps, figures.functions, refs),
    ...stepsTable(desk, steps, figures.functions, refs),
  ]
}

/** Weeks that are named under the line: the quarters. */
const TICKS = [1, 13, 26, 39, PLAN_WEEKS]

/** What the steps come to together, week by week: in words, and as a line where it changes. */
function overTime(
  desk: Desk,
  steps: readonly Step[],
  guided: readonly GuidedFunction[],
  refs: readonly RecordRef[],
): Block[] {
  const { texts } = desk.facts
  const { guidance: words } = texts.words
  const { formatHours, formatNumber } = texts.format
  const stretches = guidanceStretches(guidanceByWeek(steps, guided))
  const [first, last] = [stretches[0]!, stretches.at(-1)!]
  if (stretches.every(({ hoursPerWeek }) => hoursPerWeek === 0)) return []
  const isFlat = first === last
  const hours = { first: formatHours(first.hoursPerWeek, 1), last: formatHours(last.hoursPerWeek, 1) }
  const text = isFlat ? words.flat({ hours: hours.first }) : words.lead({ ...hours, fromWeek: last.fromWeek })
  const lead = desk.paragraph('guidance.lead', [desk.claim('guidance.span', text, refs)])
  if (isFlat) return [lead]
  const drawing = stepLineDrawing(
    {
      stretches: stretches.map(({ fromWeek, toWeek, hoursPerWeek }) => ({
        from: fromWeek,
        to: toWeek,
        value: hoursPerWeek,
      })),
      valueTitle: words.hoursAxis,
      unitTitle: words.weekAxis,
      formatValue: (value) => formatNumber(value, 1),
      ticks: TICKS,
    },
    CHART_WIDTH,
  )
  return [lead, { kind: 'chart', key: 'guidance.chart', caption: words.chartCaption, drawing }]
}

type Step = Omit<WholeScenario['guidance'][number], 'who' | 'text'> & {
  readonly who?: string
  readonly text?: string
}

function stepsTable(
  desk: Desk,
  steps: readonly Step[],
  guided: readonly GuidedFunction[],
  refs: readonly RecordRef[],
): Block[] {
  const { texts, functions } = desk.facts
  const { guidance: words } = texts.words
  const { formatNumber } = texts.format
  const rows = steps.map(({ functionId, fromWeek, toWeek, hoursPerDay, who = '', text = '' }, at) => {
    const fn = functions.find(({ id }) => id === functionId)
    const cells = [
      texts.words.sentence({ text: words.weeks({ from: fromWeek, to: toWeek }) }),
      fn ? desk.facts.functionName(fn) : words.all,
      formatNumber(hoursPerDay, 2),
      formatNumber(guidanceByWeek([{ ...steps[at]!, fromWeek: 1, toWeek: 1 }], guided, 1)[0] ?? 0, 1),
      who.trim(),
      text.trim(),
    ]
    return desk.row(`guidance.step.${at}`, cells, refs)
  })
  const { columns } = words
  return desk.table(
    'guidance.table',
    words.caption,
    [
      { label: columns.when, isNumber: false, width: 0.18 },
      { label: columns.whom, isNumber: false, width: 0.18 },
      { label: columns.hours, isNumber: true, width: 0.14 },
      { label: columns.week, isNumber: true, width: 0.12 },
      { label: columns.who, isNumber: false, width: 0.14 },
      { label: columns.how, isNumber: false, width: 0.24 },
    ],
    rows,
  )
}

/** What the money counts with, where nobody wrote a plan yet. */
function assumedPlan(desk: Desk, scenario: WholeScenario, plan: PlanFacts): Block[] {
  const { texts } = desk.facts
  const { guidance: words } = texts.words
  if (plan.functions.length === 0) return [{ kind: 'notice', tone: 'attention', text: words.noneAtAll }]
  const { assumptions } = moneyFacts(desk.facts, scenario, plan.figures)
  const text = words.none({
    weeks: assumedText(texts, 'startWeeks', assumptions.startWeeks),
    share: assumedText(texts, 'startGuidance', assumptions.startGuidance),
    guidance: assumedText(texts, 'guidanceHours', assumptions.guidanceHours),
  })
  const refs: RecordRef[] = [scenarioRef(scenario.id)]
  const steps = usualGuidance(plan.figures.functions, assumptions).map((step) => ({
    ...step,
    who: texts.words.implementation.nobody,
  }))
  const all = [...refs, ...plan.functions.map(({ id }) => functionRef(id))]
  return [
    desk.paragraph('guidance.none', [desk.claim('guidance.assumed', text, refs)]),
    ...overTime(desk, steps, plan.figures.functions, all),
    ...stepsTable(desk, steps, plan.figures.functions, all),
  ]
}

const mentorClaims = (desk: Desk): Claim[] =>
  desk.facts.functions.flatMap((fn) => {
    const who = fn.about.mentor?.trim() ?? ''
    if (who === '') return []
    const text = desk.facts.texts.words.guidance.mentor({
      function: desk.facts.functionName(fn),
      who: sentence(who),
    })
    return [desk.claim(`guidance.mentor.${fn.id}`, text, [functionRef(fn.id)])]
  })
