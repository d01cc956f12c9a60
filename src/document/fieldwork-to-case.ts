import type { ValidationRecord } from '../records/answer.ts'
import type {
  Finding,
  Interview,
  InterviewNote,
  Observation,
  TaskWish,
  Validation,
} from '../records/case-file.ts'
import type {
  FindingRecord,
  InterviewRecord,
  NoteRecord,
  ObservationRecord,
  WishRecord,
} from '../records/document-records.ts'
import type { InterviewId } from '../records/ids.ts'
import { joinLoad, joinSources, withoutCarried } from './carried-lists.ts'
import type { ExportContext, OpenedDepartment } from './export-context.ts'
import { compareNatural } from './natural-order.ts'
import { withoutEmpty } from './without-empty.ts'

export const byId = (a: { readonly id: string }, b: { readonly id: string }) => compareNatural(a.id, b.id)

/**
 * An observation as the format writes it. The observer is the letter that was entered, else the analyst's random id;
 * never a name.
 */
export function observationToCase(
  { extra, by, device: _, count: __, load, observer, ...observation }: ObservationRecord,
  context: ExportContext,
): Observation {
  const { jobId, personId, taskId } = observation
  const fields = withoutEmpty({
    ...observation,
    observer: observer ?? by,
    jobId: jobId && context.hasJob(jobId) ? jobId : null,
    personId: personId && context.hasPerson(personId) ? personId : null,
    taskId: taskId && context.hasTask(taskId) ? taskId : null,
  })
  const loads = joinLoad(load, extra)
  return { ...withoutCarried(extra, 'load'), ...fields, ...(loads.length > 0 && { load: loads }) }
}

export function interviewsToCase({ id, records }: OpenedDepartment, context: ExportContext): Interview[] {
  const notes = byInterview(records.notes.list())
  const wishes = byInterview(records.wishes.list())
  return records.interviews.list().map((interview) => ({
    ...interviewFields(interview),
    personId: context.personOf(interview.personId, id),
    notes: (notes.get(interview.id) ?? []).map((note) => noteToCase(note, context)),
    wishes: (wishes.get(interview.id) ?? []).filter(({ taskId }) => context.hasTask(taskId)).map(wishToCase),
  }))
}

/** Which guide it followed stays here: guides are no part of a case. */
const interviewFields = ({ extra, guideId: _, caseId: __, ...interview }: InterviewRecord) => ({
  ...extra,
  ...withoutEmpty(interview),
})

function noteToCase(
  { extra, id, interviewId, caseId: _, rank: __, important, ...note }: NoteRecord,
  context: ExportContext,
): InterviewNote {
  return { ...extra, id: context.noteIdOf(interviewId, id), ...note, ...(important && { important }) }
}

const wishToCase = ({ extra, id: _, interviewId: __, rank: ___, ...wish }: WishRecord): TaskWish => ({
  ...extra,
  ...withoutEmpty(wish),
})

export function findingsToCase({ id, records }: OpenedDepartment, context: ExportContext): Finding[] {
  return records.findings.list().map((finding) => ({
    ...findingFields(finding, context),
    validations: records.validations
      .list()
      .filter(({ findingId }) => findingId === finding.id)
      .sort((a, b) => compareNatural(a.at, b.at))
      .map((validation) => ({
        ...validationFields(validation),
        personId: context.personOf(validation.personId, id),
      })),
  }))
}

const findingFields = ({ extra, sources = [], ...finding }: FindingRecord, context: ExportContext) => ({
  ...withoutCarried(extra, 'sources'),
  ...finding,
  sources: context.sourcesOf(joinSources(sources, extra)),
})

const validationFields = ({ extra, id: _, findingId: __, ...validation }: ValidationRecord): Validation => ({
  ...extra,
  ...withoutEmpty(validation),
})

function byInterview<T extends { readonly interviewId: InterviewId }>(
  records: readonly T[],
): ReadonlyMap<InterviewId, readonly T[]> {
  const groups = new Map<InterviewId, T[]>()
  for (const record of records) {
    const group = groups.get(record.interviewId)
    if (group) group.push(record)
    else groups.set(record.interviewId, [record])
  }
  return groups
}
