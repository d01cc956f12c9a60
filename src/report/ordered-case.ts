import { compareText } from '../records/ids.ts'
import type { WholeCase } from '../records/whole-case.ts'

/**
 * The same case with every list whose order says nothing in an order of its own, so that the report does not depend on the one
 * they came in. Departments, processes, jobs, functions and scenarios stay: analysts put those in order. Tasks go by process,
 * then by name.
 */
export function orderedCase(whole: WholeCase): WholeCase {
  const processes = new Map(whole.processes.map(({ id }, place) => [id, place]))
  const placeOf = (id: (typeof whole.processes)[number]['id']) => processes.get(id) ?? processes.size
  return {
    ...whole,
    tasks: [...whole.tasks].sort(
      (a, b) =>
        placeOf(a.processId) - placeOf(b.processId) || compareText(a.name, b.name) || compareText(a.id, b.id),
    ),
    people: [...whole.people].sort((a, b) => compareCodes(a.code, b.code) || compareText(a.id, b.id)),
    observations: [...whole.observations].sort(
      (a, b) => compareText(a.start, b.start) || compareText(a.id, b.id),
    ),
    interviews: whole.interviews
      .map((interview) => ({
        ...interview,
        notes: (interview.notes ?? []).map((note, place) => ({
          ...note,
          id: note.id ?? (`${interview.id}-${place + 1}` as NonNullable<typeof note.id>),
        })),
        wishes: [...(interview.wishes ?? [])].sort((a, b) => compareText(a.taskId, b.taskId)),
      }))
      .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id)),
    findings: [...whole.findings].sort((a, b) => compareCodes(a.id, b.id)),
    sessions: [...whole.sessions].sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id)),
    feedback: [...whole.feedback].sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id)),
  }
}

/** M2 before M10. */
export function compareCodes(a: string, b: string): number {
  const [wordA, numberA] = parted(a)
  const [wordB, numberB] = parted(b)
  return compareText(wordA, wordB) || numberA - numberB || compareText(a, b)
}

function parted(code: string): [string, number] {
  const [, word = '', digits = ''] = /^(\D*)(\d*)/.exec(code) ?? []
  return [word, digits === '' ? -1 : Number(digits)]
}
