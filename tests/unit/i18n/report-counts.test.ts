import { describe, expect, test } from 'vitest'
import { formatFor } from '../../../src/i18n/format.ts'
import type { Language } from '../../../src/i18n/language.ts'
import { textsOf } from '../../../src/report/report-texts.ts'

/** One and many of everything the report counts. */
const NOUNS: Readonly<Record<Language, readonly (readonly [one: string, many: string])[]>> = {
  nl: [
    ['aanname', 'aannames'],
    ['analist', 'analisten'],
    ['antwoord', 'antwoorden'],
    ['bevinding', 'bevindingen'],
    ['bron', 'bronnen'],
    ['collega', 'collega’s'],
    ['dag', 'dagen'],
    ['functie', 'functies'],
    ['gesprek', 'gesprekken'],
    ['beurt', 'beurten'],
    ['opmerking', 'opmerkingen'],
    ['persoon', 'mensen'],
    ['plek', 'plekken'],
    ['punt', 'punten'],
    ['regel', 'regels'],
    ['risico', 'risico’s'],
    ['scenario', 'scenario’s'],
    ['stap', 'stappen'],
    ['taak', 'taken'],
    ['uitspraak', 'uitspraken'],
    ['vraag', 'vragen'],
    ['waarneming', 'waarnemingen'],
    ['week', 'weken'],
    ['wens', 'wensen'],
  ],
  en: [
    ['analyst', 'analysts'],
    ['answer', 'answers'],
    ['assumption', 'assumptions'],
    ['colleague', 'colleagues'],
    ['day', 'days'],
    ['finding', 'findings'],
    ['hour', 'hours'],
    ['interview', 'interviews'],
    ['job', 'jobs'],
    ['turn', 'turns'],
    ['observation', 'observations'],
    ['person', 'people'],
    ['place', 'places'],
    ['point', 'points'],
    ['question', 'questions'],
    ['remark', 'remarks'],
    ['risk', 'risks'],
    ['rule', 'rules'],
    ['scenario', 'scenarios'],
    ['score', 'scores'],
    ['source', 'sources'],
    ['statement', 'statements'],
    ['step', 'steps'],
    ['task', 'tasks'],
    ['week', 'weeks'],
    ['wish', 'wishes'],
  ],
}
const ONE = { nl: '1|één|Eén', en: '1|one|One' } as const
const OTHER = { nl: '0|2|twee|Twee', en: '0|2|two|Two' } as const
/** What one of something does, and what more of them do. */
const DOES = { nl: 'is|was|wordt|heeft', en: 'is|was|has' } as const
const DO = { nl: 'zijn|waren|worden|hebben', en: 'are|were|have' } as const

/** What does not agree with its number in a text. */
function disagreements(text: string, language: Language): string[] {
  const [ones, others] = [NOUNS[language].map(([one]) => one), NOUNS[language].map(([, many]) => many)]
  const kind = '(?:inclusieve |inclusive |current |more |andere |other )?'
  const nouns = [
    `(?:${ONE[language]}) ${kind}(?:${others.join('|')})`,
    `(?:${OTHER[language]}) ${kind}(?:${ones.join('|')})`,
  ]
  const verbs = [
    `(?:${ONE[language]}) (?:${ones.join('|')})(?: a week)? (?:${DO[language]})`,
    `(?:${OTHER[language]}) (?:${others.join('|')})(?: a week)? (?:${DOES[language]})`,
  ]
  const not = [
    new RegExp(`(?<![\\p{L}\\d,.])(?:${nouns.join('|')})(?![\\p{L}’]| report)`, 'gu'),
    // In "of the two tasks is" it is something else that is.
    new RegExp(`(?<![\\p{L}\\d,.]|of the |over de |Van de )(?:${verbs.join('|')})(?![\\p{L}’])`, 'gu'),
  ]
  return not.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found))
}

type Words = (p: Readonly<Record<string, unknown>>) => unknown

/** Every sentence with something to fill in, by where it stands. */
const sentences = (part: unknown, path: string): [string, Words][] =>
  typeof part === 'function'
    ? [[path, part as Words]]
    : typeof part === 'object' && part !== null
      ? Object.entries(part).flatMap(([key, within]) => sentences(within, `${path}.${key}`))
      : []

const AMOUNT = /^(amount|bound|value)$/
const HOURS = /^(hours|freed|first|last|least|most|told|seen|of|guidance)$/

/**
 * The sentence with so many of everything: what it asks for is found by asking. A number first, then hours in words, or a list.
 * Null where it takes something else.
 */
function filled(words: Words, count: number, language: Language): string[] {
  const names = new Set<string>()
  const watch = (value: (name: string) => unknown) =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          names.add(String(name))
          return value(String(name))
        },
      },
    )
  const fixed = (name: string) =>
    name === 'isOne' ? count === 1 : AMOUNT.test(name) ? String(count) : undefined
  const kinds = [
    (name: string) => fixed(name) ?? count,
    (name: string) => fixed(name) ?? (HOURS.test(name) ? formatFor(language).formatHours(count) : 'iets'),
    (name: string) => fixed(name) ?? Array.from({ length: count }, () => 'iets'),
  ]
  const tried = (value: (name: string) => unknown): string[] => {
    try {
      const said = words(watch(value))
      return typeof said === 'string' ? [said] : []
    } catch {
      return []
    }
  }
  for (const kind of kinds) tried(kind)
  // Each name as each kind: few names stand in one sentence.
  const all = [...names].slice(0, 6)
  return Array.from({ length: kinds.length ** all.length }, (_, way) => way).flatMap((way) =>
    tried((name) => {
      const at = Math.max(all.indexOf(name), 0)
      return kinds[Math.floor(way / kinds.length ** at) % kinds.length]!(name)
    }),
  )
}

describe.each(['nl', 'en'] as const)('words of the report (%s)', (language) => {
  const { words, propose } = textsOf(language)
  const all = [...sentences(words, 'words'), ...sentences(propose, 'propose')]

  test('agree with every number of things', () => {
    expect(all.length).toBeGreaterThan(150)
    const wrong = all.flatMap(([path, sentence]) =>
      [0, 1, 2].flatMap((count) =>
        filled(sentence, count, language).flatMap((text) =>
          disagreements(text, language).map((each) => `${path}: ${each}`),
        ),
      ),
    )
    expect([...new Set(wrong)]).toEqual([])
  })
})
