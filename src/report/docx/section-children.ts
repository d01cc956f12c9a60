import { Bookmark, type FileChild, HeadingLevel, Paragraph } from 'docx'
import type { ReportSection } from '../report-document.ts'
import { blockChildren } from './block-children.ts'
import { CHAPTERS } from './doc-look.ts'
import { textRuns } from './runs.ts'
import { SOURCES, type Writing } from './writing.ts'

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** A section with what stands in it, headings numbered by Word itself. */
export function sectionChildren(section: ReportSection, writing: Writing, count: Counter): FileChild[] {
  const blocks = section.blocks.flatMap((block) => blockChildren(block, writing, count.next()))
  return [
    headingOf(section, writing),
    ...blocks,
    ...section.sections.flatMap((within) => sectionChildren(within, writing, count)),
  ]
}

/** Each numbered list has a number of its own. */
export interface Counter {
  readonly next: () => number
}
export function counter(): Counter {
  let last = 0
  return { next: () => ++last }
}

function headingOf({ key, heading, level }: ReportSection, { anchorOf, report }: Writing): Paragraph {
  const runs = textRuns(heading.text)
  const anchor = anchorOf(key)
  return new Paragraph({
    heading: LEVELS[level],
    // The first comes after the table of contents, the sources after all that is read from end to end.
    pageBreakBefore: key === report.sections[0]?.key || key === SOURCES,
    ...(level < 3 && { numbering: { reference: CHAPTERS, level: level - 1 } }),
    children: anchor ? [new Bookmark({ id: anchor, children: runs })] : runs,
  })
}
