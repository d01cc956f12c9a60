// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Drawing } from '../../../../src/ui/charts/drawing.ts'
import { drawingToSvg } from '../../../../src/ui/charts/drawing-to-svg.ts'
import { paperPalette, screenPalette } from '../../../../src/ui/charts/paints.ts'
import { profileDrawing } from '../../../../src/ui/charts/profile-drawing.ts'
import { sankeyDrawing } from '../../../../src/ui/charts/sankey-drawing.ts'
import { textWidth } from '../../../../src/ui/charts/text-metrics.ts'

const NASTY = 'A & B <script>alert("x")</script> \u0007\u0000'

const drawings: Readonly<Record<string, Drawing>> = {
  profile: profileDrawing(
    {
      most: 4,
      own: 'functie',
      other: 'groep',
      overText: 'te veel',
      underText: 'veel minder',
      rows: [
        { key: 'a', label: NASTY, step: 3, other: 1, difference: { kind: 'over', text: '2 meer' } },
        { key: 'b', label: 'tempo', step: 0, other: 3, difference: { kind: 'under', text: '3 minder' } },
      ],
    },
    600,
  ),
  streams: sankeyDrawing(
    {
      heads: ['van', 'naar'],
      nodes: [
        { key: 'a', label: NASTY, detail: '4 uur', layer: 0 },
        { key: 'b', label: 'b', detail: '4 uur', layer: 1 },
      ],
      links: [{ from: 'a', to: 'b', value: 4, category: 2 }],
    },
    600,
  ),
}

for (const [name, drawing] of Object.entries(drawings)) {
  test(`a file of ${name} needs nothing from outside, and no word can become an element`, () => {
    const svg = drawingToSvg(drawing, { title: NASTY, summary: 'Wat er te zien is.' })
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    expect(root.nodeName).toBe('svg')
    expect(root.querySelector('title')?.textContent).toBe('A & B <script>alert("x")</script> ')
    expect(root.querySelectorAll('script, style, image, foreignObject')).toHaveLength(0)
    expect(svg).not.toMatch(/var\(|class=|href|NaN|undefined/)
    expect(svg).toContain('font-family="system-ui')
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`)
  })
}

test('the same figures give the same file', () => {
  const words = { title: 't', summary: 's' }
  expect(drawingToSvg(drawings.streams!, words)).toBe(drawingToSvg(drawings.streams!, words))
})

test('colours of paper are those of the light theme', () => {
  const tokens = readFileSync(resolve('src/ui/styles/tokens.css'), 'utf8')
  const light = tokens.slice(0, tokens.indexOf('@media'))
  for (const name of ['ink', 'muted', 'surface', 'attention', 'category-1', 'category-8'] as const) {
    const token = screenPalette(name).slice('var('.length, -1)
    expect(light).toContain(`${token}: ${paperPalette(name)};`)
  }
})

test('every text stays within the picture, also long Dutch words on a phone', () => {
  const long = 'Arbeidsongeschiktheidsverzekeringsdossiers digitaliseren en controleren op volledigheid'
  const row = { key: 'a', label: long, step: 4, word: long, because: long, other: 1 }
  const difference = { kind: 'over', text: long } as const
  const nodes = [0, 1, 2].map((layer) => ({ key: `${layer}`, label: long, detail: '7,5 uur', layer }))
  const links = [0, 1].map((layer) => ({ from: `${layer}`, to: `${layer + 1}`, value: 7.5 }))
  for (const width of [300, 390, 600, 900]) {
    const all = [
      profileDrawing({ most: 4, own: 'a', other: 'b', overText: 'c', rows: [{ ...row, difference }] }, width),
      sankeyDrawing({ heads: [long, long, long], nodes, links }, width),
    ]
    for (const { marks } of all) {
      const texts = marks.filter((mark) => mark.kind === 'text')
      expect(texts.length).toBeGreaterThan(5)
      for (const { x, text, size, strong, anchor = 'start' } of texts) {
        const wide = textWidth(text, size, strong)
        const start = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
        expect({ text, start, end: Math.min(start + wide, width) }).toEqual({
          text,
          start: Math.max(0, start),
          end: start + wide,
        })
      }
    }
  }
})
