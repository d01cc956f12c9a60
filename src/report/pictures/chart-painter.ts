import { initWasm, Resvg } from '@resvg/resvg-wasm'

export interface PainterParts {
  /** The program that draws, as compiled bytes. */
  readonly wasm: Uint8Array<ArrayBuffer>
  /** DejaVu Sans, regular and bold. */
  readonly fonts: readonly Uint8Array[]
}

/** An SVG as PNG of twice its size. */
export type ChartPainter = (svg: string) => Uint8Array<ArrayBuffer>

/** It can be started once in the life of a program. */
let started: Promise<void> | null = null

/** Draws the same bytes everywhere: with its own letters, never with those of the device. */
export async function makeChartPainter({ wasm, fonts }: PainterParts): Promise<ChartPainter> {
  started ??= initWasm(wasm)
  await started
  const font = {
    fontBuffers: [...fonts],
    defaultFontFamily: FAMILY,
    sansSerifFamily: FAMILY,
    loadSystemFonts: false,
  }
  return (svg) => {
    const drawn = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: 2 }, background: '#ffffff' })
    const image = drawn.render()
    const png = new Uint8Array(image.asPng())
    image.free()
    drawn.free()
    return png
  }
}

const FAMILY = 'DejaVu Sans'
