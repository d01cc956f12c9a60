import type { DepartmentId, TaskId } from '../records/ids.ts'
import type { CaseIdRenames } from './case-id-renames.ts'
import { mapObserving } from './map-observing.ts'

/*
 * Ids of departments, tasks and interviews within what our own files say beside the format. A file may hold anything there: what
 * cannot be read stays as it is.
 */
type Loose = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** @param isTask whether a task of the case has this id */
export function findingMapper(renames: CaseIdRenames, isTask: (id: string) => boolean) {
  const anyId = idMapper(renames, isTask)
  return <T extends object>(finding: T): T => {
    const { figures, suggestion } = finding as Loose
    return {
      ...finding,
      ...(Array.isArray(figures) && {
        figures: figures.map((figure: unknown) =>
          isObject(figure) && typeof figure.id === 'string' ? { ...figure, id: anyId(figure.id) } : figure,
        ),
      }),
      ...(typeof suggestion === 'string' && { suggestion: keyMapper(anyId)(suggestion) }),
    }
  }
}

/** What became of the feedback, the report and what was recorded of observing in a case; nothing where it has none. */
export function mapFileAdditions(
  file: object,
  renames: CaseIdRenames,
  isTask: (id: string) => boolean,
): object {
  const { feedback, report } = file as Loose
  const key = keyMapper(idMapper(renames, isTask))
  const keyed = (list: unknown, field: string): unknown =>
    Array.isArray(list)
      ? list.map((row: unknown) =>
          isObject(row) && typeof row[field] === 'string' ? { ...row, [field]: key(row[field]) } : row,
        )
      : list
  const about = (list: unknown): unknown =>
    Array.isArray(list)
      ? list.map((row: unknown) => {
          const on = isObject(row) ? row.about : undefined
          return isObject(on) && on.kind === 'task' && typeof on.id === 'string'
            ? { ...(row as Loose), about: { ...on, id: renames.task(on.id as TaskId) } }
            : row
        })
      : list
  return {
    ...mapObserving(file, renames),
    ...(Array.isArray(feedback) && {
      feedback: feedback.map((session: unknown) =>
        isObject(session)
          ? {
              ...session,
              ...('remarks' in session && { remarks: about(session.remarks) }),
              ...('votes' in session && { votes: about(session.votes) }),
            }
          : session,
      ),
    }),
    ...(isObject(report) && {
      report: {
        ...report,
        ...('texts' in report && { texts: keyed(report.texts, 'part') }),
        ...('acceptances' in report && { acceptances: keyed(report.acceptances, 'claim') }),
      },
    }),
  }
}

const idMapper =
  ({ department, task }: CaseIdRenames, isTask: (id: string) => boolean) =>
  (id: string): string =>
    isTask(id) ? task(id as TaskId) : department(id as DepartmentId)

/** Keys of suggestions and of parts of the report: a word, then ids, with a sign between. */
const keyMapper =
  (anyId: (id: string) => string) =>
  (key: string): string =>
    key
      .split(/([:./|])/)
      .map((part, place) => (place === 0 || place % 2 === 1 ? part : anyId(part)))
      .join('')
