import type { DepartmentCollections } from '../document/documents.ts'
import type { FindingRecord, PersonRecord } from '../records/document-records.ts'
import { hasWithdrawn, restsOnlyOn } from '../records/withheld.ts'
import { type WithheldWords, withheldWords } from '../records/withheld-words.ts'

/** What may not be shown of a department, since people withdrew. Derived, so it holds for what arrives later too. */
export interface Withheld {
  readonly withdrew: (personId: string | null | undefined) => boolean
  /** Whether what was said in an interview may not be shown. */
  readonly isSilent: (interviewId: string) => boolean
  /** Whether a finding rests on such words alone, or repeats them. */
  readonly isFinding: (finding: Pick<FindingRecord, 'text' | 'sources' | 'figures'>) => boolean
  /** A text somebody else wrote, without such words. */
  readonly without: (text: string) => string
}

const NOTHING: Withheld = {
  withdrew: () => false,
  isSilent: () => false,
  isFinding: () => false,
  without: (text) => text,
}

const known = new WeakMap<
  DepartmentCollections,
  { readonly inputs: readonly unknown[]; readonly value: Withheld }
>()

/** The same object until one of the records it rests on changes. @param people of the whole project */
export function withheldIn(people: readonly PersonRecord[], records: DepartmentCollections): Withheld {
  if (!people.some(hasWithdrawn)) return NOTHING
  const { interviews, notes, wishes, validations, lineAnswers, validationSessions } = records
  const told = [interviews, notes, wishes, validations, lineAnswers, validationSessions]
  const inputs = [people, ...told.map((collection) => collection.list())]
  const last = known.get(records)
  if (last?.inputs.every((list, at) => list === inputs[at])) return last.value
  const value = readWithheld(people, records)
  known.set(records, { inputs, value })
  return value
}

function readWithheld(people: readonly PersonRecord[], records: DepartmentCollections): Withheld {
  const gone = new Set<string>(people.filter(hasWithdrawn).map(({ id }) => id))
  const withdrew = (id: string | null | undefined) => typeof id === 'string' && gone.has(id)
  const isSilent = (id: string) => withdrew(records.interviews.get(id)?.personId)
  let words: WithheldWords | null = null
  const held = () => {
    words ??= withheldWords(
      said(records, isSilent, withdrew),
      said(
        records,
        (id) => !isSilent(id),
        (id) => !withdrew(id),
      ),
    )
    return words
  }
  return {
    withdrew,
    isSilent,
    isFinding: (finding) => {
      const isSpoken = ({ interviewId }: { readonly interviewId?: string }) =>
        interviewId !== undefined && isSilent(interviewId)
      return restsOnlyOn(finding, isSpoken) || held().isIn(finding.text)
    },
    without: (text) => held().without(text),
  }
}

function said(
  { notes, wishes, validations, lineAnswers, validationSessions }: DepartmentCollections,
  isIn: (interviewId: string) => boolean,
  isBy: (personId: string) => boolean,
): string[] {
  return [
    ...notes.list().flatMap(({ interviewId, text }) => (isIn(interviewId) ? [text] : [])),
    ...wishes.list().flatMap(({ interviewId, note }) => (note && isIn(interviewId) ? [note] : [])),
    ...validations.list().flatMap(({ personId, text }) => (text && isBy(personId) ? [text] : [])),
    ...lineAnswers.list().flatMap(({ personId, text }) => (text && isBy(personId) ? [text] : [])),
    ...validationSessions.list().flatMap(({ personId, missing }) => (isBy(personId) ? [missing] : [])),
  ]
}
