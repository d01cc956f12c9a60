import type { MoneyKey, ScenarioMoney } from '../../analysis/scenario/scenario-money.ts'
import type { MoneyLine } from '../../records/case-file.ts'
import type { Compared, CompareGroup, CompareRow } from './compare-table.tsx'
import { isNothing, lineWords, netWords } from './scenario-words.ts'
import { Lines, type RowWords } from './work-rows.tsx'

type Year = keyof ScenarioMoney

const LATER: readonly MoneyKey[] = ['freed', 'otherBenefits', 'wage', 'subsidy', 'guidance', 'otherCosts']
const FIRST: readonly MoneyKey[] = [...LATER, 'course', 'preparation', 'sessions', 'adaptation']
/** What is worth a line only where somebody filled it in. */
const SELDOM: readonly MoneyKey[] = ['otherBenefits', 'otherCosts']

/** A year's money per scenario. Never in an order of their own: the columns stay as they are. */
export function moneyGroups(columns: readonly Compared[], words: RowWords): CompareGroup[] {
  const { texts } = words
  return [
    {
      key: 'later',
      title: `${texts.moneyGroup}: ${texts.later.toLowerCase()}`,
      note: texts.moneyNote,
      rows: [...linesOf('laterYears', LATER, columns, words), netRow('laterYears', words)],
    },
    {
      key: 'first',
      title: `${texts.moneyGroup}: ${texts.first.toLowerCase()}`,
      rows: [...linesOf('firstYear', FIRST, columns, words), netRow('firstYear', words)],
    },
  ]
}

function linesOf(
  year: Year,
  keys: readonly MoneyKey[],
  columns: readonly Compared[],
  words: RowWords,
): CompareRow[] {
  const { texts } = words
  const isUsed = (key: MoneyKey) =>
    columns.some(
      (column) => column && (!isNothing(column.money[year], key) || namedLines(column, key).length > 0),
    )
  return keys
    .filter((key) => !SELDOM.includes(key) || isUsed(key))
    .map((key) => ({
      key: `${year}-${key}`,
      label: texts.money[key],
      cell: (column) => moneyCell(column, year, key, words),
    }))
}

function moneyCell(column: Compared, year: Year, key: MoneyKey, { texts }: RowWords) {
  if (!column) return texts.moneyRange({ least: 0, most: 0 })
  const { money, jobsWithoutCost } = column
  const named = namedLines(column, key).map(({ label, eurosPerYear: euros }) =>
    euros == null ? texts.otherLineUncounted({ label }) : texts.otherLine({ label, euros }),
  )
  return (
    <>
      <span class="compare__amount">{lineWords(money[year], key, texts)}</span>
      {named.length > 0 && (
        <div class="compare__says">
          <Lines lines={named} />
        </div>
      )}
      {key === 'freed' && jobsWithoutCost.length > 0 && (
        <p class="compare__says">
          {texts.unknownCosts({ jobs: jobsWithoutCost.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </>
  )
}

function namedLines(column: NonNullable<Compared>, key: MoneyKey): readonly MoneyLine[] {
  if (key === 'otherBenefits') return column.otherBenefits
  return key === 'otherCosts' ? column.otherCosts : []
}

const netRow = (year: Year, { texts }: RowWords): CompareRow => ({
  key: `${year}-net`,
  label: texts.net,
  isStrong: true,
  besideNow: true,
  cell: (column) => (column ? netWords(column.money[year], texts) : texts.netNothing),
})
