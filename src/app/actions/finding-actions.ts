import type { Suggestion } from '../../analysis/findings/suggestion.ts'
import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import { sourceMember } from '../../document/source-member.ts'
import type { RevisionRecord, ValidationRecord } from '../../records/answer.ts'
import type { FindingRecord, ObservationRecord } from '../../records/document-records.ts'
import type { FigureSource, FindingCheck } from '../../records/finding-additions.ts'
import type { DepartmentId, FindingId, PersonId, RevisionId } from '../../records/ids.ts'
import type { Source } from '../../records/task.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** Where findings are written. */
export interface FindingPlace {
  readonly session: ProjectSession
  readonly departmentId: DepartmentId
}

export type NewFinding = Pick<FindingRecord, 'kind' | 'text'> &
  Partial<Pick<FindingRecord, 'sources' | 'figures' | 'suggestion'>> & { readonly ask?: readonly PersonId[] }

/** Makes a draft, whatever it comes from: a line, observations, a number, a suggestion, or nothing yet. */
export function makeFinding(place: FindingPlace, given: NewFinding): FindingId {
  const id = place.session.newId<FindingId>()
  act(place, 'findingAdded', [addRecordEdit('findings', draftOf(place, id, given))])
  return id
}

/** A draft that rests on what was seen, with what was noted there; to be put to who was seen. */
export function findingFromObservations(
  place: FindingPlace,
  observations: readonly ObservationRecord[],
): FindingId {
  const notes = observations.flatMap(({ note }) => (note?.trim() ? [note.trim()] : []))
  const ask = [...new Set(observations.flatMap(({ personId }) => personId ?? []))]
  return makeFinding(place, {
    kind: 'task',
    text: notes.join(' '),
    sources: observations.map(({ id }) => ({ observationId: id })),
    ask,
  })
}

/** A suggestion nobody wants: remembered as a removed finding, so that it is not suggested again. */
export function dropSuggestion(place: FindingPlace, { key, kind }: Suggestion, text: string): void {
  const { session } = place
  const id = session.newId<FindingId>()
  act(place, 'suggestionDropped', [
    addRecordEdit('findings', draftOf(place, id, { kind, text, suggestion: key })),
    removeEdit('findings', id, session.analyst, session.now()),
  ])
}

function draftOf(
  { session, departmentId }: FindingPlace,
  id: FindingId,
  { ask = [], sources = [], ...given }: NewFinding,
): FindingRecord {
  const made = mark(session)
  const asked = Object.fromEntries(ask.map((person) => [person, made]))
  return { ...given, id, departmentId, sources, status: 'draft', made, ...(ask.length > 0 && { asked }) }
}

export const changeFinding = (
  place: FindingPlace,
  finding: FindingRecord,
  fields: Partial<Pick<FindingRecord, 'kind' | 'text'>>,
  joined = false,
): void => act(place, 'findingChanged', updateEdits('findings', finding, fields), joined)

export const removeFinding = (place: FindingPlace, id: FindingId): void =>
  act(place, 'findingRemoved', [removeEdit('findings', id, place.session.analyst, place.session.now())])

/** Puts somebody on the list of whom it is put to, or takes them off. */
export function askPerson(place: FindingPlace, finding: FindingRecord, person: PersonId, on: boolean): void {
  const asked = { [person]: on ? mark(place.session) : undefined } as FindingRecord['asked']
  act(place, 'findingAsked', updateEdits('findings', finding, { asked: asked! }))
}

export function addSource(place: FindingPlace, finding: FindingRecord, source: Source): void {
  const sources = finding.sources ?? []
  if (sources.some((each) => sameSource(each, source))) return
  act(place, 'findingSource', updateEdits('findings', finding, { sources: [...sources, source] }))
}

