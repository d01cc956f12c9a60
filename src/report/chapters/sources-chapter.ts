import type { Desk } from '../desk.ts'
import type { ReportSection } from '../report-document.ts'

/** The last section: what writes the file puts the list of evidence under it. */
export function sourcesChapter(desk: Desk): ReportSection {
  const { sources, chapters } = desk.facts.texts.words
  const lead = desk.plain('sources.what', sources.lead({ count: desk.evidence.all.length }))
  return desk.section('sources', chapters.sources, [desk.paragraph('sources.lead', [lead])])
}
