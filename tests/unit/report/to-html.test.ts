import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../src/report/build-report.ts'
import { toHtml } from '../../../src/report/to-html.ts'
import { exampleJson } from '../../support/example-case.ts'
import { finishedCase, finishedWhole } from '../../support/finished-case.ts'
import { reportOf } from '../../support/report-reading.ts'

const opened = (text: string) => {
  const window = new Window()
  window.document.write(text)
  return window.document
}
const pageOf = (file: unknown, more: object = {}) => toHtml(reportOf(file, more))

describe.each([
  ['finished', finishedCase()] as const,
  ['verpleeghuis', exampleJson('verpleeghuis')] as const,
])('the page of %s', (_, file) => {
  const document = opened(pageOf(file))

  test('has each id once, and every link within it leads somewhere', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBe(new Set(ids).size)
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(links.length).toBeGreaterThan(10)
    const known = new Set(ids)
    expect(links.filter((href) => !href.startsWith('#') || !known.has(href.slice(1)))).toEqual([])
  })

  test('is static: nothing is run or fetched', () => {
    expect(document.querySelectorAll('script, link, img, iframe, object')).toHaveLength(0)
    expect(document.documentElement.outerHTML).not.toMatch(/ on[a-z]+=/)
    expect(document.documentElement.outerHTML).not.toMatch(/https?:\/\/|url\((?!#)/)
  })

  test('has its language, a title, one main heading and headings in steps', () => {
    expect(document.documentElement.lang).toBe('nl')
    expect(document.title).not.toBe('')
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1)).toEqual([])
  })

  test('tells each source once, with a way back', () => {
    const sources = [...document.querySelectorAll('.sources > li')]
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.filter((item) => item.querySelector('.back a') === null)).toEqual([])
  })
})

describe('the page of a finished case', () => {
  const document = opened(pageOf(finishedCase()))

  test('opens what a claim rests on where one reads', () => {
    const all = [...document.querySelectorAll('details')]
    expect(all.length).toBeGreaterThan(30)
    expect(
      all.every((each) => each.querySelector('summary')!.textContent.startsWith('Waar dit op rust')),
    ).toBe(true)
  })

  test('shows charts as pictures with a name', () => {
    const charts = [...document.querySelectorAll('svg[role=img]')]
    expect(charts).toHaveLength(5)
    expect(charts.every((chart) => chart.getAttribute('aria-label'))).toBe(true)
  })

  test('marks what is in doubt', () => {
    expect(document.querySelectorAll('a.doubt').length).toBeGreaterThan(4)
  })
})

describe('words that are hard to write', () => {
  const LONG = `${'Zij vertelt over de balie. '.repeat(800)}`.slice(0, 19_990).concat('EINDE.')
  /** Straight into the records: a file with such signs is refused, but documents may hold them. */
  function hostile(text: string): string {
    const whole = finishedWhole()
    const [task, ...tasks] = whole.tasks
    const [interview, ...interviews] = whole.interviews
    const [finding, ...findings] = whole.findings
    const [fn, ...functions] = whole.functions
    const [scenario, ...scenarios] = whole.scenarios
    const report = buildReport(
      {
        ...whole,
        project: { ...whole.project, question: text },
        tasks: [{ ...task!, name: text }, ...tasks],
        interviews: [
          { ...interview!, notes: interview!.notes!.map((note) => ({ ...note, text })) },
          ...interviews,
        ],
        findings: [{ ...finding!, text }, ...findings],
        functions: [{ ...fn!, name: text }, ...functions],
        scenarios: [{ ...scenario!, name: text }, ...scenarios],
      },
      { language: 'nl', version: '1' },
    )
    return toHtml(report)
  }

  test('stay text where they look like markup', () => {
    const text = `<script>alert("1")</script><img src=x onerror='a()'> & </section> "q" 'q'`
    const document = opened(hostile(text))
    expect(document.querySelectorAll('script, img')).toHaveLength(0)
    expect(document.querySelector('h1')!.textContent).toContain('Advies')
    expect(document.body.textContent).toContain(text)
    expect(document.querySelectorAll('main > section').length).toBe(20)
  })

  test('lose control signs and half signs, and nothing else', () => {
    const page = hostile('a\u0000\u0007\u001fb\ud800c \u200d👩‍🔬 مرحبا שלום é')
    expect(page).toContain('abc \u200d👩‍🔬 مرحبا שלום é')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looks for exactly those
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ud800](?![\udc00-\udfff])/)
  })

  test('survive when a note is as long as one can be', () => {
    const page = hostile(LONG)
    expect(page).toContain('EINDE.')
  })
})
