import type { YearRange } from '../analysis/scenario/scenario-money.ts'
import type { ReportTexts } from './report-texts.ts'

/** What a year comes to, as part of a sentence. Rounded to hundreds: finer would look surer than it is. */
export function yearInWords({ format, words }: ReportTexts, { least, most }: YearRange): string {
  const [low, high] = [rounded(least.net), rounded(most.net)]
  const money = (euros: number) => format.formatMoney(Math.abs(euros))
  if (low === 0 && high === 0) return words.money.nothing
  if (low >= 0) return words.money.brings({ least: money(low), most: money(high) })
  if (high <= 0) return words.money.costs({ least: money(high), most: money(low) })
  return words.money.between({ costs: money(low), brings: money(high) })
}

/** The same for a cell of a table: "€ -6.400 tot € 52.000". */
export function yearInBrief({ format, words }: ReportTexts, { least, most }: YearRange): string {
  const [low, high] = [rounded(least.net), rounded(most.net)]
  if (low === high) return format.formatMoney(low)
  return words.money.range({ from: format.formatMoney(low), to: format.formatMoney(high) })
}

/** To hundreds. */
export const rounded = (euros: number): number => Math.round(euros / 100) * 100 + 0
