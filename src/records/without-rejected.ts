import type { CaseFile } from './case-file.ts'
import { standingOfWhole } from './finding-standing-of.ts'
import { wholeCase } from './read-whole-case.ts'
import type { WholeFinding } from './whole-case.ts'
import { withoutGoneMedia } from './withheld-media.ts'
import { sweepCase } from './withheld-sweep.ts'
import { withheldWords } from './withheld-words.ts'

/**
 * The case without findings that the people they were put to rejected: those go into no file, nor does what analysts wrote of them in
 * the report or answered for. Words that somebody said elsewhere, or that another finding has, stay.
 */
export function withoutRejected<T extends CaseFile>(file: T): T {
  const whole = wholeCase(file)
  const rejected = whole.findings.filter((finding) => standingOfWhole(finding, whole).state === 'rejected')
  if (rejected.length === 0) return file
  const ids = new Set(rejected.map(({ id }) => id as string))
  const { observing } = file as T & { readonly observing?: unknown }
  const left = {
    ...file,
    findings: file.findings.filter(({ id }) => !ids.has(id)),
    ...(observing !== undefined && {
      observing: withoutGoneMedia(observing, { interviews: NONE, findings: ids, observations: NONE }),
    }),
  }
  const { report } = file as T & { readonly report?: unknown }
  if (report === undefined) return left
  const words = withheldWords(rejected.flatMap(saidIn), [
    ...whole.findings.filter(({ id }) => !ids.has(id)).flatMap(saidIn),
    ...whole.interviews.flatMap(({ notes = [] }) => notes.map(({ text }) => text)),
  ])
  return { ...left, ...sweepCase({ report } as unknown as CaseFile, words, { findings: ids }) }
}

const NONE: ReadonlySet<string> = new Set()

const saidIn = ({ text, revisions = [], validations }: WholeFinding): string[] => [
  text,
  ...revisions.map((revision) => revision.text),
  ...validations.flatMap((answer) => answer.text ?? []),
]
