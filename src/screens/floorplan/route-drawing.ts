import { pointsOf } from '../../analysis/floor/strokes.ts'
import { type Drawing, LEADING, type Mark, type PathStep, textMarks } from '../../ui/charts/drawing.ts'
import { textWidth, wrapText } from '../../ui/charts/text-metrics.ts'

/** A plan with what was walked on it. Places and lines in parts of 1 of width and height. */
export interface RouteData {
  /** Width divided by height. */
  readonly ratio: number
  readonly strokes: readonly (readonly number[])[]
  readonly places: readonly {
    readonly key: string
    readonly name: string
    readonly x: number
    readonly y: number
    /** Milliseconds; 0 where nobody was. */
    readonly ms: number
    /** The time in words; '' where nobody was. */
    readonly time: string
  }[]
  readonly moves: readonly { readonly from: string; readonly to: string; readonly count: number }[]
}

const SIZE = 14
const SMALL = 12
const MOST_HEIGHT = 560
const LEAST_RADIUS = 7
const MOST_RADIUS = 32
const THINNEST = 1.5
const THICKEST = 7
/** How far an arrow bends aside, as a part of its length: the way back bends to the other side. */
const BEND = 0.07
const NAME_WIDTH = 120

interface Spot {
  readonly x: number
  readonly y: number
  readonly radius: number
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The area of a circle is the time at its place, the width of an arrow how often it was gone. */
export function routeDrawing({ ratio, strokes, places, moves }: RouteData, width: number): Drawing {
  const sheet = sheetIn(width, ratio)
  const most = Math.max(1, ...places.map(({ ms }) => ms))
  const largest = Math.min(MOST_RADIUS, sheet.width / 12)
  const spots = new Map(
    places.map(({ key, x, y, ms }) => {
      const radius = ms > 0 ? Math.max(LEAST_RADIUS, largest * Math.sqrt(ms / most)) : 4
      return [key, { x: x * sheet.width, y: y * sheet.height, radius }] as const
    }),
  )
  const often = Math.max(1, ...moves.map(({ count }) => count))
  const marks: Mark[] = [
    { kind: 'rect', x: 0.5, y: 0.5, ...inset(sheet), radius: 4, stroke: 'border' },
    ...strokes.map(
      (stroke): Mark => ({
        kind: 'path',
        steps: pointsOf(stroke).map(
          ({ x, y }, at): PathStep => [at === 0 ? 'M' : 'L', x * sheet.width, y * sheet.height],
        ),
        stroke: 'border',
        strokeWidth: 2,
      }),
    ),
    // Those gone seldom over those gone often, so that none is covered.
    ...[...moves]
      .sort((a, b) => b.count - a.count)
      .flatMap(({ from, to, count }) => {
        const [a, b] = [spots.get(from), spots.get(to)]
        return a && b ? arrowMarks(a, b, THINNEST + (THICKEST - THINNEST) * (count / often)) : []
      }),
    ...places.map(({ key, ms }): Mark => {
      const { x, y, radius } = spots.get(key)!
      return ms > 0
        ? { kind: 'circle', x, y, radius, fill: 'accent-soft', stroke: 'accent', strokeWidth: 2 }
        : { kind: 'circle', x, y, radius, fill: 'surface', stroke: 'muted', strokeWidth: 1.5 }
    }),
  ]
  const taken = [
    ...[...spots.values()].map(({ x, y, radius }) => boxAround({ x, y }, radius)),
    ...moves.flatMap(({ from, to }) => alongWay(spots.get(from), spots.get(to))),
  ]
  const names = nameMarks({ places, spots, sheet, taken })
  return { ...sheet, marks: [...marks, ...countMarks(moves, spots, sheet), ...names] }
}

function sheetIn(room: number, ratio: number) {
  const width = Math.min(room, MOST_HEIGHT * ratio)
  return { width: Math.round(width), height: Math.round(width / ratio) }
}

const inset = ({ width, height }: { width: number; height: number }) => ({
  width: width - 1,
  height: height - 1,
})

/** A bent line from edge to edge with a head. Where circles touch there is no room for one. */
function arrowMarks(from: Spot, to: Spot, wide: number): Mark[] {
  if (!hasRoom(from, to)) return []
  const middle = bentMiddle(from, to)
  const start = towards(from, middle, from.radius + 2)
  const tip = towards(to, middle, to.radius + 3)
  const head = 7 + wide * 1.1
  const base = towards(tip, middle, head)
  const [ux, uy] = [(tip.x - base.x) / head, (tip.y - base.y) / head]
  const half = head * 0.55
  return [
    {
      kind: 'path',
      steps: [
        ['M', start.x, start.y],
        ['C', middle.x, middle.y, middle.x, middle.y, base.x, base.y],
      ],
      stroke: 'accent',
      strokeWidth: wide,
    },
    {
      kind: 'path',
      steps: [
        ['M', tip.x, tip.y],
        ['L', base.x - uy * half, base.y + ux * half],
        ['L', base.x + uy * half, base.y - ux * half],
        ['Z'],
      ],
      fill: 'accent',
    },
  ]
}

const hasRoom = (from: Spot, to: Spot): boolean =>
  Math.hypot(to.x - from.x, to.y - from.y) >= from.radius + to.radius + 6

/** The point a way bends to: to its right, so that there and back lie apart. */
function bentMiddle(from: Spot, to: Spot) {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  return { x: (from.x + to.x) / 2 - dy * BEND * 2, y: (from.y + to.y) / 2 + dx * BEND * 2 }
}

function towards(from: { x: number; y: number }, to: { x: number; y: number }, by: number) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by }
}

