import { ASSUMPTION_FACTS } from '../analysis/scenario/assumption-facts.ts'
import type { Assumed, Assumption } from '../records/scenario-advice.ts'
import type { ReportTexts } from './report-texts.ts'

/** "20–60 uur", "€ 35 per uur", "50–100 %". */
export function assumedText({ format, words }: ReportTexts, name: Assumption, { from, to }: Assumed): string {
  const { unit } = ASSUMPTION_FACTS[name]
  const { formatNumber, formatMoney, formatPercent } = format
  const isMoney = unit === 'euro' || unit === 'euroPerYear' || unit === 'euroPerHour'
  const one = (value: number) =>
    unit === 'share'
      ? formatPercent(value)
      : isMoney
        ? formatMoney(value, centsOf(value))
        : formatNumber(value, 2)
  const value = from === to ? one(from) : words.money.range({ from: one(from), to: one(to) })
  return words.money.units[unit]({ value, isOne: from === 1 && to === 1 })
}

const centsOf = (euros: number) => (Number.isInteger(euros) ? undefined : 'cents')
