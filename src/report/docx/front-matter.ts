import { AlignmentType, type FileChild, Footer, PageNumber, Paragraph, TableOfContents, TextRun } from 'docx'
import { cleanText } from './clean-text.ts'
import { COLOURS, STYLE } from './doc-look.ts'
import { textRuns } from './runs.ts'
import type { Writing } from './writing.ts'

/** The first page: title and table of contents, which is written in full: nothing is asked when it is opened. */
export const frontMatter = (writing: Writing): FileChild[] => {
  const { report, words } = writing
  return [
    new Paragraph({
      style: 'Title',
      border: { bottom: { style: 'single', size: 12, space: 14, color: COLOURS.accent } },
      children: textRuns(report.title),
    }),
    new Paragraph({ style: STYLE.cover, children: textRuns(report.subtitle) }),
    ...makerLine(writing),
    ...(report.asOf === ''
      ? []
      : [new Paragraph({ style: STYLE.coverLine, children: textRuns(report.asOf) })]),
    new Paragraph({
      style: STYLE.coverLine,
      children: textRuns(words.madeWith({ version: report.version })),
    }),
    new Paragraph({ style: STYLE.contents, children: textRuns(words.contents) }),
    new TableOfContents(cleanText(words.contents), { hyperlink: true, headingStyleRange: '1-2' }),
  ]
}

function makerLine({ report, words }: Writing): Paragraph[] {
  const maker = report.maker.text.trim()
  return maker === ''
    ? []
    : [new Paragraph({ style: STYLE.coverLine, children: textRuns(words.writtenBy({ maker })) })]
}

export const pageFooter = ({ report, words }: Writing): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          ...textRuns(`${report.title}   `, SMALL),
          new TextRun({
            ...SMALL,
            children: [`${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })

const SMALL = { size: 17, color: COLOURS.muted } as const