/** How often, beside each arrow; one time says itself. */
const countMarks = (
  moves: RouteData['moves'],
  spots: ReadonlyMap<string, Spot>,
  sheet: Pick<Box, 'width' | 'height'>,
): Mark[] =>
  moves.flatMap(({ from, to, count }): Mark[] => {
    const [a, b] = [spots.get(from), spots.get(to)]
    if (!a || !b || count < 2 || !hasRoom(a, b)) return []
    const { x, y } = bentMiddle(a, b)
    // On the curve: three quarters of the way from the straight middle to the point it bends to.
    const at = { x: (a.x + b.x) / 8 + x * 0.75, y: (a.y + b.y) / 8 + y * 0.75 }
    const inside = (value: number, most: number) => Math.max(SMALL, Math.min(most - SMALL, value))
    const place = { x: inside(at.x, sheet.width), y: inside(at.y, sheet.height) + SMALL * 0.35 }
    const text = { kind: 'text', ...place, text: `${count}×` } as const
    return [{ ...text, size: SMALL, ink: 'ink', strong: true, anchor: 'middle', halo: true }]
  })

const boxAround = ({ x, y }: { x: number; y: number }, reach: number): Box => ({
  ...{ x: x - reach, y: y - reach },
  ...{ width: reach * 2, height: reach * 2 },
})

/** Spots an arrow covers, so that names keep off it where they can. */
function alongWay(from: Spot | undefined, to: Spot | undefined): Box[] {
  if (!from || !to) return []
  const middle = bentMiddle(from, to)
  return Array.from({ length: 19 }, (_, step) => {
    const part = (step + 1) / 20
    const [first, bent, last] = [(1 - part) ** 3, 3 * part * (1 - part), part ** 3]
    return boxAround(
      {
        x: first * from.x + bent * middle.x + last * to.x,
        y: first * from.y + bent * middle.y + last * to.y,
      },
      5,
    )
  })
}

interface Naming {
  readonly places: RouteData['places']
  readonly spots: ReadonlyMap<string, Spot>
  readonly sheet: Pick<Box, 'width' | 'height'>
  /** Covered already; what is named comes with it. */
  readonly taken: Box[]
}

/** Names under, over or beside their circle: where they lie over no other. */
function nameMarks({ places, spots, sheet, taken }: Naming): Mark[] {
  return places.flatMap(({ key, name, time }) => {
    const spot = spots.get(key)!
    const names = wrapText(name, { width: Math.min(NAME_WIDTH, sheet.width / 3), size: SIZE, lines: 2 })
    const lines = time === '' ? names : [...names, time]
    const width = Math.max(...lines.map((line) => textWidth(line, SIZE, true)))
    const box = roomFor(spot, { width, height: lines.length * SIZE * LEADING }, taken, sheet)
    taken.push(box)
    const place = { x: box.x + box.width / 2, size: SIZE, anchor: 'middle' } as const
    return [
      ...textMarks(names, { ...place, y: box.y, strong: true }),
      ...textMarks(time === '' ? [] : [time], { ...place, y: box.y + names.length * SIZE * LEADING }),
    ].map((mark) => ({ ...mark, halo: true }))
  })
}

function roomFor(
  { x, y, radius }: Spot,
  { width, height }: Pick<Box, 'width' | 'height'>,
  taken: readonly Box[],
  sheet: Pick<Box, 'width' | 'height'>,
): Box {
  const inside = (box: Box): Box => ({
    ...box,
    x: Math.max(2, Math.min(sheet.width - box.width - 2, box.x)),
    y: Math.max(2, Math.min(sheet.height - box.height - 2, box.y)),
  })
  const size = { width, height }
  const choices = [
    { x: x - width / 2, y: y + radius + 2, ...size },
    { x: x - width / 2, y: y - radius - height - 2, ...size },
    { x: x + radius + 4, y: y - height / 2, ...size },
    { x: x - radius - width - 4, y: y - height / 2, ...size },
  ].map(inside)
  const overlap = (box: Box) => taken.reduce((sum, other) => sum + common(box, other), 0)
  return choices.reduce((best, box) => (overlap(box) < overlap(best) ? box : best))
}

const common = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))
