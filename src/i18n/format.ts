import { formatDuration } from './duration.ts'
import { type Language, LOCALES } from './language.ts'

/** Numbers, dates and plurals as one language writes them. Objects are cached per language: making one costs ~1 ms. */
export interface Format {
  readonly language: Language
  /** `7.5` -> "7,5 uur"; at most `decimals`: when not given one, or two for quarters ("0,25 uur"). Hours, 0 or more. */
  readonly formatHours: (hours: number, decimals?: number) => string
  /** A block in a day as a person says it, to the minute: `0.75` -> "45 min", `1.25` -> "1 u 15", `2` -> "2 u". Hours, 0 or more. */
  readonly formatBlock: (hours: number) => string
  /** `1234.5` -> "1.234,5"; at most `decimals` (1) decimals, none shown that are 0. */
  readonly formatNumber: (value: number, decimals?: number) => string
  /** `0.256` -> "26 %"; a share between 0 and 1. */
  readonly formatPercent: (share: number) => string
  /** "9 september 2026", or with 'short' "9 sep" and with 'weekday' "wo 9 sep". */
  readonly formatDate: (when: Moment, style?: 'long' | 'short' | 'weekday') => string
  /** "13:48", 24-hour. ISO text keeps the wall clock it was written with. */
  readonly formatClock: (when: Moment) => string
  /** "00:07:12". Milliseconds; negative counts as 0. */
  readonly formatDuration: (milliseconds: number) => string
  /** `1250` -> "€ 1.250"; whole euros unless `cents`. */
  readonly formatMoney: (euros: number, cents?: 'cents') => string
  /** The word form for a count. The number itself is not part of the answer. */
  readonly plural: (count: number, forms: PluralForms) => string
}

/** Milliseconds since the epoch (shown in this device's zone) or ISO 8601 text (shown as written). */
export type Moment = number | string

export interface PluralForms {
  readonly one: string
  readonly other: string
}

const made = new Map<Language, Format>()

export function formatFor(language: Language): Format {
  let format = made.get(language)
  if (!format) {
    format = makeFormat(language)
    made.set(language, format)
  }
  return format
}

const shown = new Map<Language, Format>()

/** As `formatFor`, for what is read on a screen and never kept: a number and its percent sign stay on one line. */
export function formatForScreen(language: Language): Format {
  let format = shown.get(language)
  if (!format) {
    const kept = formatFor(language)
    format = { ...kept, formatPercent: (share) => kept.formatPercent(share).replace(' ', '\u00a0') }
    shown.set(language, format)
  }
  return format
}

function makeFormat(language: Language): Format {
  const locale = LOCALES[language]
  const numbers = numberFormats(locale)
  const rules = new Intl.PluralRules(locale)
  const plural: Format['plural'] = (count, forms) => (rules.select(count) === 'one' ? forms.one : forms.other)
  const formatNumber: Format['formatNumber'] = (value, decimals = 1) => numbers(decimals).format(value)
  const hourWord = language === 'nl' ? { one: 'uur', other: 'uur' } : { one: 'hour', other: 'hours' }
  const percents = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  return {
    language,
    formatHours: (hours, decimals = isQuarter(hours) ? 2 : 1) =>
      `${formatNumber(hours, decimals)} ${plural(hours, hourWord)}`,
    formatBlock: (hours) => blockText(Math.round(hours * 60), language === 'nl' ? 'u' : 'h'),
    formatNumber,
    formatPercent: (share) => `${percents.format(share * 100)} %`,
    formatDate: dateFormat(locale),
    formatClock: clockFormat(locale),
    formatDuration,
    formatMoney: moneyFormat(locale),
    plural,
  }
}

function blockText(minutes: number, hourSign: string): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} ${hourSign}` : `${hours} ${hourSign} ${String(rest).padStart(2, '0')}`
}

/** Quarters are planned hours and would be misread when rounded; anything finer is measured and needs one decimal. */
const isQuarter = (hours: number) => Number.isInteger(hours * 4)

function numberFormats(locale: string) {
  const byDecimals = new Map<number, Intl.NumberFormat>()
  return (decimals: number) => {
    const found =
      byDecimals.get(decimals) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: decimals })
    byDecimals.set(decimals, found)
    return found
  }
}

function moneyFormat(locale: string): Format['formatMoney'] {
  const of = (digits: number) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  const whole = of(0)
  const exact = of(2)
  return (euros, cents) => (cents ? exact : whole).format(euros)
}

const DATE_STYLES = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

function dateFormat(locale: string): Format['formatDate'] {
  const made = new Map<string, Intl.DateTimeFormat>()
  const formatOf = (style: keyof typeof DATE_STYLES, timeZone?: 'UTC') => {
    const key = `${style} ${timeZone}`
    const found = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...DATE_STYLES[style], timeZone })
    made.set(key, found)
    return found
  }
  return (when, style = 'long') => {
    if (typeof when === 'number') return formatOf(style).format(when)
    const day = Date.parse(`${when.slice(0, 10)}T00:00:00Z`)
    return Number.isNaN(day) ? when : formatOf(style, 'UTC').format(day)
  }
}

function clockFormat(locale: string): Format['formatClock'] {
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return (when) => (typeof when === 'number' ? clock.format(when) : when.slice(11, 16))
}
