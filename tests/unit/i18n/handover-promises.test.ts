import { describe, expect, test } from 'vitest'
import { HANDOVER_WORDS } from '../../../src/i18n/handover/handover-words-in.ts'
import { PROMPT_LANGUAGES } from '../../../src/records/answer.ts'

/** What is promised to somebody before they say yes is what the app does: on the tablet, on paper and in the page that is sent. */
describe.each(PROMPT_LANGUAGES)('what somebody is told in %s', (language) => {
  const { welcome, consent } = HANDOVER_WORDS[language]

  test('who reads along, and that their words may come to their employer', () => {
    expect(welcome.who).not.toMatch(/alleen|only/i)
    expect(welcome.who).toMatch(/advies|plan|advice/)
    expect(welcome.who).toMatch(/werkgever|baas|employer/)
  })

  test('that sentences of theirs may stand in the advice', () => {
    expect(consent.lines.join(' ')).toMatch(/zinnen kunnen da|sentences may be in it/i)
    expect(consent.lines.join(' ')).toMatch(
      /werkgever en je collega|baas en je collega|employer and your colleagues/,
    )
  })

  test('that words are no longer used after a withdrawal, yet kept, and not erased from what went out', () => {
    const last = consent.lines.at(-1)
    expect(last).not.toMatch(/halen we je woorden weg|take your words out/)
    expect(last).toMatch(/bewaard|bewaren|keep/)
    expect(last).toMatch(/gegeven|given/)
  })
})
