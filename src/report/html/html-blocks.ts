import type { Drawing } from '../../ui/charts/drawing.ts'
import { screenPalette } from '../../ui/charts/paints.ts'
import { type SvgPart, svgParts } from '../../ui/charts/svg-parts.ts'
import type { Block, Evidence, ReportTable } from '../report-document.ts'
import { shownOf } from '../source-marks.ts'
import { sourcesOf } from '../table-sources.ts'
import { piecesOf } from '../written-over.ts'
import type { HtmlWriting } from './html-writing.ts'
import { escaped, html, type Markup, NOTHING, safe } from './markup.ts'

export function blockHtml(block: Block, writing: HtmlWriting): Markup {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block, writing)
    case 'list': {
      const items = block.items.map((item) => html`<li dir="auto">${writing.claim(item)}</li>`)
      const evidence = block.items.flatMap((item) => item.evidence)
      const list = block.isOrdered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
      return html`${list}${opened(evidence, writing)}`
    }
    case 'table':
      return table(block.caption, block.table, writing)
    case 'chart':
      return html`<figure>${chart(block.drawing, block.caption, writing)}<figcaption dir="auto">${block.caption}</figcaption></figure>`
    case 'quote': {
      const who = block.who === '' ? NOTHING : html` <span class="who">${block.who}</span>`
      return html`<blockquote dir="auto">${writing.claim(block.claim)}${who}</blockquote>`
    }
    case 'notice':
      return html`<p class="notice ${block.tone}" dir="auto">${block.text}</p>`
  }
}

function paragraph({ text, claims }: Extract<Block, { kind: 'paragraph' }>, writing: HtmlWriting): Markup {
  if (text.text.trim() === '') return NOTHING
  const pieces = piecesOf(text, claims)
  const met = new Set(pieces.flat().map(({ key }) => key))
  // What is doubtful about a claim that was written over is doubtful about what stands in its place.
  const gone = claims.filter(({ key }) => !met.has(key))
  const doubts = [text.key, ...gone.map(({ key }) => key)].map((key) => writing.doubts(key))
  const mark = text.isEdited
    ? html` <span class="edited">${writing.texts.words.sources.edited}</span>`
    : NOTHING
  const written = pieces.map((piece, at) => {
    const shown = shownOf(piece)
    const said = piece.map((claim, place) => html`${writing.claim(claim, shown[place])} `)
    return at < pieces.length - 1
      ? html`<p dir="auto">${said}</p>`
      : html`<p dir="auto">${said}${doubts}${mark}</p>`
  })
  const evidence = pieces.flat().flatMap((claim) => claim.evidence)
  return html`${written}${opened(evidence, writing)}`
}

/** The sources of a block, to open where one reads. */
function opened(evidence: readonly number[], { report, texts }: HtmlWriting): Markup {
  const numbers = [...new Set(evidence)].sort((a, b) => a - b)
  if (numbers.length === 0) return NOTHING
  const { sources } = texts.words
  const items = numbers.map((number) => {
    const found = report.evidence[number - 1]!
    return html`<li dir="auto"><a href="#b${number}">${number}</a> ${evidenceText(found)}</li>`
  })
  return html`<details><summary>${sources.opened({ count: numbers.length })}</summary><ul>${items}</ul></details>`
}

export function evidenceText({ label, words, who }: Evidence): Markup {
  const said = words === '' ? NOTHING : html`: <span class="said">${words}</span>`
  return html`${label}${who === null ? NOTHING : html` <span class="who">(${who})</span>`}${said}`
}

function table(caption: string, { columns, rows, hasTotal }: ReportTable, writing: HtmlWriting): Markup {
  const told = sourcesOf({ columns, rows, hasTotal })
  const hasRefs = told.ofRow.some((evidence) => evidence.length > 0)
  const { sources } = writing.texts.words
  const heads = columns.map(({ label, isNumber }) =>
    isNumber ? html`<th scope="col" class="number">${label}</th>` : html`<th scope="col">${label}</th>`,
  )
  const lines = rows.map(({ claim, cells }, at) => {
    const all = cells.map((cell, place) => {
      const doubts = place === 0 ? writing.doubts(claim.key) : NOTHING
      const said = html`<span class="said">${cell}</span>${doubts}`
      return columns[place]?.isNumber
        ? html`<td class="number">${said}</td>`
        : html`<td dir="auto">${said}</td>`
    })
    const refs = hasRefs ? html`<td>${writing.refs(told.ofRow[at]!)}</td>` : NOTHING
    const kind = hasTotal && at === rows.length - 1 ? safe(' class="total"') : NOTHING
    return html`<tr${kind}${writing.placeOf(claim.evidence)}>${all}${refs}</tr>`
  })
  // Widths are shares of what the sources leave.
  const room = hasRefs ? 88 : 100
  const widths = columns.map(({ width }) => html`<col style="width: ${Math.round(width * room)}%">`)
  const evidence = rows.flatMap(({ claim }) => claim.evidence)
  const lastHead = hasRefs ? html`<th scope="col">${sources.column}</th>` : NOTHING
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table><caption dir="auto">${caption}${writing.refs(told.all)}</caption><colgroup>${widths}${hasRefs ? html`<col>` : NOTHING}</colgroup><thead><tr>${heads}${lastHead}</tr></thead><tbody>${lines}</tbody></table></div>${opened(evidence, writing)}`
}

function chart(drawing: Drawing, caption: string, writing: HtmlWriting): Markup {
  const prefix = writing.nextChart()
  const parts = svgParts(drawing, screenPalette, prefix).map(partText).join('')
  const { width, height } = drawing
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${caption}">${safe(parts)}</svg>`
}

function partText({ tag, attributes, children }: SvgPart): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : partText(child)))
  return `<${tag}${named.join('')}>${inside.join('')}</${tag}>`
}
