import type { CaseFile } from './case-file.ts'
import { standingOfWhole } from './finding-standing-of.ts'
import { wholeCase } from './read-whole-case.ts'

/** The case without findings that the people they were put to rejected: those go into no file. */
export function withoutRejected<T extends CaseFile>(file: T): T {
  const whole = wholeCase(file)
  const rejected = new Set(
    whole.findings
      .filter((finding) => standingOfWhole(finding, whole).state === 'rejected')
      .map(({ id }) => id),
  )
  if (rejected.size === 0) return file
  return { ...file, findings: file.findings.filter(({ id }) => !rejected.has(id)) }
}
