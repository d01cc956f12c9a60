import { riskHours } from '../../analysis/effects/risk-hours.ts'
import { riskFacts } from '../../analysis/scenario/risk-facts.ts'
import { riskWords } from '../../i18n/propose-words.ts'
import { RISK_KINDS, type RiskKind, type RiskLevel } from '../../records/scenario-parts.ts'
import type { WholeScenario } from '../../records/whole-case.ts'
import type { Desk } from '../desk.ts'
import { namedFunctions, proposalSource, proposalWords } from '../from-records.ts'
import { functionRange } from '../function-range.ts'
import { functionRefs } from '../function-words.ts'
import type { PlanFacts } from '../plan-facts.ts'
import { functionRef, scenarioRef, taskRef } from '../record-ref.ts'
import type { Block, ReportSection } from '../report-document.ts'

/** What may go wrong, and what is done about it. */
export function risksChapter(desk: Desk, plan: PlanFacts): ReportSection | null {
  const { scenario, texts } = desk.facts
  const { risks: words, chapters } = texts.words
  if (!scenario) return null
  const refs = [scenarioRef(scenario.id)]
  const level = (value: RiskLevel | null) => (value === null ? words.unknown : words.levels[value])
  const rows = scenario.risks.map(({ kind, text, chance, effect, mitigation }, at) => {
    const what = text.trim() === '' ? words.kinds[kind] : `${words.kinds[kind]}: ${text.trim()}`
    return desk.row(
      `risks.${at}`,
      [what, level(chance), level(effect), mitigation.trim() || words.noMitigation],
      refs,
    )
  })
  const { columns } = words
  const blocks: Block[] =
    rows.length === 0
      ? [{ kind: 'notice', tone: 'attention', text: words.none }]
      : [
          desk.paragraph('risks.lead', [desk.claim('risks.count', words.lead({ count: rows.length }), refs)]),
          ...desk.table(
            'risks.table',
            words.caption,
            [
              { label: columns.what, isNumber: false, width: 0.38 },
              { label: columns.chance, isNumber: false, width: 0.12 },
              { label: columns.effect, isNumber: false, width: 0.12 },
              { label: columns.answer, isNumber: false, width: 0.38 },
            ],
            rows,
          ),
        ]
  return desk.section('risks', chapters.risks, [
    ...blocks,
    ...(scenario.risks.some(({ kind }) => kind === 'digitalisation') ? digital(desk, plan) : []),
    ...undescribed(desk, scenario, plan),
  ])
}

/** What the records say of risks the method names and nobody described. */
function undescribed(desk: Desk, scenario: WholeScenario, { functions }: PlanFacts): Block[] {
  const { facts } = desk
  const { risks: words } = facts.texts.words
  const kinds = RISK_KINDS.filter(
    (kind) => kind !== 'other' && !scenario.risks.some((risk) => risk.kind === kind),
  )
  if (kinds.length === 0 || functions.length === 0) return []
  const told = riskFacts(proposalSource(facts), namedFunctions(facts, functions))
  // The same range as among what is uncertain: two for the same hours would puzzle.
  const work = functions.map((fn) => ({ name: facts.functionName(fn), ...functionRange(facts, fn) }))
  const found = { ...told, tooLittleWork: work }
  const refs = functions.flatMap((fn) => functionRefs(facts, fn))
  const items = kinds.map((kind) => {
    const text = riskWords(kind as Exclude<RiskKind, 'other'>, found, proposalWords(facts))
    const said = words.recordsSay({ kind: words.kinds[kind], text: text.replaceAll('\n', ' ') })
    return desk.claim(`risks.records.${kind}`, said, refs)
  })
  return [
    desk.paragraph('risks.open', [desk.plain('risks.undescribed', words.fromRecords)]),
    ...desk.list('risks.proposed', items),
  ]
}

function digital(desk: Desk, { functions }: PlanFacts): Block[] {
  const { whole, texts, taskInText } = desk.facts
  const { risks: words } = texts.words
  if (functions.length === 0) return []
  const all = { allocations: functions.flatMap(({ allocations }) => allocations) }
  const high = riskHours(whole.tasks, all).find(({ risk }) => risk === 'high')
  const claim =
    high && high.hours > 0.01
      ? desk.claim(
          'risks.digital',
          words.digital({
            hours: texts.format.formatHours(high.hours, 1),
            tasks: [...new Set(high.taskIds)].map(taskInText),
          }),
          high.taskIds.map(taskRef),
        )
      : desk.claim(
          'risks.digital',
          words.digitalNone,
          functions.map(({ id }) => functionRef(id)),
        )
  return [desk.paragraph('risks.records', [claim])]
}
