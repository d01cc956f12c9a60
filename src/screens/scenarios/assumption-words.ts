import { ASSUMPTION_FACTS } from '../../analysis/scenario/assumption-facts.ts'
import type { Format } from '../../i18n/format.ts'
import type { AreaMessages } from '../../i18n/messages.nl.ts'
import type { Assumed, Assumption, AssumptionUnit } from '../../records/scenario-advice.ts'

type Texts = AreaMessages['scenarios']

/** As it is typed: shares in per cent, and never more decimals than somebody would type. */
export const toShown = (value: number, unit: AssumptionUnit): number =>
  Math.round(value * (unit === 'share' ? 100 : 1) * 100) / 100

export const fromShown = (typed: number, unit: AssumptionUnit): number =>
  unit === 'share' ? typed / 100 : typed

/** "50 tot 100", in the assumption's unit. */
export function valueWords(value: Assumed, name: Assumption, texts: Texts, format: Format): string {
  const { unit } = ASSUMPTION_FACTS[name]
  const write = (number: number) => format.formatNumber(toShown(number, unit), 2)
  return texts.valueRange({ from: write(value.from), to: write(value.to) })
}

/** Unit, default and where that comes from. @param mean euro per hour, where the default follows from the records */
export function originWords(name: Assumption, mean: number | null, texts: Texts, format: Format): string {
  const { unit, usual, origin } = ASSUMPTION_FACTS[name]
  const value = usual ?? (mean === null ? null : { from: mean, to: mean })
  const words = { unit: texts.units[unit], origin: texts.origins[origin] }
  if (!value) return texts.unitWithOrigin(words)
  return texts.usualWithOrigin({ ...words, value: valueWords(value, name, texts, format) })
}
