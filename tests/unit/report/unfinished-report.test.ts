import { describe, expect, test } from 'vitest'
import { EXAMPLE_NAMES, exampleJson } from '../../support/example-case.ts'
import { allWords, reportOf, sectionOf, wordsOf } from '../../support/report-reading.ts'

describe('a case that is not finished', () => {
  test.each(EXAMPLE_NAMES)('%s gives a report that says what is open', (name) => {
    const open = reportOf(exampleJson(name))
    expect(wordsOf(sectionOf(open, 'functions'))).toContain('Er zijn nog geen inclusieve functies gekozen.')
    expect(open.questions.every(({ answer }) => answer === '')).toBe(true)
    expect(wordsOf(sectionOf(open, 'questions'))).toContain('Nog open')
  })

  test('an empty one gives a report too', () => {
    const lists = [
      'departments',
      'processes',
      'jobs',
      'tasks',
      'people',
      'observations',
      'interviews',
      'findings',
    ]
    const empty = Object.fromEntries(lists.map((list) => [list, []]))
    const bare = reportOf({ ...exampleJson('universiteit'), project: { name: 'Leeg' }, ...empty })
    expect(allWords(bare)).toContain('De vraagstelling is nog niet opgeschreven.')
    expect(bare.evidence).toEqual([])
  })
})
