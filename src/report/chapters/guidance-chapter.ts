import { usualGuidance } from '../../analysis/scenario/guidance-plan.ts'
import type { WholeScenario } from '../../records/whole-case.ts'
import type { Desk } from '../desk.ts'
import { assumedText } from '../money-words.ts'
import { moneyFacts, type PlanFacts } from '../plan-facts.ts'
import { functionRef, type RecordRef, scenarioRef } from '../record-ref.ts'
import type { Block, Claim, ReportSection } from '../report-document.ts'
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
  return desk.section('guidance', chapters.guidance, [...planBlocks(desk, scenario), ...last])
}

function planBlocks(desk: Desk, scenario: WholeScenario): Block[] {
  const { texts } = desk.facts
  const { guidance: words } = texts.words
  const { formatHours } = texts.format
  const steps = [...scenario.guidance].sort((a, b) => a.fromWeek - b.fromWeek)
  const refs = [scenarioRef(scenario.id)]
  const [first, final] = [steps[0]!, steps.at(-1)!]
  const lead = words.lead({ first: formatHours(first.hoursPerDay), last: formatHours(final.hoursPerDay) })
  return [
    ...(steps.length > 1 ? [desk.paragraph('guidance.lead', [desk.claim('guidance.span', lead, refs)])] : []),
    ...stepsTable(desk, steps, refs),
  ]
}

type Step = Omit<WholeScenario['guidance'][number], 'who' | 'text'> & {
  readonly who?: string
  readonly text?: string
}

function stepsTable(desk: Desk, steps: readonly Step[], refs: readonly RecordRef[]): Block[] {
  const { texts, functions } = desk.facts
  const { guidance: words } = texts.words
  const { formatNumber } = texts.format
  const rows = steps.map(({ functionId, fromWeek, toWeek, hoursPerDay, who = '', text = '' }, at) => {
    const fn = functions.find(({ id }) => id === functionId)
    const cells = [
      texts.words.sentence({ text: words.weeks({ from: fromWeek, to: toWeek }) }),
      fn ? desk.facts.functionName(fn) : words.all,
      formatNumber(hoursPerDay, 2),
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
      { label: columns.when, isNumber: false, width: 0.2 },
      { label: columns.whom, isNumber: false, width: 0.2 },
      { label: columns.hours, isNumber: true, width: 0.12 },
      { label: columns.who, isNumber: false, width: 0.18 },
      { label: columns.how, isNumber: false, width: 0.3 },
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
  return [
    desk.paragraph('guidance.none', [desk.claim('guidance.assumed', text, refs)]),
    ...stepsTable(desk, steps, [...refs, ...plan.functions.map(({ id }) => functionRef(id))]),
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
