import {
  Bookmark,
  type FileChild,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  WidthType,
} from 'docx'
import type { Evidence } from '../report-document.ts'
import { BULLETS, COLOURS, STYLE, TEXT_WIDTH } from './doc-look.ts'
import { textRuns } from './runs.ts'
import { columnWidths, QUIET_BORDERS } from './table-child.ts'
import { flagAnchor, letterOf, type NumberedFlag, sourceAnchor, type Writing } from './writing.ts'

/** What closes the report: what is not established, and the sources. */
export const backMatter = (writing: Writing): FileChild[] => [...flagList(writing), ...sourceList(writing)]

const title = (text: string, pageBreakBefore = false): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore, children: textRuns(text) })

function flagList({ flags, words }: Writing): FileChild[] {
  if (flags.length === 0) return []
  const acceptance = ({ accepted }: NumberedFlag): TextRun[] => {
    if (!accepted) return textRuns(words.notAccepted, { bold: true, color: COLOURS.attention })
    const who = words.analyst({ letter: letterOf(flags, accepted.by) })
    return textRuns(words.acceptedBy({ who, reason: accepted.reason }), { color: COLOURS.muted })
  }
  return [
    title(words.attention),
    new Paragraph({ style: STYLE.lead, children: textRuns(words.attentionLead) }),
    ...flags.map(
      (flag) =>
        new Paragraph({
          style: 'ListParagraph',
          numbering: { reference: BULLETS, level: 0 },
          children: [
            new Bookmark({
              id: flagAnchor(flag.number),
              children: textRuns(`${words.flags[flag.kind]}: `, { bold: true, color: COLOURS.attention }),
            }),
            ...textRuns(`“${flag.said}” ${flag.why} `),
            ...acceptance(flag),
          ],
        }),
    ),
  ]
}

function sourceList({ report, words }: Writing): FileChild[] {
  if (report.evidence.length === 0) return []
  const widths = columnWidths([8, 36, 46, 10])
  const cells = (children: readonly Paragraph[], isHead = false) =>
    children.map(
      (child, at) =>
        new TableCell({
          width: { size: widths[at]!, type: WidthType.DXA },
          ...(isHead && { shading: { type: 'clear', fill: COLOURS.accentSoft } }),
          children: [child],
        }),
    )
  const head = ['', words.source, words.said, words.code].map(
    (label) => new Paragraph({ style: STYLE.cellHead, children: textRuns(label) }),
  )
  return [
    title(words.sources, true),
    new Paragraph({ style: STYLE.lead, children: textRuns(words.sourcesLead) }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
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

const sourceCells = ({ number, label, words, who }: Evidence): Paragraph[] => {
  const small = (children: readonly (TextRun | Bookmark)[]) =>
    new Paragraph({ style: STYLE.source, children })
  return [
    small([new Bookmark({ id: sourceAnchor(number), children: textRuns(String(number)) })]),
    small(textRuns(label)),
    small(textRuns(words)),
    small(textRuns(who ?? '')),
  ]
}

/** The eight questions with their answers and where those stand in full. */
export function questionTable({ report, words, anchorOf }: Writing): FileChild[] {
  if (report.questions.length === 0) return []
  const widths = columnWidths([38, 62])
  const cell = (at: number, paragraph: Paragraph, isHead = false) =>
    new TableCell({
      width: { size: widths[at]!, type: WidthType.DXA },
      ...(isHead && { shading: { type: 'clear', fill: COLOURS.accentSoft } }),
      children: [paragraph],
    })
  const head = [words.question, words.answer].map((label, at) =>
    cell(at, new Paragraph({ style: STYLE.cellHead, children: textRuns(label) }), true),
  )
  return [
    title(words.questions, true),
    new Paragraph({ style: STYLE.lead, children: textRuns(words.questionsLead) }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      borders: QUIET_BORDERS,
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: head }),
        ...report.questions.map(({ words: asked, answer, section }) => {
          const anchor = anchorOf(section)
          const question = textRuns(asked, anchor ? { color: COLOURS.accent } : {})
          const said =
            answer === ''
              ? textRuns(words.stillOpen, { bold: true, color: COLOURS.attention })
              : textRuns(answer)
          return new TableRow({
            cantSplit: true,
            children: [
              cell(
                0,
                new Paragraph({
                  style: STYLE.cell,
                  children: anchor ? [new InternalHyperlink({ anchor, children: question })] : question,
                }),
              ),
              cell(1, new Paragraph({ style: STYLE.cell, children: said })),
            ],
          })
        }),
      ],
    }),
    new Paragraph({ style: STYLE.body }),
  ]
}
