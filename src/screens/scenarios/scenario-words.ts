import type { ScenarioDifference } from '../../analysis/scenario/scenario-differences.ts'
import type { MoneyKey, YearRange } from '../../analysis/scenario/scenario-money.ts'
import type { AreaMessages, Messages } from '../../i18n/messages.nl.ts'
import type { JobId } from '../../records/ids.ts'

type Texts = AreaMessages['scenarios']

/** Whole euros: what is less is nothing. */
const euros = (amount: number) => Math.round(Math.abs(amount))

/** What a year comes to, in a sentence: more brought than spent, more spent, or either. */
export function netWords({ least, most }: YearRange, texts: Texts): string {
  const [low, high] = [Math.round(least.net), Math.round(most.net)]
  if (low === 0 && high === 0) return texts.netNothing
  if (low >= 0) return texts.netBrings({ least: low, most: high })
  if (high <= 0) return texts.netCosts({ least: euros(high), most: euros(low) })
  return texts.netBetween({ costs: euros(low), brings: high })
}

/** The range of one line, the smaller amount first. */
export function lineWords({ least, most }: YearRange, key: MoneyKey, texts: Texts): string {
  const ends = [euros(least.lines[key]), euros(most.lines[key])].sort((a, b) => a - b)
  return texts.moneyRange({ least: ends[0]!, most: ends[1]! })
}

/** Whether a line is nothing at both ends. */
export const isNothing = ({ least, most }: YearRange, key: MoneyKey): boolean =>
  euros(least.lines[key]) === 0 && euros(most.lines[key]) === 0

export function differenceWords(
  difference: ScenarioDifference,
  texts: Texts,
  levels: Messages['levels'],
  jobName: (id: JobId) => string,
): string {
  if (difference.kind === 'demand') {
    const { demand, level, other } = difference
    const steps = levels.demandSteps[demand]
    return texts.difference.demand({
      demand: levels.demands[demand],
      word: steps[level].word,
      other: steps[other].word,
      heavier: level > other,
    })
  }
  const { more } = difference
  if (difference.kind === 'freed') return texts.difference.freed({ more, job: jobName(difference.jobId) })
  return texts.difference[difference.kind]({ more })
}
