import type { LineAnswerRecord, Statement } from '../../records/answer.ts'
import type {
  FindingRecord,
  InterviewRecord,
  NoteRecord,
  PersonRecord,
} from '../../records/document-records.ts'
import { type FindingRecords, standingOfRecord } from '../../records/finding-standing-of.ts'
import type { InterviewId, PersonId } from '../../records/ids.ts'
import { type CheckFacts, findingChecks } from './finding-checks.ts'

/** Warnings of a small group, where others could tell who said it or this person could tell who else did. */
export type ChoiceWarning = 'oneHolder' | 'oneVoice'

/** A statement that can be put to somebody. */
export interface StatementChoice {
  readonly statement: Statement
  /** They answered to these very words before. */
  readonly isAnswered: boolean
  readonly warnings: readonly ChoiceWarning[]
}

export interface ChoiceFacts extends FindingRecords, Pick<CheckFacts, 'jobs'> {
  /** Of the department. */
  readonly people: readonly PersonRecord[]
  readonly interviews: readonly InterviewRecord[]
  /** In the order of their interviews' sheets. */
  readonly notes: readonly NoteRecord[]
  readonly findings: readonly FindingRecord[]
  readonly lineAnswers: readonly LineAnswerRecord[]
}

/**
 * What may be put to somebody: the lines of their own interviews, and findings that are put to them or rest on those. Never a line of
 * somebody else, nor a finding with words of who withdrew. Nothing for who withdrew. Lines that a finding says in the same words are
 * asked as that finding alone.
 */
export function handoverChoices(personId: PersonId, facts: ChoiceFacts): readonly StatementChoice[] {
  if (facts.withdrew(personId)) return []
  const findings = findingChoices(personId, facts)
  // Said word for word in a finding, a line needs no answer of its own.
  const asked = new Set(findings.map(({ statement }) => inOneWay(statement.text)))
  const lines = lineChoices(personId, facts).filter(({ statement }) => !asked.has(inOneWay(statement.text)))
  return [...lines, ...findings]
}

const inOneWay = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim()

function lineChoices(personId: PersonId, { interviews, notes, lineAnswers }: ChoiceFacts): StatementChoice[] {
  const own = interviews
    .filter((each) => each.personId === personId)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return own.flatMap(({ id }) =>
    notes
      .filter((note) => note.interviewId === id && note.text.trim() !== '')
      .map(({ id: noteId, text }) => ({
        statement: { kind: 'line' as const, interviewId: id, noteId, text },
        isAnswered: lineAnswers.some(
          (each) => each.noteId === noteId && each.personId === personId && each.shown === text,
        ),
        warnings: [],
      })),
  )
}

function findingChoices(personId: PersonId, facts: ChoiceFacts): StatementChoice[] {
  const own = new Set(facts.interviews.filter((each) => each.personId === personId).map(({ id }) => id))
  return facts.findings.flatMap((finding): StatementChoice[] => {
    const rests = (finding.sources ?? []).some(({ interviewId }) => interviewId && own.has(interviewId))
    if (!finding.asked?.[personId] && !rests) return []
    // Words of who withdrew are taken off it first.
    if (finding.sources?.some(({ interviewId }) => isWithheld(interviewId, facts))) return []
    const { wording, state, people } = standingOfRecord(finding, facts)
    // A draft goes through its checks before it is put to anybody.
    if (state === 'draft' || state === 'withdrawn' || wording.trim() === '') return []
    const says = people.find((each) => each.personId === personId)?.says ?? 'waiting'
    return [
      {
        statement: { kind: 'finding', findingId: finding.id, text: wording },
        isAnswered: says !== 'waiting' && says !== 'skipped',
        warnings: warningsOf(finding, wording, personId, facts),
      },
    ]
  })
}

function isWithheld(
  interviewId: InterviewId | undefined,
  { speakerOf, withdrew }: Pick<ChoiceFacts, 'speakerOf' | 'withdrew'>,
): boolean {
  const speaker = interviewId === undefined ? null : speakerOf(interviewId)
  return speaker !== null && withdrew(speaker)
}

function warningsOf(
  finding: FindingRecord,
  wording: string,
  personId: PersonId,
  { people, jobs, notes, speakerOf }: ChoiceFacts,
): ChoiceWarning[] {
  const asked = [...new Set([...(Object.keys(finding.asked ?? {}) as PersonId[]), personId])]
  const own = people.find(({ id }) => id === personId)?.code
  const found = findingChecks({
    text: wording,
    sources: (finding.sources ?? []).map(({ interviewId, noteId }) => ({
      isGone: false,
      speaker: interviewId ? speakerOf(interviewId) : null,
      words: notes.find(({ id }) => id === noteId)?.text ?? '',
    })),
    figures: 0,
    figuresGone: 0,
    asked,
    people,
    jobs,
    others: [],
  })
  return found.flatMap(({ check, about }): ChoiceWarning[] => {
    if (finding.passed?.[check]) return []
    // Their own words, put to nobody else: a warning for the report, not for here.
    if (check === 'oneVoice') return about === own && asked.length === 1 ? [] : [check]
    return check === 'oneHolder' ? [check] : []
  })
}

/** What somebody answered, as it is worded now: to show them what was done with it. */
export function resultStatements(personId: PersonId, facts: ChoiceFacts): readonly Statement[] {
  if (facts.withdrew(personId)) return []
  const answered = new Set(
    facts.validations.filter((each) => each.personId === personId).map(({ findingId }) => findingId),
  )
  return facts.findings.flatMap((finding): Statement[] => {
    if (!answered.has(finding.id)) return []
    const { wording, state } = standingOfRecord(finding, facts)
    return state === 'withdrawn' ? [] : [{ kind: 'finding', findingId: finding.id, text: wording }]
  })
}
