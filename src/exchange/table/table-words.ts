import { DAYPARTS, type Daypart } from '../../records/daypart.ts'
import type { TableField, TableValue } from '../../records/table.ts'

/** The two languages in which tables are written; both are read. */
export type TableLanguage = 'nl' | 'en'

type Words = Readonly<Record<TableLanguage, string>> & { readonly also?: readonly string[] }

/*
 * Words of a file format: they stay when the words on the screen change, so that a table written by an older version
 * reads the same. The first two are written, all are read.
 */
const ROLES = {
  employee: { nl: 'medewerker', en: 'employee', also: ['uitvoerend', 'collega', 'staff', 'worker'] },
  supervisor: { nl: 'leidinggevende', en: 'supervisor', also: ['teamleider', 'teamlead', 'team leader'] },
  manager: { nl: 'opdrachtgever', en: 'manager', also: ['client', 'directie'] },
  candidate: { nl: 'nieuwe collega', en: 'candidate', also: ['kandidaat', 'new colleague'] },
  other: { nl: 'anders', en: 'other', also: ['overig'] },
}
const WISHES = {
  shed: { nl: 'liever niet', en: 'rather not', also: ['kwijt', 'shed', 'afstoten'] },
  neutral: { nl: 'neutraal', en: 'neutral' },
  keep: { nl: 'zelf blijven doen', en: 'keep', also: ['houden', 'keep doing', 'behouden'] },
  more: { nl: 'meer van doen', en: 'more', also: ['meer', 'more of this'] },
}
const RISKS = {
  low: { nl: 'klein', en: 'low', also: ['laag', 'small'] },
  medium: { nl: 'gemiddeld', en: 'medium', also: ['midden', 'misschien'] },
  high: { nl: 'groot', en: 'high', also: ['hoog', 'large'] },
}
const ORIGINS = {
  existing: { nl: 'bestaand werk', en: 'existing', also: ['bestaand', 'existing work'] },
  undone: { nl: 'blijft liggen', en: 'undone', also: ['not done'] },
  additional: { nl: 'extra bedacht', en: 'additional', also: ['extra', 'added'] },
}
const PERIODS = {
  day: { nl: 'dag', en: 'day', also: ['per dag', 'dagelijks', 'per day', 'daily', 'd'] },
  week: { nl: 'week', en: 'week', also: ['per week', 'wekelijks', 'weekly', 'wk', 'w'] },
  month: { nl: 'maand', en: 'month', also: ['per maand', 'maandelijks', 'per month', 'monthly', 'mnd'] },
  year: { nl: 'jaar', en: 'year', also: ['per jaar', 'jaarlijks', 'per year', 'yearly', 'annually', 'jr'] },
}
const FLAGS = {
  true: { nl: 'ja', en: 'yes', also: ['j', 'y', 'x', '1', 'waar', 'true', '✓', 'kern', 'core'] },
  false: { nl: 'nee', en: 'no', also: ['n', '0', 'onwaar', 'false', '-', 'ondersteunend', 'supporting'] },
}

/** Words of each field that takes one of a closed set. */
export const FIELD_WORDS: Readonly<Partial<Record<TableField, Readonly<Record<string, Words>>>>> = {
  role: ROLES,
  wish: WISHES,
  risk: RISKS,
  origin: ORIGINS,
  per: PERIODS,
  core: FLAGS,
  consent: FLAGS,
}

/** The value a word stands for, in either language or as the case format writes it; undefined when none. */
export function valueOfWord(field: TableField, word: string): string | undefined {
  const wanted = word.toLowerCase()
  return Object.entries(FIELD_WORDS[field] ?? {}).find(([value, { nl, en, also = [] }]) =>
    [value, nl, en, ...also].includes(wanted),
  )?.[0]
}

export function wordOfValue(field: TableField, value: TableValue, language: TableLanguage): string {
  return FIELD_WORDS[field]?.[String(value)]?.[language] ?? String(value)
}

const DAYS: readonly Words[] = [
  { nl: 'ma', en: 'mon', also: ['maandag', 'monday'] },
  { nl: 'di', en: 'tue', also: ['dinsdag', 'tuesday'] },
  { nl: 'wo', en: 'wed', also: ['woensdag', 'wednesday'] },
  { nl: 'do', en: 'thu', also: ['donderdag', 'thursday'] },
  { nl: 'vr', en: 'fri', also: ['vrijdag', 'friday'] },
]
const HALVES: readonly Words[] = [
  { nl: 'ochtend', en: 'morning', also: ['am', 'vm', 'voormiddag'] },
  { nl: 'middag', en: 'afternoon', also: ['pm', 'nm', 'namiddag'] },
]
const ANY: Words = { nl: 'elk dagdeel', en: 'any', also: ['alle', 'altijd', 'elk', 'any daypart', 'all'] }

const isOneOf = ({ nl, en, also = [] }: Words, word: string) => [nl, en, ...also].includes(word)

/** "ma ochtend, dinsdag; vr-pm": a day alone is both halves. Null when a part of it says nothing known. */
export function daypartsOfText(text: string): readonly Daypart[] | null {
  const parts = text
    .toLowerCase()
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length === 1 && isOneOf(ANY, parts[0]!)) return []
  const found = parts.map(daypartsOfPart)
  if (found.some((part) => part.length === 0)) return null
  const all = new Set(found.flat())
  return DAYPARTS.filter((daypart) => all.has(daypart))
}

function daypartsOfPart(part: string): Daypart[] {
  const [, day = '', half = ''] =
    /^([a-z]+?)[\s-]*(ochtend|middag|morning|afternoon|am|pm|vm|nm|voormiddag|namiddag)?$/.exec(part) ?? []
  const dayAt = DAYS.findIndex((words) => isOneOf(words, day))
  if (dayAt < 0) return []
  const both = DAYPARTS.slice(dayAt * 2, dayAt * 2 + 2)
  const halfAt = HALVES.findIndex((words) => isOneOf(words, half))
  return half === '' ? both : both.slice(halfAt, halfAt + 1)
}

/** @param dayparts none: any daypart */
export function textOfDayparts(dayparts: readonly Daypart[], language: TableLanguage): string {
  if (dayparts.length === 0) return ANY[language]
  return dayparts
    .map((daypart) => {
      const at = DAYPARTS.indexOf(daypart)
      return `${DAYS[Math.floor(at / 2)]![language]} ${HALVES[at % 2]![language]}`
    })
    .join(', ')
}
