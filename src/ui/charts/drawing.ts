/** A colour by what it is for. On the screen it follows the theme; in a file it is that of paper. */
export type Ink =
  | 'ink'
  | 'muted'
  | 'border'
  | 'line'
  | 'surface'
  | 'background'
  | 'accent'
  | 'accent-soft'
  | 'attention'
  | 'attention-soft'
  | 'good'
  | 'wrong'

export type Category = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** The colour of a category, for areas that are named at both ends. */
export type Tint = `tint-${Category}`

/** `hatch` and `dots` are patterns, told apart without colour. */
export type Paint = Ink | Tint | 'hatch' | 'dots'

interface Painted {
  readonly fill?: Paint
  readonly stroke?: Ink | Tint
  /** In pixels; 1 when a stroke is given. */
  readonly strokeWidth?: number
  readonly dashed?: boolean
  /** 0-1. */
  readonly opacity?: number
}

/** A letter of SVG's path language, in absolute places: pairs of x and y. */
export type PathStep =
  | readonly [to: 'M' | 'L', x: number, y: number]
  | readonly [to: 'C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly [to: 'Z']

export type Mark =
  | (Painted & {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius?: number
    })
  | (Painted & {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
    })
  | (Painted & { readonly kind: 'path'; readonly steps: readonly PathStep[] })
  | (Painted & { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number })
  | {
      readonly kind: 'text'
      readonly x: number
      /** The base line. */
      readonly y: number
      readonly text: string
      /** Font size in pixels. */
      readonly size: number
      readonly ink: Ink
      readonly strong?: boolean
      readonly anchor?: 'start' | 'middle' | 'end'
      /** A line of surface around the letters, so that they read over what lies behind. */
      readonly halo?: boolean
    }

/** What a chart looks like, apart from where it is shown: in pixels, from the top left. Later marks lie over earlier ones. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

/** At most two decimals: files stay small, and equal on every device. */
export const px = (value: number): number => Math.round(value * 100) / 100

interface TextPlace {
  readonly x: number
  /** Top of the first line. */
  readonly y: number
  readonly size: number
  /** From line to line, as a multiple of the size. */
  readonly leading?: number
  readonly ink?: Ink
  readonly strong?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
}

export const LEADING = 1.3

/** Lines of text under each other. Their height is `lines.length * size * leading`. */
export const textMarks = (lines: readonly string[], place: TextPlace): Mark[] => {
  const { y, leading = LEADING, ink = 'ink', ...same } = place
  return lines.map((text, line) => ({
    ...same,
    kind: 'text',
    ink,
    text,
    y: y + (line * leading + 0.5 * leading + 0.35) * place.size,
  }))
}

export const moved = (marks: readonly Mark[], x: number, y: number): Mark[] =>
  marks.map((mark) => {
    if (mark.kind === 'path') return { ...mark, steps: mark.steps.map((step) => movedStep(step, x, y)) }
    if (mark.kind !== 'line') return { ...mark, x: mark.x + x, y: mark.y + y }
    return { ...mark, x1: mark.x1 + x, x2: mark.x2 + x, y1: mark.y1 + y, y2: mark.y2 + y }
  })

const movedStep = ([to, ...places]: PathStep, x: number, y: number): PathStep =>
  [to, ...places.map((place, at) => place + (at % 2 === 0 ? x : y))] as unknown as PathStep
