import {
  AlignmentType,
  type FileChild,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  SequentialIdentifier,
  TextRun,
} from 'docx'
import type { Block, Claim } from '../report-document.ts'
import { shownOf } from '../source-marks.ts'
import { sourcesOf } from '../table-sources.ts'
import { piecesOf } from '../written-over.ts'
import { cleanText, startsRightToLeft } from './clean-text.ts'
import { BULLETS, COLOURS, NUMBERS, STYLE, TEXT_HEIGHT, TEXT_WIDTH } from './doc-look.ts'
import { claimRuns, flagRuns, sourceRuns, textRuns } from './runs.ts'
import { tableChild } from './table-child.ts'
import type { Writing } from './writing.ts'

/** A block as the parts of a Word document. @param list tells numbered lists apart: each starts at 1 */
export function blockChildren(block: Block, writing: Writing, list: number): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphs(block, writing)
    case 'list':
      return block.items.map((item) => listItem(item, block.isOrdered, writing, list))
    case 'table':
      return block.table.rows.length === 0
        ? []
        : [
            caption(
              writing.words.table,
              'Table',
              block.caption,
              sourceRuns(sourcesOf(block.table).all, writing),
            ),
            tableChild(block.table, writing),
            new Paragraph({ style: STYLE.afterTable }),
          ]
    case 'chart':
      return chart(block, writing)
    case 'quote':
      return [
        new Paragraph({
          style: STYLE.quote,
          ...direction(block.claim.text),
          children: [
            ...textRuns(block.claim.text),
            ...(block.who === ''
              ? []
              : textRuns(` (${block.who})`, { italics: false, color: COLOURS.muted })),
            ...sourceRuns(block.claim.evidence, writing),
            ...flagRuns(block.claim.key, writing),
          ],
        }),
      ]
    case 'notice':
      return [
        new Paragraph({
          style: block.tone === 'attention' ? STYLE.notice : STYLE.quietNotice,
          children: textRuns(block.text),
        }),
      ]
  }
}

/** The claims one after another; of what an analyst wrote instead, the sentences that are the report's own keep their sources. */
function paragraphs({ text, claims }: Extract<Block, { kind: 'paragraph' }>, writing: Writing): FileChild[] {
  const flagged = [text.key, ...claims.map(({ key }) => key)].some((key) => writing.flagsOf(key).length > 0)
  if (text.text.trim() === '') return []
  const pieces = piecesOf(text, claims)
  const met = new Set(pieces.flat().map(({ key }) => key))
  const marks = [text.key, ...claims.map(({ key }) => key).filter((key) => !met.has(key))].flatMap((key) =>
    flagRuns(key, writing),
  )
  return pieces.map((piece, at) => {
    const shown = shownOf(piece)
    return new Paragraph({
      style: STYLE.body,
      ...direction(piece.map((claim) => claim.text).join(' ')),
      ...(flagged && MARGIN_LINE),
      // What announces a list stays with it.
      ...(text.text.trimEnd().endsWith(':') && { keepNext: true }),
      children: [
        ...piece.flatMap((claim, place) => [
          ...(place > 0 ? [new TextRun({ text: ' ' })] : []),
          ...claimRuns({ ...claim, evidence: shown[place]! }, writing),
        ]),
        ...(at === pieces.length - 1 ? marks : []),
      ],
    })
  })
}

function listItem(item: Claim, isOrdered: boolean, writing: Writing, list: number): Paragraph {
  return new Paragraph({
    style: 'ListParagraph',
    numbering: { reference: isOrdered ? NUMBERS : BULLETS, level: 0, ...(isOrdered && { instance: list }) },
    contextualSpacing: false,
    ...direction(item.text),
    ...(writing.flagsOf(item.key).length > 0 && MARGIN_LINE),
    children: claimRuns(item, writing),
  })
}

/** What fits on a page in pixels of 96 to the inch, with room for the caption: a larger drawing is made smaller. */
const MOST = { width: (TEXT_WIDTH / 1440) * 96, height: (TEXT_HEIGHT / 1440) * 96 - 60 }

function chart(
  { key, caption: said, drawing }: Extract<Block, { kind: 'chart' }>,
  writing: Writing,
): FileChild[] {
  const data = writing.pictureOf(key)
  if (!data) return []
  const scale = Math.min(1, MOST.width / drawing.width, MOST.height / drawing.height)
  const alt = cleanText(writing.words.chartAlt({ caption: said }))
  const picture = new ImageRun({
    type: 'png',
    data,
    transformation: {
      width: Math.round(drawing.width * scale),
      height: Math.round(drawing.height * scale),
    },
    altText: { name: cleanText(said), title: cleanText(said), description: alt },
  })
  return [
    caption(writing.words.figure, 'Figure', said),
    new Paragraph({ style: STYLE.body, alignment: AlignmentType.LEFT, children: [picture] }),
  ]
}

const caption = (
  word: string,
  sequence: string,
  said: string,
  sources: readonly ParagraphChild[] = [],
): Paragraph =>
  new Paragraph({
    style: 'Caption',
    children: [
      new TextRun({ text: `${word} `, bold: true }),
      new SequentialIdentifier(sequence),
      ...textRuns(`. ${said}`),
      ...sources,
    ],
  })

const MARGIN_LINE: IParagraphOptions = {
  border: { left: { style: 'single', size: 18, space: 10, color: COLOURS.attention } },
}

const direction = (text: string): IParagraphOptions =>
  startsRightToLeft(text) ? { bidirectional: true } : {}
