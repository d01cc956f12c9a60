import type { WholeCase } from '../records/whole-case.ts'
import { paperWords } from './docx/writing.ts'
import type { Report } from './report-document.ts'

/** The case with what people are in place of their codes: nobody is told apart in what is made of it. */
export function withoutCodes(whole: WholeCase, language: Report['language']): WholeCase {
  const { roles } = paperWords(language)
  return { ...whole, people: whole.people.map((person) => ({ ...person, code: roles[person.role] })) }
}

/** The report without these chapters. Numbers of sources stay as they are. */
export const withoutChapters = (report: Report, leftOut: ReadonlySet<string>): Report =>
  leftOut.size === 0
    ? report
    : { ...report, sections: report.sections.filter(({ key }) => !leftOut.has(key)) }
