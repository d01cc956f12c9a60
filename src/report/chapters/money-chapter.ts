import { ASSUMPTION_FACTS } from '../../analysis/scenario/assumption-facts.ts'
import { scenarioWork } from '../../analysis/scenario/scenario-figures.ts'
import {
  MONEY_KEYS,
  type MoneyKey,
  scenarioMoney,
  type YearMoney,
} from '../../analysis/scenario/scenario-money.ts'
import { ASSUMPTIONS, type Assumption } from '../../records/scenario-advice.ts'
import type { WholeScenario } from '../../records/whole-case.ts'
import type { Desk, Doubt } from '../desk.ts'
import { rounded, yearInWords } from '../money-text.ts'
import { assumedText } from '../money-words.ts'
import { type MoneyFacts, moneyFacts, type PlanFacts } from '../plan-facts.ts'
import { functionRef, jobRef, type RecordRef, scenarioRef } from '../record-ref.ts'
import type { Block, Claim, ReportSection, TableRow } from '../report-document.ts'
import { scenarioName } from './scenarios-chapter.ts'

/** What it costs and brings, with every assumption under it. */
export function moneyChapter(desk: Desk, plan: PlanFacts): ReportSection {
  const { scenario, texts } = desk.facts
  const { money: words, chapters } = texts.words
  if (!scenario || plan.functions.length === 0) {
    return desk.section('money', chapters.money, [{ kind: 'notice', tone: 'quiet', text: words.none }])
  }
  const facts = moneyFacts(desk.facts, scenario, plan.figures)
  const refs = moneyRefs(scenario, plan)
  const lead = desk.paragraph('money.lead', [
    desk.plain('money.what', words.lead({ scenario: scenarioName(desk, scenario) })),
    desk.plain('money.freed', words.freedCounts),
  ])
  const outcome = desk.paragraph('money.outcome', [
    desk.claim('money.first', words.firstYear({ text: yearInWords(texts, facts.money.firstYear) }), refs, {
      flags: guessDoubts(desk, facts),
    }),
    desk.claim('money.later', words.laterYears({ text: yearInWords(texts, facts.money.laterYears) }), refs, {
      flags: guessDoubts(desk, facts),
    }),
    widest(desk, scenario, plan, facts, 'money.widest'),
    withoutCost(desk, plan),
  ])
  const lines = [...(scenario.benefits ?? []), ...(scenario.costs ?? [])].map((line, at) => {
    const amount = line.eurosPerYear == null ? words.noAmount : texts.format.formatMoney(line.eurosPerYear)
    const text = words.lineNote({ label: line.label.trim(), amount, note: line.note?.trim() ?? '' })
    // A note says where an amount comes from; without one it rests on nothing.
    const typed = line.note?.trim() ? {} : { typed: `${line.label} ${line.eurosPerYear ?? ''}` }
    return desk.claim(`money.line.${at}`, text, [scenarioRef(scenario.id)], typed)
  })
  const sections = [
    desk.section('money.assumptions', words.assumptions, assumptionBlocks(desk, scenario, facts), {
      level: 2,
    }),
  ]
  return desk.section(
    'money',
    chapters.money,
    [lead, outcome, ...moneyTable(desk, facts, refs), ...desk.list('money.lines', lines)],
    { sections },
  )
}

/** The scenario has the assumptions; those that were filled in are told by themselves. */
export const moneyRefs = (scenario: WholeScenario, plan: PlanFacts): RecordRef[] => [
  scenarioRef(scenario.id),
  ...plan.functions.map(({ id }) => functionRef(id)),
  ...plan.figures.freed.map(({ jobId }) => jobRef(jobId)),
  ...ASSUMPTIONS.flatMap((name) =>
    scenario.assumed[name] === undefined ? [] : [assumptionRef(scenario, name)],
  ),
]

const assumptionRef = ({ id, assumed }: WholeScenario, name: Assumption): RecordRef =>
  assumed[name] === undefined ? scenarioRef(id) : { kind: 'assumption', scenarioId: id, name }

export const guessDoubts = ({ facts }: Desk, { guesses }: MoneyFacts): Doubt[] =>
  guesses === 0
    ? []
    : [
        {
          kind: 'assumed',
          why: facts.texts.words.flags.assumedMoney({ count: guesses }),
          shared: 'money.assumptions',
        },
      ]

const MOST_NAMED = 3

