import { paper as english } from '../../i18n/en/paper.ts'
import { paper as dutch } from '../../i18n/nl/paper.ts'
import type { Flag, Report, ReportSection } from '../report-document.ts'
import { SourceMarks } from '../source-marks.ts'

export interface NumberedFlag extends Flag {
  /** From 1, as in the list of them. */
  readonly number: number
}

/** What every part of the file needs to know. */
export interface Writing {
  readonly report: Report
  readonly words: typeof dutch
  /** In the order of the report. @param key of a claim, a text or a function */
  readonly flagsOf: (key: string) => readonly NumberedFlag[]
  /** Bookmark of a section; null where there is none with that key. */
  readonly anchorOf: (sectionKey: string) => string | null
  /** PNG of the chart with this key, in twice its size. */
  readonly pictureOf: (chartKey: string) => Uint8Array | null
  readonly marks: SourceMarks
}

/** Sections that others lead to: under the first the sources are listed, in the second what is uncertain. */
export const SOURCES = 'sources'
export const UNCERTAIN = 'uncertain'

export const sourceAnchor = (number: number): string => `bron_${number}`
export const groupAnchor = (number: number): string => `groep_${number}`
export const flagAnchor = (number: number): string => `let_op_${number}`

export const paperWords = (language: Report['language']): typeof dutch =>
  language === 'nl' ? dutch : english

export function startWriting(report: Report, pictures: ReadonlyMap<string, Uint8Array>): Writing {
  const flags = report.flags.map((flag, at) => ({ ...flag, number: at + 1 }))
  const byClaim = new Map<string, NumberedFlag[]>()
  for (const flag of flags) byClaim.set(flag.claim, [...(byClaim.get(flag.claim) ?? []), flag])
  const anchors = new Map(sectionsOf(report.sections).map(({ key }, at) => [key, `deel_${at + 1}`]))
  return {
    report,
    words: paperWords(report.language),
    flagsOf: (key) => byClaim.get(key) ?? [],
    anchorOf: (key) => anchors.get(key) ?? null,
    pictureOf: (key) => pictures.get(key) ?? null,
    marks: new SourceMarks(report),
  }
}

/** All sections, each before those within it. */
export const sectionsOf = (sections: readonly ReportSection[]): ReportSection[] =>
  sections.flatMap((section) => [section, ...sectionsOf(section.sections)])
