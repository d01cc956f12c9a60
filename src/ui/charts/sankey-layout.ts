import { orderLayers, type SankeyLink, type SankeyNode } from './sankey-order.ts'

/** A node with room for its words and, in the middle of that, a band as high as its value. Pixels. */
export interface PlacedNode {
  readonly node: SankeyNode
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly band: { readonly y: number; readonly height: number }
}

/** A stream with the tops of its two ends. */
export interface PlacedLink {
  readonly link: SankeyLink
  readonly fromX: number
  readonly fromY: number
  readonly toX: number
  readonly toY: number
  readonly height: number
}

export interface SankeyLayout {
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
  readonly height: number
}

interface Room {
  readonly columns: readonly { readonly x: number; readonly width: number }[]
  /** Least height of a node, for its words. */
  readonly heightOf: (node: SankeyNode) => number
  /** Between two nodes of a layer. */
  readonly gap: number
  /** Pixels per unit of value. */
  readonly scale: number
}

/** Times each layer is drawn towards what it is tied to. */
const ROUNDS = 8

/** Where everything stands: nodes of a layer never overlap, streams leave and enter a node without crossing at it. */
export function sankeyLayout(
  nodes: readonly SankeyNode[],
  links: readonly SankeyLink[],
  room: Room,
): SankeyLayout {
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  const known = links.filter(({ from, to, value }) => byKey.has(from) && byKey.has(to) && value > 0)
  const order = orderLayers(nodes, known)
  const heights = new Map(
    nodes.map((node) => [node.key, Math.max(room.heightOf(node), throughOf(node.key, known) * room.scale)]),
  )
  const height = Math.max(0, ...order.map((layer) => stackHeight(layer, heights, room.gap)))
  const tops = settled(order, known, heights, { gap: room.gap, height })
  const placed = new Map(
    nodes.map((node) => [
      node.key,
      placedNode(node, tops.get(node.key)!, heights.get(node.key)!, known, room),
    ]),
  )
  return {
    nodes: order.flat().map((key) => placed.get(key)!),
    links: placedLinks(known, placed, room.scale),
    height,
  }
}

const sumOf = (links: readonly SankeyLink[]) => links.reduce((sum, { value }) => sum + value, 0)

/** What goes through a node: the more of what enters and what leaves. */
export const throughOf = (key: string, links: readonly SankeyLink[]): number =>
  Math.max(sumOf(links.filter(({ to }) => to === key)), sumOf(links.filter(({ from }) => from === key)))

const stackHeight = (layer: readonly string[], heights: ReadonlyMap<string, number>, gap: number) =>
  layer.reduce((sum, key) => sum + heights.get(key)!, 0) + gap * Math.max(0, layer.length - 1)

interface Stack {
  readonly gap: number
  readonly height: number
}

/** Top of each node: each layer in the middle first, then nodes drawn towards the mean of what they are tied to. */
function settled(
  order: readonly string[][],
  links: readonly SankeyLink[],
  heights: ReadonlyMap<string, number>,
  stack: Stack,
): Map<string, number> {
  const tops = new Map<string, number>()
  for (const layer of order) {
    let y = (stack.height - stackHeight(layer, heights, stack.gap)) / 2
    for (const key of layer) {
      tops.set(key, y)
      y += heights.get(key)! + stack.gap
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const layer of round % 2 === 0 ? order : [...order].reverse()) {
      const wanted = layer.map((key) => wantedTop(key, tops, heights, links))
      for (const [at, y] of spread(layer, wanted, heights, stack).entries()) tops.set(layer[at]!, y)
    }
  }
  return tops
}

function wantedTop(
  key: string,
  tops: ReadonlyMap<string, number>,
  heights: ReadonlyMap<string, number>,
  links: readonly SankeyLink[],
): number {
  let [sum, weight] = [0, 0]
  for (const { from, to, value } of links) {
    if (from !== key && to !== key) continue
    const other = from === key ? to : from
    sum += (tops.get(other)! + heights.get(other)! / 2) * value
    weight += value
  }
  return weight > 0 ? sum / weight - heights.get(key)! / 2 : tops.get(key)!
}

/** Tops nearest to the wanted ones that keep the order and the gaps, within the height. */
function spread(
  layer: readonly string[],
  wanted: readonly number[],
  heights: ReadonlyMap<string, number>,
  { gap, height }: Stack,
): number[] {
  const tops: number[] = []
  let least = 0
  layer.forEach((key, at) => {
    const y = Math.max(least, wanted[at]!)
    tops.push(y)
    least = y + heights.get(key)! + gap
  })
  let most = height
  for (let at = layer.length - 1; at >= 0; at--) {
    tops[at] = Math.min(tops[at]!, most - heights.get(layer[at]!)!)
    most = tops[at]! - gap
  }
  return tops
}

function placedNode(
  node: SankeyNode,
  y: number,
  height: number,
  links: readonly SankeyLink[],
  { columns, scale }: Room,
): PlacedNode {
  const own = throughOf(node.key, links) * scale
  return { node, ...columns[node.layer]!, y, height, band: { y: y + (height - own) / 2, height: own } }
}

function placedLinks(
  links: readonly SankeyLink[],
  placed: ReadonlyMap<string, PlacedNode>,
  scale: number,
): PlacedLink[] {
  const topOf = (key: string) => placed.get(key)!.y
  const startOf = endsOf(links, placed, scale, 'from', (a, b) => topOf(a.to) - topOf(b.to))
  const endOf = endsOf(links, placed, scale, 'to', (a, b) => topOf(a.from) - topOf(b.from))
  return links.map((link) => {
    const from = placed.get(link.from)!
    return {
      link,
      fromX: from.x + from.width,
      fromY: startOf.get(link)!,
      toX: placed.get(link.to)!.x,
      toY: endOf.get(link)!,
      height: link.value * scale,
    }
  })
}

/** Top of each stream at one of its ends, stacked along the band of the node. */
function endsOf(
  links: readonly SankeyLink[],
  placed: ReadonlyMap<string, PlacedNode>,
  scale: number,
  end: 'from' | 'to',
  compare: (a: SankeyLink, b: SankeyLink) => number,
): Map<SankeyLink, number> {
  const next = new Map([...placed].map(([key, { band }]) => [key, band.y]))
  const tops = new Map<SankeyLink, number>()
  for (const link of [...links].sort(compare)) {
    const y = next.get(link[end])!
    tops.set(link, y)
    next.set(link[end], y + link.value * scale)
  }
  return tops
}