/** The assumptions that make the range of later years as wide as it is: what it would be with each of them settled. */
export function widest(
  desk: Desk,
  scenario: WholeScenario,
  plan: PlanFacts,
  { assumptions, money }: MoneyFacts,
  key: string,
): Claim | null {
  const { texts, whole } = desk.facts
  const work = scenarioWork(plan.figures, whole.jobs, { otherBenefits: 0, otherCosts: 0 })
  const { laterYears } = money
  const width = laterYears.most.net - laterYears.least.net
  const gains = ASSUMPTIONS.flatMap((name) => {
    const { from, to } = assumptions[name]
    if (from === to) return []
    const middle = (from + to) / 2
    const settled = scenarioMoney(work, { ...assumptions, [name]: { from: middle, to: middle } }).laterYears
    return [{ name, gain: width - (settled.most.net - settled.least.net) }]
  })
    .filter(({ gain }) => gain > width / 20)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST_NAMED)
  if (gains.length === 0) return null
  const names = gains.map(
    ({ name }) => texts.words.money.short[name] ?? lower(texts.scenarios.assumption[name]),
  )
  return desk.claim(
    key,
    texts.words.money.rangeWhy({ names }),
    gains.map(({ name }) => assumptionRef(scenario, name)),
  )
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function withoutCost(desk: Desk, { figures }: PlanFacts): Claim | null {
  const { whole, texts, jobName } = desk.facts
  const jobs = figures.freed.filter(
    ({ jobId }) => whole.jobs.find(({ id }) => id === jobId)?.hourlyCost == null,
  )
  if (jobs.length === 0) return null
  const text = texts.words.money.jobsWithoutCost({ jobs: jobs.map(({ jobId }) => jobName(jobId)) })
  return desk.claim(
    'money.withoutCost',
    text,
    jobs.map(({ jobId }) => jobRef(jobId)),
  )
}

function moneyTable(desk: Desk, { money }: MoneyFacts, refs: readonly RecordRef[]): Block[] {
  // Hours that come free are those of jobs; all else is of the scenario and its functions.
  const refsOf = (key: MoneyKey) =>
    refs.filter(
      ({ kind }) => kind === 'scenario' || kind === 'function' || (kind === 'job' && key === 'freed'),
    )
  const { texts } = desk.facts
  const { money: words } = texts.words
  const years: readonly YearMoney[] = [
    money.firstYear.least,
    money.firstYear.most,
    money.laterYears.least,
    money.laterYears.most,
  ]
  const amounts = (amountOf: (year: YearMoney) => number) =>
    years.map((year) => texts.format.formatMoney(rounded(amountOf(year))))
  const rows = MONEY_KEYS.flatMap((key): TableRow[] =>
    years.every(({ lines }) => Math.round(lines[key]) === 0)
      ? []
      : [
          desk.row(
            `money.row.${key}`,
            [words.lines[key], ...amounts(({ lines }) => lines[key])],
            refsOf(key),
          ),
        ],
  )
  const total = desk.row('money.total', [words.total, ...amounts(({ net }) => net)], refs)
  const { columns } = words
  return desk.table(
    'money.table',
    words.caption,
    [
      { label: columns.what, isNumber: false, width: 0.36 },
      { label: columns.firstLeast, isNumber: true, width: 0.16 },
      { label: columns.firstMost, isNumber: true, width: 0.16 },
      { label: columns.laterLeast, isNumber: true, width: 0.16 },
      { label: columns.laterMost, isNumber: true, width: 0.16 },
    ],
    rows,
    total,
  )
}

function assumptionBlocks(
  desk: Desk,
  scenario: WholeScenario,
  { assumptions, guesses }: MoneyFacts,
): Block[] {
  const { texts } = desk.facts
  const { money: words, assumptionOrigins } = texts.words
  const said = ASSUMPTIONS.filter((name) => scenario.assumed[name] !== undefined).length
  const originOf = (name: Assumption) =>
    scenario.assumed[name] === undefined
      ? assumptionOrigins[ASSUMPTION_FACTS[name].origin]
      : assumptionOrigins.said
  const rows = ASSUMPTIONS.map((name) =>
    desk.row(
      `money.assumption.${name}`,
      [texts.scenarios.assumption[name], assumedText(texts, name, assumptions[name]), originOf(name)],
      [assumptionRef(scenario, name)],
    ),
  )
  return [
    desk.paragraph('money.assumptions.lead', [
      desk.claim(
        'money.assumptions.count',
        words.assumptionsLead({ count: ASSUMPTIONS.length, said, guesses }),
        ASSUMPTIONS.map((name) => assumptionRef(scenario, name)),
      ),
    ]),
    ...desk.table(
      'money.assumptions.table',
      words.assumptionsCaption,
      [
        { label: words.assumptionColumns.name, isNumber: false, width: 0.5 },
        { label: words.assumptionColumns.value, isNumber: true, width: 0.24 },
        { label: words.assumptionColumns.origin, isNumber: false, width: 0.26 },
      ],
      rows,
    ),
  ]
}
