import type { Interview, Person } from '../../records/case-file.ts'
import type { InterviewRecord, WishRecord } from '../../records/document-records.ts'
import type { InterviewId, TaskId } from '../../records/ids.ts'
import type { Wish } from '../../records/scales.ts'
import { isSilenced } from '../../records/withheld.ts'

/** What somebody said about a task in an interview. */
export interface WishSaid {
  readonly interviewId: InterviewId
  /** M1, L1; '' when the person is not known any more. */
  readonly code: string
  readonly wish: Wish
  readonly note: string
  /** Calendar date of the interview. */
  readonly date: string
}

/** Interviews with the wishes said in each, as the analysis reads them; without those of people who withdrew. */
export function interviewsWithWishes(
  interviews: readonly InterviewRecord[],
  wishes: readonly WishRecord[],
  people: readonly Person[],
): readonly Interview[] {
  const gone = new Set(people.filter(isSilenced).map(({ id }) => id))
  const said = new Map<InterviewId, WishRecord[]>(interviews.map(({ id }) => [id, []]))
  for (const wish of wishes) said.get(wish.interviewId)?.push(wish)
  return interviews.map((interview) => ({
    ...interview,
    wishes: gone.has(interview.personId) ? [] : said.get(interview.id)!,
  }))
}

/** All that was said about one task, by date. */
export function wishesSaid(
  interviews: readonly Interview[],
  people: readonly Person[],
  taskId: TaskId,
): readonly WishSaid[] {
  return interviews
    .flatMap((interview) =>
      (interview.wishes ?? [])
        .filter((wish) => wish.taskId === taskId)
        .map(({ wish, note }) => ({
          interviewId: interview.id,
          code: people.find(({ id }) => id === interview.personId)?.code ?? '',
          wish,
          note: note ?? '',
          date: interview.date,
        })),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
