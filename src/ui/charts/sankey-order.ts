import type { Category } from './drawing.ts'

export interface SankeyNode {
  readonly key: string
  readonly label: string
  /** Its value in words. */
  readonly detail: string
  /** Column from the left, from 0. */
  readonly layer: number
}

/** A stream from a node to one of the next layer. */
export interface SankeyLink {
  readonly from: string
  readonly to: string
  /** More than 0. */
  readonly value: number
  /** Its colour; absent: plain, with a broken edge. */
  readonly category?: Category | undefined
}

/** Times down and up through the layers; more changed nothing in what was tried. */
const SWEEPS = 12

/**
 * The nodes of each layer from top to bottom, so that streams cross little: each layer in turn by the mean place of what
 * its nodes are tied to, up and down again; the best order seen stays. Barycentre method of Sugiyama, Tagawa and Toda
 * (1981), with streams counted by their value. Ties keep the order given, so the same nodes give the same picture.
 */
export function orderLayers(nodes: readonly SankeyNode[], links: readonly SankeyLink[]): string[][] {
  const count = nodes.reduce((most, { layer }) => Math.max(most, layer + 1), 0)
  let order = Array.from({ length: count }, (_, layer) =>
    nodes.filter((node) => node.layer === layer).map(({ key }) => key),
  )
  let [best, least] = [order, crossings(order, links)]
  for (let sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
    order = swept(order, links, sweep % 2 === 1)
    const crossed = crossings(order, links)
    if (crossed < least) [best, least] = [order, crossed]
  }
  return best
}

function swept(order: readonly string[][], links: readonly SankeyLink[], isDown: boolean): string[][] {
  const next = order.map((layer) => [...layer])
  const layers = [...next.keys()]
  for (const layer of isDown ? layers.slice(1) : layers.slice(0, -1).reverse()) {
    const fixed = placesOf(next[isDown ? layer - 1 : layer + 1]!)
    const means = new Map(next[layer]!.map((key, at) => [key, meanPlace(key, at, fixed, links, isDown)]))
    next[layer]!.sort((a, b) => means.get(a)! - means.get(b)!)
  }
  return next
}

const placesOf = (layer: readonly string[]) => new Map(layer.map((key, at) => [key, at]))

function meanPlace(
  key: string,
  own: number,
  fixed: ReadonlyMap<string, number>,
  links: readonly SankeyLink[],
  isDown: boolean,
): number {
  let [sum, weight] = [0, 0]
  for (const { from, to, value } of links) {
    const place = (isDown ? to : from) === key ? fixed.get(isDown ? from : to) : undefined
    if (place === undefined) continue
    sum += place * value
    weight += value
  }
  return weight > 0 ? sum / weight : own
}

/** How much streams cross: of each pair that does, the product of their values. */
export function crossings(order: readonly string[][], links: readonly SankeyLink[]): number {
  const places = new Map(
    order.flatMap((layer, at) => layer.map((key, place) => [key, { at, place }] as const)),
  )
  const known = links.flatMap(({ from, to, value }) => {
    const [start, end] = [places.get(from), places.get(to)]
    return start && end ? [{ layer: start.at, from: start.place, to: end.place, value }] : []
  })
  let sum = 0
  known.forEach((a, at) => {
    for (const b of known.slice(at + 1)) {
      if (a.layer === b.layer && (a.from - b.from) * (a.to - b.to) < 0) sum += a.value * b.value
    }
  })
  return sum
}
