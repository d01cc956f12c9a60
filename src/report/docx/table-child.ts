import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  type ITableCellOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { ReportTable, TableRow as Row } from '../report-document.ts'
import { sourcesOf } from '../table-sources.ts'
import { COLOURS, STYLE, TEXT_WIDTH } from './doc-look.ts'
import { flagRuns, sourceRuns, textRuns } from './runs.ts'
import { flagAnchor, type Writing } from './writing.ts'

/** A row with more text than this may go on over the page; a shorter one stays whole. */
const MOST_KEPT_WHOLE = 600

/** A table of so few rows stays on one page. */
const MOST_ROWS_TOGETHER = 7

/** A table with quiet lines; its head stands again on every page it goes on. */
export function tableChild(table: ReportTable, writing: Writing): Table {
  const { columns, rows, hasTotal } = table
  const { ofRow } = sourcesOf(table)
  const widths = columnWidths(
    columns.map(({ width }) => width),
    columns.map(({ label }, at) =>
      leastWidth(
        label,
        rows.map(({ cells }) => cells[at] ?? ''),
      ),
    ),
  )
  const numbers = columns.map(({ isNumber }) => isNumber)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label, isNumber }, at) =>
      cell(
        {
          shading: { type: 'clear', fill: COLOURS.accentSoft },
          width: { size: widths[at]!, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.BOTTOM,
        },
        new Paragraph({
          style: STYLE.cellHead,
          keepNext: true,
          ...side(isNumber),
          children: textRuns(label),
        }),
      ),
    ),
  })
  const body = rows.map((row, at) =>
    bodyRow(
      { ...row, claim: { ...row.claim, evidence: ofRow[at]! } },
      {
        widths,
        numbers,
        isTotal: hasTotal && at === rows.length - 1,
        staysWithNext: staysWithNext(at, rows.length),
      },
      writing,
    ),
  )
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    margins: { top: 30, bottom: 30, left: 70, right: 70 },
    borders: QUIET_BORDERS,
    rows: [head, ...body],
  })
}

/** A short table stays whole; of a long one no row stands alone at the foot or the head of a page. */
const staysWithNext = (at: number, rows: number): boolean =>
  at < rows - 1 && (rows <= MOST_ROWS_TOGETHER || at === 0 || at >= rows - 3)

interface RowLook {
  readonly widths: readonly number[]
  readonly numbers: readonly boolean[]
  readonly isTotal: boolean
  readonly staysWithNext: boolean
}

function bodyRow({ cells, claim }: Row, look: RowLook, writing: Writing): TableRow {
  const { widths, numbers, isTotal, staysWithNext } = look
  const isFlagged = writing.flagsOf(claim.key).length > 0
  const cellRuns = (at: number) => textRuns(cells[at] ?? '', isTotal ? { bold: true } : {})
  return new TableRow({
    cantSplit: cells.join('').length <= MOST_KEPT_WHOLE,
    children: widths.map((width, at) =>
      cell(
        {
          width: { size: width, type: WidthType.DXA },
          ...(isTotal && { borders: { top: { style: BorderStyle.SINGLE, size: 8, color: COLOURS.ink } } }),
          ...(isFlagged &&
            at === 0 && {
              borders: { left: { style: BorderStyle.SINGLE, size: 18, color: COLOURS.attention } },
            }),
        },
        new Paragraph({
          style: STYLE.cell,
          keepNext: staysWithNext,
          ...side(numbers[at] ?? false),
          children: [
            ...(at === 0 ? marked(claim.key, cellRuns(at)) : cellRuns(at)),
            ...(at === 0 ? [...sourceRuns(claim.evidence, writing), ...flagRuns(claim.key, writing)] : []),
          ],
        }),
      ),
    ),
  })
}

/** A row of the list of what is uncertain is where its marks in the text lead. */
function marked(key: string, runs: TextRun[]): ParagraphChild[] {
  const [place, ...others] = FLAG_ROW.exec(key)?.[1]?.split('.') ?? []
  if (place === undefined) return runs
  const bookmark = (at: string, children: TextRun[]) =>
    new Bookmark({ id: flagAnchor(Number(at) + 1), children })
  return [...others.map((at) => bookmark(at, [])), bookmark(place, runs)]
}

/** One row may be about several flags. */
const FLAG_ROW = /^uncertain\.flag\.([\d.]+)$/

const cell = (options: Omit<ITableCellOptions, 'children'>, ...children: Paragraph[]): TableCell =>
  new TableCell({ ...options, children })

const side = (isNumber: boolean) => (isNumber ? { alignment: AlignmentType.RIGHT } : {})

/** Of a sign, of one of a head, and beside the text of a cell, in twentieths of a point. */
const SIGN = 80
const BOLD_SIGN = 92
const BESIDE = 150
/** A longer word may break. */
const MOST_IN_WORD = 24

/** Room for the longest word of a column, so that none breaks. */
function leastWidth(label: string, cells: readonly string[]): number {
  const longest = (texts: readonly string[]) =>
    texts
      .flatMap((text) => text.split(/[\s–-]+/))
      .reduce((most, word) => Math.max(most, Math.min([...word].length, MOST_IN_WORD)), 0)
  return Math.max(longest([label]) * BOLD_SIGN, longest(cells) * SIGN) + BESIDE
}

/** Shares of the width as whole sizes that add up to it. @param least of each column, given by those that have more */
export function columnWidths(shares: readonly number[], least: readonly number[] = []): number[] {
  const plain = plainWidths(shares)
  const slack = plain.map((width, at) => Math.max(0, width - (least[at] ?? 0)))
  const spare = slack.reduce((sum, each) => sum + each, 0)
  const short = plain.map((width, at) => Math.max(0, (least[at] ?? 0) - width))
  const needed = short.reduce((sum, each) => sum + each, 0)
  if (needed === 0 || spare < needed) return plain
  const given = plain.map((width, at) => width + short[at]! - Math.floor((slack[at]! / spare) * needed))
  // Rounding leaves a few over: they come off the widest.
  const over = given.reduce((sum, width) => sum + width, 0) - TEXT_WIDTH
  const widest = given.indexOf(Math.max(...given))
  return given.map((width, at) => (at === widest ? width - over : width))
}

function plainWidths(shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + Math.max(share, 0), 0)
  const shareOf = (share: number) => (whole > 0 ? Math.max(share, 0) / whole : 1 / shares.length)
  const widths = shares.map((share) => Math.floor(shareOf(share) * TEXT_WIDTH))
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width))
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const thin = (color: string) => ({ style: BorderStyle.SINGLE, size: 4, color })
export const QUIET_BORDERS = {
  top: thin(COLOURS.line),
  bottom: thin(COLOURS.line),
  left: NONE,
  right: NONE,
  insideHorizontal: thin(COLOURS.line),
  insideVertical: NONE,
} as const
