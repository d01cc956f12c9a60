import { describe, expect, test } from 'vitest'
import type { Drawing, Mark } from '../../../../src/ui/charts/drawing.ts'
import { drawingToSvg } from '../../../../src/ui/charts/drawing-to-svg.ts'
import { stepLineDrawing } from '../../../../src/ui/charts/step-line-drawing.ts'
import { textWidth } from '../../../../src/ui/charts/text-metrics.ts'
import { timelineDrawing } from '../../../../src/ui/charts/timeline-drawing.ts'

const item = (label: string, from: number, to: number, isDone = false) => ({
  label,
  detail: 'Leidinggevende, 3 januari tot 9 februari',
  from,
  to,
  isDone,
})
const ticks = [
  { day: 0, label: 'jan' },
  { day: 31, label: 'feb' },
  { day: 59, label: 'mrt' },
]
const groups = [
  { title: 'Werving en selectie', items: [item('Kandidaten zoeken', 3, 40), item('Besluit', 10, 10, true)] },
  { title: '', items: [item('Een heel lange naam van iets dat nog gedaan moet worden door iemand', 0, 58)] },
]
const ofKind = <Kind extends Mark['kind']>({ marks }: Drawing, kind: Kind) =>
  marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind)

function expectWithin(drawing: Drawing) {
  for (const mark of ofKind(drawing, 'text')) {
    const width = textWidth(mark.text, mark.size, mark.strong)
    const start =
      mark.anchor === 'end' ? mark.x - width : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x
    expect(start, mark.text).toBeGreaterThanOrEqual(-1)
    expect(start + width, mark.text).toBeLessThanOrEqual(drawing.width + 1)
    expect(mark.y).toBeLessThanOrEqual(drawing.height)
  }
  for (const { x, width, y, height } of ofKind(drawing, 'rect')) {
    expect(x + width).toBeLessThanOrEqual(drawing.width)
    expect(y + height).toBeLessThanOrEqual(drawing.height)
  }
}

describe('a timeline', () => {
  test.each([340, 760, 1000])('at %s pixels keeps words and bars on the paper', (width) => {
    expectWithin(timelineDrawing({ groups, ticks }, width))
  })

  test('draws stretches as bars, a day as a diamond, and what is done with a pattern', () => {
    const drawing = timelineDrawing({ groups, ticks }, 800)
    expect(ofKind(drawing, 'rect').map(({ fill }) => fill)).toEqual(['accent', 'accent'])
    expect(ofKind(drawing, 'path').map(({ fill }) => fill)).toEqual(['dots'])
    const [short, long] = ofKind(drawing, 'rect')
    expect(long!.width).toBeGreaterThan(short!.width)
  })

  test('of nothing is still a picture', () => {
    expect(timelineDrawing({ groups: [], ticks: [] }, 400).height).toBeGreaterThan(0)
  })
})

describe('a line in steps', () => {
  const data = {
    stretches: [
      { from: 1, to: 6, value: 39 },
      { from: 7, to: 26, value: 8 },
      { from: 27, to: 52, value: 2.5 },
    ],
    valueTitle: 'uur per week',
    unitTitle: 'week',
    formatValue: (value: number) => String(value).replace('.', ','),
    ticks: [1, 13, 26, 39, 52],
  }

  test.each([320, 760])('at %s pixels keeps words on the paper', (width) => {
    expectWithin(stepLineDrawing(data, width))
  })

  test('goes down with its values, and says each', () => {
    const drawing = stepLineDrawing(data, 760)
    const line = ofKind(drawing, 'path')[1]!.steps.flatMap((step) => (step[0] === 'Z' ? [] : [step[2]]))
    expect([...line].sort((a, b) => Number(a) - Number(b))).toEqual(line)
    const said = ofKind(drawing, 'text').filter(({ strong }) => strong)
    expect(said.map(({ text }) => text)).toEqual(['39', '8', '2,5'])
    expect(drawingToSvg(drawing, { title: 'Begeleiding', summary: '' })).toContain('<svg')
  })

  test('of no guidance lies on the ground', () => {
    const flat = stepLineDrawing({ ...data, stretches: [{ from: 1, to: 52, value: 0 }] }, 400)
    expect(flat.marks.every((mark) => JSON.stringify(mark).includes('NaN') === false)).toBe(true)
  })
})
