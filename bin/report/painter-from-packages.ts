import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type ChartPainter, makeChartPainter } from '../../src/report/pictures/chart-painter.ts'

const { resolve } = createRequire(import.meta.url)
const bytesOf = (name: string) => new Uint8Array(readFileSync(resolve(name)))

/** What draws charts as PNG, from the installed packages: without a browser and without a build. */
export const painterFromPackages = (): Promise<ChartPainter> =>
  makeChartPainter({
    wasm: bytesOf('@resvg/resvg-wasm/index_bg.wasm'),
    fonts: ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) => bytesOf(`dejavu-fonts-ttf/ttf/${name}`)),
  })
