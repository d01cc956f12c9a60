import type { ParameterStanding } from '../../analysis/parameter-standings.ts'
import type { Format } from '../../i18n/format.ts'
import type { AreaMessages, Messages } from '../../i18n/messages.nl.ts'
import { demandOf, type NamedPath, shownOf, unitOf } from './parameter-groups.ts'

export interface ParameterWords {
  readonly texts: AreaMessages['parameters']
  readonly levels: Pick<Messages['levels'], 'demands'>
  readonly format: Format
}

/** What a parameter is called. */
export function parameterName(path: string, { texts, levels }: ParameterWords): string {
  const demand = demandOf(path)
  if (!demand) return texts.names[path as NamedPath]
  const name = levels.demands[demand]
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

/** What it does, in one sentence, and its default. What weights do stands above all of them. */
export function parameterText({ path, standard }: ParameterStanding, words: ParameterWords): string {
  const { texts } = words
  const usual = texts.standard({ value: parameterValue(path, standard, words) })
  return demandOf(path) ? usual : `${texts.explained[path as NamedPath]} ${usual}`
}

/** A value with its unit: "16 uur", "40 %", "0,25 punten". */
export function parameterValue(path: string, value: number, { texts, format }: ParameterWords): string {
  const unit = unitOf(path)
  const written = format.formatNumber(shownOf(path, value), 4)
  if (unit === 'hours') return format.formatHours(value)
  if (unit === 'share') return `${written} ${texts.percent}`
  if (unit === 'points') return texts.points({ value: written })
  return written
}

/** Who changed it last and when; null while nobody did. */
export function changedWords(
  { last }: ParameterStanding,
  whoOf: (by: NonNullable<ParameterStanding['last']>['by']) => string,
  { texts, format }: ParameterWords,
): string | null {
  if (!last) return null
  const when = `${format.formatDate(last.at, 'weekday')} ${format.formatClock(last.at)}`
  return texts.changedBy({ who: whoOf(last.by), when })
}
