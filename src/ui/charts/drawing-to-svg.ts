import { type Drawing, LEADING, moved, textMarks } from './drawing.ts'
import { paperPalette } from './paints.ts'
import { type SvgPart, svgParts } from './svg-parts.ts'
import { wrapText } from './text-metrics.ts'

/** Named in every file; the first that a device has is used. */
export const CHART_FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif"

interface Words {
  readonly title: string
  /** One sentence with what there is to see; also for who cannot see it. */
  readonly summary: string
}

const MARGIN = 24
const TITLE_SIZE = 20
const SUMMARY_SIZE = 14

/**
 * A drawing as an SVG file by itself: light colours on white whatever the theme, its title in it, nothing fetched, no
 * style sheet and no script.
 */
export const drawingToSvg = (drawing: Drawing, words: Words): string =>
  svgText(withTitle(drawing, words), words)

/** The same without words in the picture: its caption stands beside it. */
export const bareSvg = (drawing: Drawing, title: string): string => svgText(drawing, { title, summary: '' })

function svgText(drawing: Drawing, { title, summary }: Words): string {
  const { width, height } = drawing
  const parts = svgParts(drawing, paperPalette, 'p').map(partText).join('')
  const desc = summary === '' ? '' : `<desc>${escaped(summary)}</desc>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" font-family="${escaped(CHART_FONT)}" role="img">` +
    `<title>${escaped(title)}</title>${desc}${parts}</svg>\n`
  )
}

function withTitle(drawing: Drawing, { title, summary }: Words): Drawing {
  const room = { width: drawing.width }
  const titles = wrapText(title, { ...room, size: TITLE_SIZE, strong: true })
  const sentences = wrapText(summary, { ...room, size: SUMMARY_SIZE })
  const titleHeight = titles.length * TITLE_SIZE * LEADING
  const head = titleHeight + sentences.length * SUMMARY_SIZE * 1.5 + 12
  const below = MARGIN + titleHeight
  const lines = [
    ...textMarks(titles, { x: MARGIN, y: MARGIN, size: TITLE_SIZE, strong: true }),
    ...textMarks(sentences, { x: MARGIN, y: below, size: SUMMARY_SIZE, leading: 1.5, ink: 'muted' }),
  ]
  const width = Math.ceil(drawing.width + 2 * MARGIN)
  const height = Math.ceil(drawing.height + head + 2 * MARGIN)
  return {
    width,
    height,
    marks: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: 'surface' },
      ...lines,
      ...moved(drawing.marks, MARGIN, MARGIN + head),
    ],
  }
}

function partText({ tag, attributes, children }: SvgPart): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : partText(child)))
  return `<${tag}${named.join('')}${inside.length > 0 ? `>${inside.join('')}</${tag}>` : '/>'}`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Lone surrogates and control signs but tab and line ends may stand in no XML file. */
const FORBIDDEN = /[^\P{C}\t\n\r\u00ad\u200d]/gu
const escaped = (text: string) => text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)
