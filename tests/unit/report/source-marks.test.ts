import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDocx } from '../../../src/report/docx/to-docx.ts'
import type { Report } from '../../../src/report/report-document.ts'
import { markText, SourceMarks } from '../../../src/report/source-marks.ts'
import { toHtml } from '../../../src/report/to-html.ts'
import { bodyText } from '../../support/docx-parts.ts'
import { finishedCase } from '../../support/finished-case.ts'
import { reportOf } from '../../support/report-reading.ts'

const report = reportOf(finishedCase())

/** A report that names these sets, a list item each. */
const naming = (sets: readonly (readonly number[])[]): Pick<Report, 'sections'> => ({
  sections: [
    {
      key: 'a',
      level: 1,
      heading: { key: 'heading.a', text: 'A', generated: 'A', isEdited: false, isStale: false },
      blocks: [
        {
          kind: 'list',
          key: 'list',
          isOrdered: false,
          items: sets.map((evidence, at) => ({ key: `item.${at}`, text: 'x', evidence })),
        },
      ],
      sections: [],
    },
  ],
})

test('no list of numbers stands in a report, however much a statement rests on', async () => {
  const [page, word] = [toHtml(report), bodyText(await toDocx(report, new Map()))]
  const marks = [...page.matchAll(/<span class="refs">\[(.*?)\]<\/span>/g)].map(([, mark]) =>
    mark!.replace(/<[^>]*>/g, ''),
  )
  expect(marks.length).toBeGreaterThan(100)
  expect(marks.filter((mark) => mark.split(',').length > 2)).toEqual([])
  expect(word).toMatch(/\[G1\]/)
  expect(word).not.toMatch(/\d,\u00a0\d+(–\d+)?,\u00a0\d/)
  // What a group stands for is spelled out in the list of sources.
  expect(word).toMatch(/\nG1\d+(–\d+)?, \d+(–\d+)?, \d/)
}, 120_000)

test('the same sources have the same mark, others another, and a group is what is named', () => {
  const sets = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }), { maxLength: 30 })
  fc.assert(
    fc.property(sets, (named) => {
      const marks = new SourceMarks(naming(named))
      const byText = new Map<string, string>()
      for (const evidence of named) {
        const said = markText(marks.markOf(evidence)!)
        expect(said.length).toBeLessThanOrEqual('10–11, 12–13'.length)
        const set = [...evidence].sort((a, b) => a - b).join()
        expect(byText.get(said) ?? set).toBe(set)
        byText.set(said, set)
        expect(markText(marks.markOf([...evidence].reverse())!)).toBe(said)
      }
      const sorted = new Set(named.map((evidence) => [...evidence].sort((a, b) => a - b).join()))
      expect(byText.size).toBe(sorted.size)
      expect(marks.groups.map(({ number }) => number)).toEqual(marks.groups.map((_, at) => at + 1))
    }),
  )
})

test('groups count from 1 in the order of reading, and nothing named has no mark', () => {
  const marks = new SourceMarks(naming([[7], [1, 3, 5], [2, 4, 6, 8], [5, 3, 1], []]))
  expect([[7], [5, 3, 1], [2, 4, 6, 8]].map((each) => markText(marks.markOf(each)!))).toEqual([
    '7',
    'G1',
    'G2',
  ])
  expect(marks.markOf([])).toBeNull()
  expect(marks.groups.map(({ evidence }) => evidence)).toEqual([
    [1, 3, 5],
    [2, 4, 6, 8],
  ])
})
