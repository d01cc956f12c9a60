import { type Drawing, LEADING, type Mark, type PathStep, textMarks } from './drawing.ts'
import { textWidth } from './text-metrics.ts'

/** A stretch with one value; `from` and `to` are whole units, both within it. */
export interface LineStretch {
  readonly from: number
  readonly to: number
  readonly value: number
}

export interface StepLineData {
  /** One after the other, without gaps. */
  readonly stretches: readonly LineStretch[]
  /** Above the scale: "uur per week". */
  readonly valueTitle: string
  /** Before the first number under the line: "week". */
  readonly unitTitle: string
  readonly formatValue: (value: number) => string
  /** Units that are named under the line. */
  readonly ticks: readonly number[]
}

const SIZE = 14
const PLOT = 168
/** Room over the line for the value of its highest stretch. */
const OVER = 26
const SIDE = 12

/** A line that goes in steps over time, with the value of each stretch written over it where that fits. */
export function stepLineDrawing(data: StepLineData, width: number): Drawing {
  const { stretches, valueTitle, unitTitle, formatValue, ticks } = data
  const top = SIZE * LEADING + OVER
  const bottom = top + PLOT
  const scale = scaleOf(Math.max(0, ...stretches.map(({ value }) => value)))
  const steps = scale.map((value) => formatValue(value))
  const left = Math.max(...steps.map((text) => textWidth(text, SIZE))) + SIDE
  const right = width - SIDE
  const most = Math.max(1, ...stretches.map(({ to }) => to))
  const x = (unit: number) => left + ((right - left) * unit) / most
  const y = (value: number) => bottom - (PLOT * value) / scale.at(-1)!
  const height = bottom + 10 + SIZE * LEADING
  return {
    width,
    height,
    marks: [
      ...textMarks([valueTitle], { x: 0, y: 0, size: SIZE, ink: 'muted' }),
      ...scale.flatMap((value, at): Mark[] => [
        {
          kind: 'line',
          x1: left,
          x2: right,
          y1: y(value),
          y2: y(value),
          stroke: at === 0 ? 'border' : 'line',
        },
        ...textMarks([steps[at]!], {
          x: left - 8,
          y: y(value) - (SIZE * LEADING) / 2,
          size: SIZE,
          ink: 'muted',
          anchor: 'end',
        }),
      ]),
      { kind: 'path', steps: areaOf(stretches, x, y), fill: 'accent-soft' },
      { kind: 'path', steps: lineOf(stretches, x, y), stroke: 'accent', strokeWidth: 2.5 },
      ...stretches.flatMap((stretch) => valueMarks(stretch, formatValue, x, y)),
      ...ticks
        .filter((tick) => tick <= most)
        .flatMap((tick, at): Mark[] => [
          { kind: 'line', x1: x(tick), x2: x(tick), y1: bottom, y2: bottom + 5, stroke: 'border' },
          ...textMarks([at === 0 ? `${unitTitle} ${tick}` : String(tick)], {
            x: x(tick),
            y: bottom + 8,
            size: SIZE,
            ink: 'muted',
            anchor: at === 0 ? 'start' : tick === most ? 'end' : 'middle',
          }),
        ]),
    ],
  }
}

type Place = (value: number) => number

/** Along the top of each stretch; a stretch begins where the one before it ends. */
const corners = (stretches: readonly LineStretch[], x: Place, y: Place): (readonly [number, number])[] =>
  stretches.flatMap(({ from, to, value }) => [
    [x(from - 1), y(value)],
    [x(to), y(value)],
  ])

const lineOf = (stretches: readonly LineStretch[], x: Place, y: Place): PathStep[] =>
  corners(stretches, x, y).map(([left, top], at): PathStep => [at === 0 ? 'M' : 'L', left, top])

function areaOf(stretches: readonly LineStretch[], x: Place, y: Place): PathStep[] {
  if (stretches.length === 0) return []
  const along = corners(stretches, x, y).map(([left, top]): PathStep => ['L', left, top])
  return [['M', x(0), y(0)], ...along, ['L', x(stretches.at(-1)!.to), y(0)], ['Z']]
}

function valueMarks({ from, to, value }: LineStretch, format: (value: number) => string, x: Place, y: Place) {
  const text = format(value)
  const room = x(to) - x(from - 1)
  if (value <= 0 || textWidth(text, SIZE, true) > room + SIDE) return []
  return textMarks([text], {
    x: x(from - 1) + room / 2,
    y: y(value) - SIZE * LEADING - 4,
    size: SIZE,
    strong: true,
    anchor: 'middle',
  })
}

/** 0 and at most four round numbers above it, the last not below `most`. */
function scaleOf(most: number): number[] {
  const step = [0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200].find((each) => each * 4 >= most) ?? most / 4
  const count = Math.max(1, Math.ceil(most / step - 1e-9))
  return Array.from({ length: count + 1 }, (_, at) => at * step)
}
