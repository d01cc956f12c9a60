import {
  Bookmark,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  WidthType,
} from 'docx'
import type { Evidence } from '../report-document.ts'
import { COLOURS, STYLE, TEXT_WIDTH } from './doc-look.ts'
import { textRuns } from './runs.ts'
import { columnWidths, QUIET_BORDERS } from './table-child.ts'
import { sourceAnchor, type Writing } from './writing.ts'

/** The sources with their numbers: where the small numbers in the text lead. */
export function sourceTable({ report, words }: Writing): FileChild[] {
  if (report.evidence.length === 0) return []
  const widths = columnWidths([6, 84, 10])
  const cells = (children: readonly Paragraph[], isHead = false) =>
    children.map(
      (child, at) =>
        new TableCell({
          width: { size: widths[at]!, type: WidthType.DXA },
          ...(isHead && { shading: { type: 'clear', fill: COLOURS.accentSoft } }),
          children: [child],
        }),
    )
  const head = ['', words.source, words.code].map(
    (label) => new Paragraph({ style: STYLE.cellHead, children: textRuns(label) }),
  )
  return [
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      margins: { top: 15, bottom: 15, left: 70, right: 70 },
      borders: QUIET_BORDERS,
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: cells(head, true) }),
        ...report.evidence.map((each) => new TableRow({ children: cells(sourceCells(each)) })),
      ],
    }),
    // Word wants a paragraph after a table that ends the document.
    new Paragraph({ style: STYLE.source }),
  ]
}

function sourceCells({ number, label, words, who }: Evidence): Paragraph[] {
  const small = (children: readonly (TextRun | Bookmark)[]) =>
    new Paragraph({ style: STYLE.source, children })
  return [
    small([new Bookmark({ id: sourceAnchor(number), children: textRuns(String(number)) })]),
    small([...textRuns(label), ...(words === '' ? [] : textRuns(`: “${words}”`))]),
    small(textRuns(who ?? '')),
  ]
}
