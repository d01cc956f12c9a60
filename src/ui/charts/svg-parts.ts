import { type Drawing, type Mark, type Paint, px } from './drawing.ts'
import { fillOf, type Palette, patternOf, patternsIn, strokeInk } from './paints.ts'

/** An element of a drawing, made into nodes for the screen or into text for a file. Attributes only: no style sheet, no script. */
export interface SvgPart {
  readonly tag: 'rect' | 'line' | 'path' | 'circle' | 'text' | 'defs' | 'pattern'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgPart | string)[]
}

/** Patterns first, then the marks in their order. */
export function svgParts(drawing: Drawing, palette: Palette, prefix: string): SvgPart[] {
  const patterns = patternsIn(drawing).map((paint) => patternPart(paint, palette, prefix))
  const marks = drawing.marks.map((mark) => markPart(mark, palette, prefix))
  return patterns.length > 0 ? [{ tag: 'defs', attributes: {}, children: patterns }, ...marks] : marks
}

function patternPart(paint: Paint, palette: Palette, prefix: string): SvgPart {
  const { ground, size, turned, marks } = patternOf(paint)!
  const tile: Mark = { kind: 'rect', x: 0, y: 0, width: size, height: size }
  return {
    tag: 'pattern',
    attributes: {
      id: `${prefix}-${paint}`,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${turned})`,
    },
    children: [
      { tag: 'rect', attributes: { ...geometryOf(tile), fill: palette(ground) }, children: [] },
      ...marks.map((mark) => markPart(mark, palette, prefix)),
    ],
  }
}

function markPart(mark: Mark, palette: Palette, prefix: string): SvgPart {
  if (mark.kind === 'text') return textPart(mark, palette)
  const paint = mark.fill ? fillOf(mark.fill, palette, prefix) : 'none'
  return {
    tag: mark.kind,
    attributes: { ...geometryOf(mark), fill: paint, ...strokeOf(mark, palette), ...opacityOf(mark.opacity) },
    children: [],
  }
}

function textPart(mark: Extract<Mark, { kind: 'text' }>, palette: Palette): SvgPart {
  const halo: Attributes = mark.halo
    ? { stroke: palette('surface'), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
    : {}
  const weight: Attributes = mark.strong ? { 'font-weight': 600 } : {}
  const anchor: Attributes = mark.anchor && mark.anchor !== 'start' ? { 'text-anchor': mark.anchor } : {}
  return {
    tag: 'text',
    attributes: {
      x: px(mark.x),
      y: px(mark.y),
      'font-size': mark.size,
      ...weight,
      ...anchor,
      fill: palette(mark.ink),
      ...halo,
    },
    children: [mark.text],
  }
}

type Attributes = Record<string, string | number>

const opacityOf = (opacity: number | undefined): Attributes =>
  opacity === undefined ? {} : { 'fill-opacity': opacity }

function strokeOf(mark: Exclude<Mark, { kind: 'text' }>, palette: Palette): Attributes {
  if (!mark.stroke) return {}
  const dash: Attributes = mark.dashed ? { 'stroke-dasharray': '4 3' } : {}
  return { stroke: strokeInk(mark.stroke, palette), 'stroke-width': mark.strokeWidth ?? 1, ...dash }
}

function geometryOf(mark: Exclude<Mark, { kind: 'text' }>): Attributes {
  switch (mark.kind) {
    case 'rect':
      return {
        x: px(mark.x),
        y: px(mark.y),
        width: px(mark.width),
        height: px(mark.height),
        ...(mark.radius ? { rx: mark.radius } : {}),
      }
    case 'line':
      return { x1: px(mark.x1), y1: px(mark.y1), x2: px(mark.x2), y2: px(mark.y2) }
    case 'circle':
      return { cx: px(mark.x), cy: px(mark.y), r: px(mark.radius) }
    case 'path':
      return { d: mark.steps.map(([to, ...places]) => to + places.map(px).join(' ')).join('') }
  }
}
