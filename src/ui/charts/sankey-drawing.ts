import { type Drawing, LEADING, type Mark, moved, type PathStep, type Tint, textMarks } from './drawing.ts'
import { type PlacedLink, type PlacedNode, sankeyLayout, throughOf } from './sankey-layout.ts'
import type { SankeyLink, SankeyNode } from './sankey-order.ts'
import { wrapText } from './text-metrics.ts'

export interface SankeyData {
  /** A head above each layer. */
  readonly heads: readonly string[]
  readonly nodes: readonly SankeyNode[]
  readonly links: readonly SankeyLink[]
}

const SIZE = 14
const NARROW_SIZE = 13
const WIDE = 640
const PAD = 5
const GAP = 10
/** Bar at the sides of a node where streams end. */
const EDGE = 4
/** Height of all values together: so much a node of the fullest layer, within bounds. */
const NODE_HEIGHT = 26
const [LEAST_HEIGHT, MOST_HEIGHT] = [240, 1400]

/** Streams between layers from left to right; each node has its words inside. */
export function sankeyDrawing({ heads, nodes, links }: SankeyData, width: number): Drawing {
  const size = width < WIDE ? NARROW_SIZE : SIZE
  const columns = columnsOf(heads.length, width)
  const linesOf = (node: SankeyNode) => nodeLines(node, wordsWidth(node, columns, heads.length - 1), size)
  const headLines = heads.map((head, at) => wrapText(head, { width: columns[at]!.width, size, strong: true }))
  const headHeight = Math.max(0, ...headLines.map(({ length }) => length)) * size * LEADING + GAP
  const layout = sankeyLayout(nodes, links, {
    columns,
    gap: GAP,
    scale: scaleOf(nodes, links),
    heightOf: (node) => linesOf(node).length * size * LEADING + PAD,
  })
  const marks = [
    ...layout.links.map(streamMark),
    ...layout.nodes.flatMap((placed) => nodeMarks(placed, linesOf(placed.node), size, heads.length - 1)),
  ]
  return {
    width,
    height: Math.ceil(headHeight + layout.height + 2),
    marks: [
      ...headLines.flatMap((lines, at) =>
        textMarks(lines, { x: columns[at]!.x, y: 0, size, ink: 'muted', strong: true }),
      ),
      ...moved(marks, 0, headHeight),
    ],
  }
}

function columnsOf(count: number, width: number) {
  const weights = Array.from({ length: count }, (_, at) => (at > 0 && at < count - 1 ? 1.35 : 1))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const forWords = width * (width < WIDE ? 0.86 : 0.7)
  const gap = count > 1 ? (width - forWords) / (count - 1) : 0
  let x = 0
  return weights.map((weight) => {
    const column = { x, width: (forWords * weight) / all }
    x += column.width + gap
    return column
  })
}

function scaleOf(nodes: readonly SankeyNode[], links: readonly SankeyLink[]): number {
  const layers = new Map<number, { count: number; value: number }>()
  for (const { key, layer } of nodes) {
    const { count, value } = layers.get(layer) ?? { count: 0, value: 0 }
    layers.set(layer, { count: count + 1, value: value + throughOf(key, links) })
  }
  const all = [...layers.values()]
  const most = Math.max(0, ...all.map(({ value }) => value))
  const wanted = NODE_HEIGHT * Math.max(0, ...all.map(({ count }) => count))
  return most > 0 ? Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, wanted)) / most : 0
}

/** A node has bars only where streams can end. */
const wordsWidth = ({ layer }: SankeyNode, columns: readonly { readonly width: number }[], last: number) =>
  columns[layer]!.width - 2 * PAD - (layer > 0 ? EDGE : 0) - (layer < last ? EDGE : 0)

const nodeLines = ({ label, detail }: SankeyNode, width: number, size: number) => [
  ...wrapText(label, { width, size, lines: 4 }),
  ...wrapText(detail, { width, size, lines: 2 }),
]

function nodeMarks(
  { node, x, y, width, height, band }: PlacedNode,
  lines: readonly string[],
  size: number,
  lastLayer: number,
): Mark[] {
  const bar = (left: number): Mark => {
    return { kind: 'rect', x: left, y: band.y, width: EDGE, height: Math.max(1, band.height), fill: 'ink' }
  }
  const top = y + (height - lines.length * size * LEADING) / 2
  const place = { x: x + PAD + (node.layer > 0 ? EDGE : 0), size }
  return [
    { kind: 'rect', x, y, width, height, fill: 'surface', stroke: 'line', radius: 3 },
    ...(node.layer > 0 ? [bar(x)] : []),
    ...(node.layer < lastLayer ? [bar(x + width - EDGE)] : []),
    ...textMarks(lines.slice(0, -1), { ...place, y: top }),
    ...textMarks(lines.slice(-1), { ...place, y: top + (lines.length - 1) * size * LEADING, ink: 'muted' }),
  ]
}

function streamMark({ link, fromX, fromY, toX, toY, height }: PlacedLink): Mark {
  const half = (fromX + toX) / 2
  const steps: PathStep[] = [
    ['M', fromX, fromY],
    ['C', half, fromY, half, toY, toX, toY],
    ['L', toX, toY + height],
    ['C', half, toY + height, half, fromY + height, fromX, fromY + height],
    ['Z'],
  ]
  const { category } = link
  if (!category) return { kind: 'path', steps, fill: 'surface', stroke: 'muted', dashed: true }
  const tint: Tint = `tint-${category}`
  return { kind: 'path', steps, fill: tint, opacity: 0.35, stroke: tint }
}