/** What was said there may be in the words still: who said it stays known. */
export function removeSource(place: FindingPlace, finding: FindingRecord, source: Source): void {
  const { session, departmentId } = place
  const sources = (finding.sources ?? []).filter((each) => !sameSource(each, source))
  const interviews = session.department(departmentId)?.interviews
  const told = [...(interviews?.list() ?? []), ...(interviews?.removed() ?? [])]
  const speaker = told.find(({ id }) => id === source.interviewId)?.personId
  const spoke = speaker && ({ [speaker]: mark(session) } as FindingRecord['spoke'])
  act(place, 'findingSource', updateEdits('findings', finding, { sources, ...(spoke && { spoke }) }))
}

const sameSource = (a: Source, b: Source) => sourceMember(a) === sourceMember(b)

const sameFigure = (a: FigureSource, b: FigureSource) => a.kind === b.kind && a.id === b.id

/** A number, as it is now; one of that kind and record gets the number of now. */
export function addFigure(place: FindingPlace, finding: FindingRecord, figure: FigureSource): void {
  const others = (finding.figures ?? []).filter((each) => !sameFigure(each, figure))
  act(place, 'findingSource', updateEdits('findings', finding, { figures: [...others, figure] }))
}

export function removeFigure(place: FindingPlace, finding: FindingRecord, figure: FigureSource): void {
  const figures = (finding.figures ?? []).filter((each) => !sameFigure(each, figure))
  act(place, 'findingSource', updateEdits('findings', finding, { figures }))
}

/** Passes a warning for a reason; null takes that back. */
export function passCheck(
  place: FindingPlace,
  finding: FindingRecord,
  check: FindingCheck,
  reason: string | null,
): void {
  const passed = {
    [check]: reason === null ? undefined : { ...mark(place.session), reason },
  } as FindingRecord['passed']
  act(place, 'warningPassed', updateEdits('findings', finding, { passed: passed! }))
}

/** Says that nothing of these people, who withdrew, is in the words that hold. */
export function readAgain(
  place: FindingPlace,
  finding: FindingRecord,
  people: readonly PersonId[],
  wording: string,
): void {
  const read = Object.fromEntries(people.map((person) => [person, { ...mark(place.session), wording }]))
  act(place, 'findingReadAgain', updateEdits('findings', finding, { readAgain: read }))
}

/** Ready to be put to people; or a draft again, as long as nobody answered. */
export const submitFinding = (place: FindingPlace, finding: FindingRecord, isReady: boolean): void =>
  act(
    place,
    isReady ? 'findingSubmitted' : 'findingTakenBack',
    updateEdits('findings', finding, { status: isReady ? 'submitted' : 'draft' }),
  )

/** What somebody said of it to the analyst, in their words. */
export function noteAnswer(
  place: FindingPlace,
  finding: FindingRecord,
  said: Pick<ValidationRecord, 'personId' | 'verdict' | 'text'> & {
    readonly shown: string
    readonly revisionId?: RevisionId
  },
): void {
  const { session } = place
  const answer: ValidationRecord = {
    ...said,
    id: session.newId(),
    findingId: finding.id,
    at: session.now(),
    way: 'told',
    by: session.analyst,
  }
  act(place, 'answerNoted', [addRecordEdit('validations', answer)])
}

/** Another wording, in which these answers are worked in. What stood there stays. */
export function reviseFinding(
  place: FindingPlace,
  finding: FindingRecord,
  text: string,
  answers: readonly string[],
): void {
  const { session } = place
  const revision: RevisionRecord = {
    id: session.newId<RevisionId>(),
    findingId: finding.id,
    text,
    answers,
    ...mark(session),
  }
  act(place, 'findingRevised', [
    addRecordEdit('revisions', revision),
    ...updateEdits('findings', finding, { status: 'submitted' }),
  ])
}

const mark = (session: ProjectSession) => ({ by: session.analyst, at: session.now() })

const act = (
  { session, departmentId }: FindingPlace,
  label: string,
  edits: readonly Edit[],
  joined = false,
): void => session.act(label, { departments: { [departmentId]: edits } }, joined)
