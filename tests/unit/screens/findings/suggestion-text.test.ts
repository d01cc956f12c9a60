import { describe, expect, test } from 'vitest'
import type { Suggestion, SuggestionAbout } from '../../../../src/analysis/findings/suggestion.ts'
import { findings as en } from '../../../../src/i18n/en/findings.ts'
import { findings as nl } from '../../../../src/i18n/nl/findings.ts'
import { suggestionDetail, suggestionText } from '../../../../src/screens/findings/use-finding-words.ts'

const tasks = ['Post rondbrengen', 'Lokaal opruimen', 'Cijfers invoeren']
const abouts: readonly SuggestionAbout[] = [
  { rule: 'elementary', job: 'Docent', suitable: 12, possible: 4.5, tasks },
  { rule: 'shed', task: tasks[0]!, people: 3, hours: 6 },
  { rule: 'shedTogether', job: 'Docent', tasks, people: 3, hours: 6 },
  { rule: 'hours', task: tasks[0]!, told: 6, seen: 2.5, intervals: 14, isLeast: true },
  { rule: 'bottleneck', word: 'wachten', people: 3 },
  { rule: 'undone', task: tasks[0]!, hours: 3 },
]
const suggestion = (about: SuggestionAbout) => ({ about }) as Suggestion

describe.each([
  ['Dutch', nl],
  ['English', en as unknown as typeof nl],
])('a suggestion in %s', (_, words) => {
  test.each(abouts)('is one sentence to say yes or no to: $rule', (about) => {
    expect(suggestionText(suggestion(about), words)).toMatch(/^(?!.*[.!?]\s).+\.$/)
  })

  test('has what the analyst weighs beside it', () => {
    const details = abouts.map((about) => suggestionDetail(suggestion(about), words))
    expect(details.map((text) => text !== '')).toEqual([true, true, true, true, false, true])
    expect(details[0]).toContain('Post rondbrengen, Lokaal opruimen')
    expect(details[3]).toContain('14')
  })
})
