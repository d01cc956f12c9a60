import type { LineAnswerRecord } from '../records/answer.ts'
import type { Interview, InterviewNote, Observation, TaskWish } from '../records/case-file.ts'
import type {
  InterviewRecord,
  NoteRecord,
  ObservationRecord,
  WishRecord,
} from '../records/document-records.ts'
import type { InterviewId } from '../records/ids.ts'
import type { ReadingRemarkRecord } from '../records/second-reading.ts'
import { inOrderOf, joinList } from './carried-additions.ts'
import { joinLoad, withoutCarried } from './carried-lists.ts'
import type { DepartmentCollections } from './documents.ts'
import type { ExportContext, OpenedDepartment } from './export-context.ts'
import { groupedBy } from './grouped-by.ts'
import { compareNatural } from './natural-order.ts'
import { observedToCase } from './observing-to-case.ts'
import { withoutEmpty } from './without-empty.ts'

export const byId = (a: { readonly id: string }, b: { readonly id: string }) => compareNatural(a.id, b.id)

/**
 * An observation as the format writes it. The observer is the letter that was entered, else the analyst's random id;
 * never a name.
 */
export function observationToCase(
  { extra, by, device: _, count: __, caseId: ___, load, observer, ...record }: ObservationRecord,
  context: ExportContext,
  records: DepartmentCollections,
): Observation {
  const { company, pace, modifiers, resumes, placeId, firstStart, firstEnd, ...observation } = record
  const observed = observedToCase(
    { company, pace, modifiers, resumes, placeId, firstStart, firstEnd },
    records,
  )
  const { jobId, personId, taskId } = observation
  const fields = withoutEmpty({
    ...observation,
    observer: observer ?? by,
    jobId: jobId && context.hasJob(jobId) ? jobId : null,
    personId: personId && context.hasPerson(personId) ? personId : null,
    taskId: taskId && context.hasTask(taskId) ? taskId : null,
  })
  const loads = joinLoad(load, extra)
  return {
    ...withoutCarried(extra, 'load'),
    ...fields,
    ...(loads.length > 0 && { load: loads }),
    ...observed,
  }
}

export function interviewsToCase({ id, records }: OpenedDepartment, context: ExportContext): Interview[] {
  const of = <T extends { readonly interviewId: InterviewId }>(list: readonly T[]) =>
    groupedBy(list, ({ interviewId }) => interviewId)
  const [notes, wishes] = [of(records.notes.list()), of(records.wishes.list())]
  const [answers, remarks] = [of(records.lineAnswers.list()), of(records.readingRemarks.list())]
  const readings = of(records.secondReadings.list())
  return records.interviews.list().map((interview) => ({
    ...interviewFields(interview),
    personId: context.personOf(interview.personId, id),
    notes: (notes.get(interview.id) ?? []).map((note) => noteToCase(note, context)),
    wishes: (wishes.get(interview.id) ?? []).filter(({ taskId }) => context.hasTask(taskId)).map(wishToCase),
    ...joinList(interview.extra, 'answers', answersToCase(answers.get(interview.id) ?? [], context)),
    ...joinList(
      interview.extra,
      'secondReadings',
      inOrderOf(readings.get(interview.id) ?? []).map(({ by, at, doneAt }) => ({ by, at, doneAt })),
    ),
    ...joinList(interview.extra, 'remarks', remarksToCase(remarks.get(interview.id) ?? [], records, context)),
  }))
}

/** To lines that are still there; whose answers they are says the interview. */
const answersToCase = (answers: readonly LineAnswerRecord[], { hasNote, noteIdOf }: ExportContext) =>
  inOrderOf(answers)
    .filter(({ interviewId, noteId }) => hasNote(interviewId, noteId))
    .map(({ id: _, personId: __, sessionId: ___, recordingId: ____, interviewId, noteId, ...said }) => ({
      ...withoutEmpty(said),
      noteId: noteIdOf(interviewId, noteId),
    }))

const remarksToCase = (
  remarks: readonly ReadingRemarkRecord[],
  { findings }: DepartmentCollections,
  { hasNote, noteIdOf }: ExportContext,
) =>
  inOrderOf(remarks)
    .filter(({ interviewId, noteId }) => noteId === null || hasNote(interviewId, noteId))
    .map(({ id: _, interviewId, noteId, settled, ...said }) => {
      const { findingId, ...outcome } = settled ?? {}
      const isThere = findingId !== undefined && findings.get(findingId) !== undefined
      return {
        ...said,
        noteId: noteId && noteIdOf(interviewId, noteId),
        settled: settled && { ...outcome, ...(isThere && { findingId }) },
      }
    })

/** Which guide it followed stays here: guides are no part of a case. */
const interviewFields = ({ extra, guideId: _, caseId: __, ...interview }: InterviewRecord) => ({
  ...extra,
  ...withoutEmpty(interview),
})

/** Who wrote a line up stays here. */
function noteToCase(
  { extra, id, interviewId, caseId: _, rank: __, by: ___, important, ...note }: NoteRecord,
  context: ExportContext,
): InterviewNote {
  return { ...extra, id: context.noteIdOf(interviewId, id), ...note, ...(important && { important }) }
}

const wishToCase = ({ extra, id: _, interviewId: __, rank: ___, ...wish }: WishRecord): TaskWish => ({
  ...extra,
  ...withoutEmpty(wish),
})
