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
  const widths = columnWidths(columns.map(({ width }) => width))
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
        staysWithNext: rows.length <= MOST_ROWS_TOGETHER && at < rows.length - 1,
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
  const place = FLAG_ROW.exec(key)?.[1]
  return place === undefined ? runs : [new Bookmark({ id: flagAnchor(Number(place) + 1), children: runs })]
}

const FLAG_ROW = /^uncertain\.flag\.(\d+)$/

const cell = (options: Omit<ITableCellOptions, 'children'>, ...children: Paragraph[]): TableCell =>
  new TableCell({ ...options, children })

const side = (isNumber: boolean) => (isNumber ? { alignment: AlignmentType.RIGHT } : {})

/** Shares of the width as whole sizes that add up to it. */
export function columnWidths(shares: readonly number[]): number[] {
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
