import type { WholeScenario } from '../../records/whole-case.ts'
import type { Desk, Doubt } from '../desk.ts'
import { ruleInWords } from '../function-words.ts'
import { yearInBrief } from '../money-text.ts'
import { functionsIn, type MoneyFacts, moneyFacts, type PlanFacts, planFacts } from '../plan-facts.ts'
import { functionRef, type RecordRef, scenarioRef } from '../record-ref.ts'
import type { Block, Claim, ReportSection, TableRow } from '../report-document.ts'
import { byWord, counts, SHED } from '../told-wishes.ts'
import { sentence } from './question-chapter.ts'

interface Column {
  readonly scenario: WholeScenario
  readonly name: string
  readonly plan: PlanFacts
  readonly money: MoneyFacts
}

export const scenarioName = ({ facts }: Desk, { name }: WholeScenario): string =>
  name.trim() || facts.texts.words.unnamed.scenario

/** All scenarios beside each other and beside changing nothing. */
export function scenariosChapter(desk: Desk): ReportSection {
  const { whole, texts, scenario } = desk.facts
  const { scenarios: words, chapters } = texts.words
  if (!scenario) {
    return desk.section('scenarios', chapters.scenarios, [
      { kind: 'notice', tone: 'attention', text: words.none },
    ])
  }
  const columns = whole.scenarios.map((each): Column => {
    const plan = planFacts(desk.facts, functionsIn(desk.facts, each))
    return {
      scenario: each,
      name: scenarioName(desk, each),
      plan,
      money: moneyFacts(desk.facts, each, plan.figures),
    }
  })
  const lead = desk.claim(
    'scenarios.lead',
    words.lead({ names: columns.map(({ name }) => name), advised: scenarioName(desk, scenario) }),
    columns.map((each) => scenarioRef(each.scenario.id)),
  )
  const sections = columns.map((column) => weighed(desk, column))
  return desk.section(
    'scenarios',
    chapters.scenarios,
    [desk.paragraph('scenarios.intro', [lead]), ...comparison(desk, columns)],
    { sections },
  )
}

function comparison(desk: Desk, columns: readonly Column[]): Block[] {
  const { texts, taskName } = desk.facts
  const { scenarios: words } = texts.words
  const { formatHours, formatPercent } = texts.format
  const refs: RecordRef[] = columns.flatMap(({ scenario, plan }) => [
    scenarioRef(scenario.id),
    ...plan.functions.map(({ id }) => functionRef(id)),
  ])
  const row = (
    name: keyof typeof words.rows,
    cellOf: (column: Column) => string,
    nothing: string,
    flags: readonly Doubt[] = [],
  ): TableRow =>
    desk.row(`scenarios.${name}`, [words.rows[name], ...columns.map(cellOf), nothing], refs, { flags })
  const tasks = (ids: readonly Parameters<typeof taskName>[0][]) =>
    ids.map(taskName).join(', ') || words.none0
  const none = texts.format.formatHours(0)
  const rows = [
    row(
      'functions',
      ({ plan }) => functionsCell(desk, plan),
      words.none0,
      columns.flatMap((each) => rulesOf(desk, each)),
    ),
    row('hours', ({ plan }) => formatHours(plan.figures.hours, 1), none),
    row(
      'freed',
      ({ plan }) =>
        formatHours(
          plan.figures.freed.reduce((sum, { hours }) => sum + hours, 0),
          1,
        ),
      none,
    ),
    row('undone', ({ plan }) => formatHours(plan.figures.undoneHours, 1), none),
    row('suitable', ({ plan }) => formatPercent(plan.figures.suitableShare), '–'),
    row('core', ({ plan }) => formatPercent(plan.figures.coreShare), '–'),
    row('demand', ({ plan }) => heaviestCell(desk, plan), '–'),
    row('shed', ({ plan }) => shedCell(desk, plan), '0'),
    row('kept', ({ plan }) => tasks(plan.figures.keptTaken), words.none0),
    row('first', ({ money }) => yearInBrief(texts, money.money.firstYear), texts.format.formatMoney(0)),
    row('later', ({ money }) => yearInBrief(texts, money.money.laterYears), texts.format.formatMoney(0)),
  ]
  const width = 0.76 / (columns.length + 1)
  return desk.table(
    'scenarios.table',
    words.caption,
    [
      { label: words.what, isNumber: false, width: 0.24 },
      ...columns.map(({ name }) => ({ label: name, isNumber: false, width })),
      { label: words.nothing, isNumber: false, width },
    ],
    rows,
  )
}

