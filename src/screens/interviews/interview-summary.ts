import type { InterviewRecord, NoteRecord, PersonRecord, WishRecord } from '../../records/document-records.ts'
import { compareText, type InterviewId } from '../../records/ids.ts'

/** One interview in the list. */
export interface InterviewSummary {
  readonly interview: InterviewRecord
  /** undefined: the person was taken away. */
  readonly person: PersonRecord | undefined
  readonly lines: number
  readonly quotes: number
  readonly wishes: number
  /** Topics there are lines about. */
  readonly topics: ReadonlySet<string>
}

/** All interviews of a department, latest first. Costs one walk over notes and wishes. */
export function summarise(
  interviews: readonly InterviewRecord[],
  notes: readonly NoteRecord[],
  wishes: readonly WishRecord[],
  people: readonly PersonRecord[],
): readonly InterviewSummary[] {
  const byId = new Map<InterviewId, { lines: number; quotes: number; wishes: number; topics: Set<string> }>()
  for (const { id } of interviews) byId.set(id, { lines: 0, quotes: 0, wishes: 0, topics: new Set() })
  for (const { interviewId, text, topic, important } of notes) {
    const counts = byId.get(interviewId)
    if (!counts || !/\S/.test(text)) continue
    counts.lines += 1
    counts.topics.add(topic)
    if (important) counts.quotes += 1
  }
  for (const { interviewId } of wishes) {
    const counts = byId.get(interviewId)
    if (counts) counts.wishes += 1
  }
  return interviews
    .map((interview) => ({
      interview,
      person: people.find(({ id }) => id === interview.personId),
      ...byId.get(interview.id)!,
    }))
    .sort(
      (a, b) =>
        compareText(b.interview.date, a.interview.date) || compareText(b.interview.id, a.interview.id),
    )
}
