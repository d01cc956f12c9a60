import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sankeyLayout } from '../../src/ui/charts/sankey-layout.ts'
import { crossings, orderLayers, type SankeyLink, type SankeyNode } from '../../src/ui/charts/sankey-order.ts'

const node = (layer: number, at: number): SankeyNode => ({
  key: `${layer}.${at}`,
  label: 'n',
  detail: '',
  layer,
})

/** Three layers of up to six nodes with any streams between neighbours. */
const anyStreams = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4 }))
  .chain((counts) => {
    const nodes = counts.flatMap((count, layer) => Array.from({ length: count }, (_, at) => node(layer, at)))
    const pairs = nodes.flatMap((from) =>
      nodes.filter((to) => to.layer === from.layer + 1).map((to) => ({ from: from.key, to: to.key })),
    )
    return fc.tuple(
      fc.constant(nodes),
      fc
        .tuple(...pairs.map(() => fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20 }))))
        .map((values) => pairs.map((pair, at): SankeyLink => ({ ...pair, value: values[at]! }))),
    )
  })

const ROOM = {
  columns: [0, 300, 600].map((x) => ({ x, width: 120 })),
  gap: 10,
  scale: 5,
  heightOf: () => 30,
}

describe('the layout of streams', () => {
  test('keeps nodes of a layer apart, and all within the height', () => {
    fc.assert(
      fc.property(anyStreams, ([nodes, links]) => {
        const layout = sankeyLayout(nodes, links, ROOM)
        expect(layout.nodes).toHaveLength(nodes.length)
        for (const layer of [0, 1, 2]) {
          const own = layout.nodes.filter((placed) => placed.node.layer === layer).sort((a, b) => a.y - b.y)
          own.forEach((placed, at) => {
            expect(placed.y).toBeGreaterThanOrEqual(-1e-6)
            expect(placed.y + placed.height).toBeLessThanOrEqual(layout.height + 1e-6)
            const next = own[at + 1]
            if (next) expect(next.y).toBeGreaterThanOrEqual(placed.y + placed.height + ROOM.gap - 1e-6)
          })
        }
      }),
    )
  })

  test('lets streams leave and enter within the band of their node, without overlap', () => {
    fc.assert(
      fc.property(anyStreams, ([nodes, links]) => {
        const layout = sankeyLayout(nodes, links, ROOM)
        for (const { node: own, band } of layout.nodes) {
          for (const [end, top] of [
            ['from', 'fromY'],
            ['to', 'toY'],
          ] as const) {
            let least = band.y
            const ends = layout.links
              .filter(({ link }) => link[end] === own.key)
              .sort((a, b) => a[top] - b[top])
            for (const placed of ends) {
              expect(placed[top]).toBeGreaterThanOrEqual(least - 1e-6)
              least = placed[top] + placed.height
            }
            expect(least).toBeLessThanOrEqual(band.y + band.height + 1e-6)
          }
        }
      }),
    )
  })

  test('lets no two streams cross at a node', () => {
    fc.assert(
      fc.property(anyStreams, ([nodes, links]) => {
        const layout = sankeyLayout(nodes, links, ROOM)
        const topOf = (key: string) => layout.nodes.find((placed) => placed.node.key === key)!.y
        for (const a of layout.links) {
          for (const b of layout.links) {
            if (a.link.from === b.link.from && a.fromY < b.fromY) {
              expect(topOf(a.link.to)).toBeLessThan(topOf(b.link.to))
            }
            if (a.link.to === b.link.to && a.toY < b.toY) {
              expect(topOf(a.link.from)).toBeLessThan(topOf(b.link.from))
            }
          }
        }
      }),
    )
  })

  test('never crosses more than the order it was given', () => {
    fc.assert(
      fc.property(anyStreams, ([nodes, links]) => {
        const given = [0, 1, 2].map((layer) =>
          nodes.filter((own) => own.layer === layer).map(({ key }) => key),
        )
        expect(crossings(orderLayers(nodes, links), links)).toBeLessThanOrEqual(crossings(given, links))
      }),
    )
  })
})

test('untangles streams that need not cross', () => {
  const nodes = [...[0, 1, 2].map((at) => node(0, at)), ...[0, 1, 2].map((at) => node(1, at))]
  const links = [0, 1, 2].map((at): SankeyLink => ({ from: `0.${at}`, to: `1.${2 - at}`, value: 3 }))
  expect(crossings(orderLayers(nodes, links), links)).toBe(0)
})

test('a stream to a node that is not there, and one of nothing, are left out', () => {
  const links = [
    { from: '0.0', to: '1.9', value: 3 },
    { from: '0.0', to: '1.0', value: 0 },
  ]
  expect(sankeyLayout([node(0, 0), node(1, 0)], links, ROOM).links).toEqual([])
})
