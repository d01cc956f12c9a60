#!/usr/bin/env node
// Draws the mark once more: public/icon.svg and the PNG icons. Run by hand after changing it; the outcome is committed.
import './setup/require-node.mjs'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from './setup/chromium.mjs'
import { PROJECT_ROOT } from './setup/project-root.mjs'

/** A floor seen from above: the tiles that matter make a W, one of them is the task being looked at. */
const FLOOR = ['#...#', '#...#', '#.o.#', '##.##', '#...#']
const TILE_FILLS = { '#': '#FFFFFF', o: '#6CC7D3', '.': '#2C7680' }
const BACKGROUND = '#0B5F6B'
const SIZE = 512

/**
 * @param {{ floorSize: number, cornerRadius: number }} shape in units of a 512 square
 * @returns {string} the mark as SVG
 */
function drawMark({ floorSize, cornerRadius }) {
  const step = floorSize / FLOOR.length
  const tile = step * 0.86
  const start = (SIZE - floorSize) / 2 + (step - tile) / 2
  const tiles = FLOOR.flatMap((row, y) =>
    [...row].map((kind, x) => {
      const fill = TILE_FILLS[/** @type {keyof typeof TILE_FILLS} */ (kind)]
      const at = (/** @type {number} */ index) => (start + index * step).toFixed(1)
      return `<rect x="${at(x)}" y="${at(y)}" width="${tile.toFixed(1)}" height="${tile.toFixed(1)}" rx="${(tile * 0.16).toFixed(1)}" fill="${fill}"/>`
    }),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}">`,
    '<title>Werkvloer</title>',
    `<rect width="${SIZE}" height="${SIZE}" rx="${cornerRadius}" fill="${BACKGROUND}"/>`,
    ...tiles,
    '</svg>\n',
  ].join('\n')
}

const rounded = drawMark({ floorSize: 372, cornerRadius: 96 })
// iOS rounds the corners itself; a maskable icon keeps all that matters inside a circle of 80 %.
const square = drawMark({ floorSize: 340, cornerRadius: 0 })
const maskable = drawMark({ floorSize: 284, cornerRadius: 0 })

/**
 * @param {string} path a sign of 24 x 24 in one stroke, as the app draws it
 * @returns {string} a round icon with that sign
 */
const drawShortcut = (path) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><circle cx="24" cy="24" r="24" fill="${BACKGROUND}"/><path transform="translate(12 12)" d="${path}" fill="none" stroke="#FFFFFF" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`

const EYE = 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z'
const SPEECH = 'M4.5 5.5h15v11H12l-4.5 3.5v-3.5h-3z'

const ICONS = [
  { name: 'icon-192.png', size: 192, svg: rounded },
  { name: 'icon-512.png', size: 512, svg: rounded },
  { name: 'icon-maskable-512.png', size: 512, svg: maskable },
  { name: 'apple-touch-icon.png', size: 180, svg: square },
  { name: 'shortcut-observation.png', size: 192, svg: drawShortcut(EYE) },
  { name: 'shortcut-interview.png', size: 192, svg: drawShortcut(SPEECH) },
]

mkdirSync(join(PROJECT_ROOT, 'public/icons'), { recursive: true })
writeFileSync(join(PROJECT_ROOT, 'public/icon.svg'), rounded)
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: ['--no-sandbox'] })
for (const { name, size, svg } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`)
  await page.screenshot({ path: join(PROJECT_ROOT, 'public/icons', name), omitBackground: true })
}
await browser.close()
