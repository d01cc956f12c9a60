import { wholeCase } from '../../src/records/read-whole-case.ts'
import { buildReport, type ReportOptions } from '../../src/report/build-report.ts'
import type { Block, Claim, Report, ReportSection } from '../../src/report/report-document.ts'
import { parsed } from './finished-case.ts'

/** The report of a case as plain JSON. */
export const reportOf = (file: unknown, options: Partial<ReportOptions> = {}): Report =>
  buildReport(wholeCase(parsed(file)), { language: 'nl', version: '1.2.3', ...options })

export const sectionsIn = (sections: readonly ReportSection[]): ReportSection[] =>
  sections.flatMap((section) => [section, ...sectionsIn(section.sections)])

export const sectionOf = (report: Report, key: string): ReportSection => {
  const found = sectionsIn(report.sections).find((section) => section.key === key)
  if (!found) throw new Error(`no section ${key}`)
  return found
}

/** Everything claimed, rows of tables with their cells for a text. */
export const claimsIn = (report: Report): Claim[] =>
  sectionsIn(report.sections).flatMap(({ blocks }) => blocks.flatMap(claimsOf))

function claimsOf(block: Block): readonly Claim[] {
  switch (block.kind) {
    case 'paragraph':
      return block.claims
    case 'list':
      return block.items
    case 'quote':
      return [block.claim]
    case 'table':
      return block.table.rows.map(({ claim, cells }) => ({ ...claim, text: cells.join('; ') }))
    default:
      return []
  }
}

/** All words of a section with those within it. */
export const wordsOf = (section: ReportSection): string =>
  sectionsIn([section])
    .flatMap(({ heading, blocks }) => [heading.text, ...blocks.map(blockWords)])
    .join('\n')
    // Amounts of money have a space that does not break.
    .replaceAll('\u00a0', ' ')

export const allWords = (report: Report): string => report.sections.map(wordsOf).join('\n')

function blockWords(block: Block): string {
  if (block.kind === 'paragraph') return block.text.text
  if (block.kind === 'notice') return block.text
  if (block.kind === 'chart') return block.caption
  if (block.kind === 'table') {
    return [block.caption, ...block.table.rows.map(({ cells }) => cells.join(' | '))].join('\n')
  }
  return claimsOf(block)
    .map(({ text }) => text)
    .join('\n')
}
