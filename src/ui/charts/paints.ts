import type { Category, Drawing, Ink, Mark, Paint, Tint } from './drawing.ts'

export type PaintName = Ink | `category-${Category}`
/** What each colour is where the drawing is shown. */
export type Palette = (name: PaintName) => string

/** Follows the theme of the page. */
export const screenPalette: Palette = (name) =>
  name.startsWith('category-') ? `var(--${name})` : `var(--color-${name})`

/** The light theme on white paper, for files. */
const PAPER: Readonly<Record<PaintName, string>> = {
  ink: '#1b1f23',
  muted: '#545b63',
  border: '#8a9097',
  line: '#e2dfd8',
  surface: '#ffffff',
  background: '#faf9f6',
  accent: '#0b5f6b',
  'accent-soft': '#e6f0f1',
  attention: '#8a4b00',
  'attention-soft': '#faf0e0',
  good: '#1e6b36',
  wrong: '#a3211b',
  'category-1': '#0072b2',
  'category-2': '#e69f00',
  'category-3': '#009e73',
  'category-4': '#d55e00',
  'category-5': '#56b4e9',
  'category-6': '#cc79a7',
  'category-7': '#f0e442',
  'category-8': '#000000',
}
export const paperPalette: Palette = (name) => PAPER[name]

/** A tile that is repeated; `marks` lie over a ground of `ground`. */
export interface Pattern {
  readonly ground: PaintName
  /** Pixels. */
  readonly size: number
  readonly marks: readonly Mark[]
  /** Degrees. */
  readonly turned: number
}

const PATTERNS: Readonly<Partial<Record<Paint, Pattern>>> = {
  hatch: {
    ground: 'attention-soft',
    size: 6,
    turned: 45,
    marks: [{ kind: 'rect', x: 0, y: 0, width: 2, height: 6, fill: 'attention' }],
  },
  dots: {
    ground: 'surface',
    size: 5,
    turned: 0,
    marks: [{ kind: 'circle', x: 2.5, y: 2.5, radius: 1.1, fill: 'muted' }],
  },
}

export const patternOf = (paint: Paint): Pattern | null => PATTERNS[paint] ?? null

/** The paints of a drawing that need a pattern, each once, in order of first use. */
export function patternsIn(drawing: Drawing): Paint[] {
  const used = drawing.marks.flatMap((mark) =>
    mark.kind !== 'text' && mark.fill && patternOf(mark.fill) ? [mark.fill] : [],
  )
  return [...new Set(used)]
}

/** A `fill` of this drawing. @param prefix keeps ids of several drawings on a page apart */
export const fillOf = (paint: Paint, palette: Palette, prefix: string): string =>
  patternOf(paint) ? `url(#${prefix}-${paint})` : palette(plain(paint))

export const strokeInk = (stroke: Ink | Tint, palette: Palette): string => palette(plain(stroke))

const plain = (paint: Paint) => paint.replace('tint-', 'category-') as PaintName