/** Rules another scenario breaks; those of the one that is advised stand with its functions. */
function rulesOf({ facts }: Desk, { scenario, name, plan }: Column): Doubt[] {
  if (scenario.id === facts.scenario?.id) return []
  const { flags } = facts.texts.words
  return plan.problems.map((problem) => ({
    kind: 'breaksRule',
    why: flags.breaksRuleIn({ scenario: name, rule: ruleInWords(facts, problem) }),
  }))
}

function shedCell({ facts }: Desk, { figures }: PlanFacts): string {
  const { formatNumber } = facts.texts.format
  const { said, analysts } = counts(byWord(facts, figures.shedTaken, SHED))
  return facts.texts.words.wishes.shedCell({
    said: formatNumber(said),
    analysts: analysts === 0 ? null : formatNumber(analysts),
  })
}

function functionsCell({ facts }: Desk, { functions, problems }: PlanFacts): string {
  const { scenarios: words } = facts.texts.words
  const names = words.functionsIn({ count: functions.length, names: functions.map(facts.functionName) })
  return problems.length > 0 ? `${names} (${words.breaksRules})` : names
}

function heaviestCell({ facts }: Desk, { figures }: PlanFacts): string {
  const { texts } = facts
  const most = figures.demands.reduce((a, b) => (b.level > a.level ? b : a))
  if (most.level === 0) return texts.words.scenarios.none0
  return texts.words.answers.demand({
    demand: texts.levels.demands[most.demand],
    level: most.level,
    word: texts.levels.demandSteps[most.demand][most.level].word,
  })
}

/** What speaks for it and against it, as the analysts wrote it. */
function weighed(desk: Desk, { scenario, name }: Column): ReportSection {
  const { scenarios: words } = desk.facts.texts.words
  const key = `scenario.${scenario.id}`
  const isAdvised = scenario.id === desk.facts.scenario?.id
  const lines = (list: readonly string[], part: string): Claim[] =>
    list.flatMap((line, at) =>
      line.trim() === ''
        ? []
        : [desk.claim(`${key}.${part}.${at}`, sentence(line), [scenarioRef(scenario.id)], { typed: line })],
    )
  const parts = (['advantages', 'disadvantages'] as const).flatMap((part): Block[] => {
    const own = lines(scenario[part] ?? [], part)
    if (own.length === 0) return []
    return [
      desk.paragraph(`${key}.${part}.head`, [desk.plain(`${key}.${part}`, `${words[part]}:`)]),
      ...desk.list(`${key}.${part}.list`, own),
    ]
  })
  // Of the one that is advised the implications stand with the jobs they are about.
  const implications = isAdvised ? '' : (scenario.implications?.trim() ?? '')
  const said: Block[] =
    implications === ''
      ? []
      : [
          desk.paragraph(`${key}.implications`, [
            desk.claim(`${key}.implied`, sentence(implications), [scenarioRef(scenario.id)], {
              typed: implications,
            }),
          ]),
        ]
  const blocks: Block[] =
    parts.length + said.length > 0
      ? [...said, ...parts]
      : [{ kind: 'notice', tone: 'quiet', text: words.noWeighing({ scenario: name }) }]
  return desk.section(key, name, blocks, { level: 2 })
}
