import { compareText } from '../records/ids.ts'
import type { WholeCase } from '../records/whole-case.ts'

/**
 * The same case with every list whose order says nothing in an order of its own, so that the report does not depend on the one
 * they came in, nor on the ids records have: those differ between the app and a file of it. Departments, processes, jobs,
 * functions and scenarios stay: analysts put those in order. Tasks go by process, then by name.
 */
export function orderedCase(whole: WholeCase): WholeCase {
  const processes = placesOf(whole.processes)
  const tasks = sorted(
    whole.tasks,
    (a, b) => processes(a.processId) - processes(b.processId) || compareText(a.name, b.name),
  )
  const people = sorted(whole.people, (a, b) => compareCodes(a.code, b.code))
  const taskPlace = placesOf(tasks)
  const personPlace = placesOf(people)
  return {
    ...whole,
    tasks,
    people,
    observations: sorted(
      whole.observations,
      (a, b) =>
        compareText(a.start, b.start) ||
        compareText(a.end ?? '', b.end ?? '') ||
        taskPlace(a.taskId) - taskPlace(b.taskId) ||
        personPlace(a.personId) - personPlace(b.personId) ||
        compareText(a.note ?? '', b.note ?? ''),
    ),
    interviews: sorted(
      whole.interviews.map((interview) => ({
        ...interview,
        notes: (interview.notes ?? []).map((note, place) => ({
          ...note,
          id: note.id ?? (`${interview.id}-${place + 1}` as NonNullable<typeof note.id>),
        })),
        wishes: [...(interview.wishes ?? [])].sort((a, b) => taskPlace(a.taskId) - taskPlace(b.taskId)),
      })),
      (a, b) => compareText(a.date, b.date) || personPlace(a.personId) - personPlace(b.personId),
    ),
    findings: sorted(
      whole.findings,
      (a, b) => compareText(a.made?.at ?? '', b.made?.at ?? '') || compareText(a.text, b.text),
    ),
    sessions: sorted(
      whole.sessions,
      (a, b) => compareText(a.at, b.at) || personPlace(a.personId) - personPlace(b.personId),
    ),
    feedback: sorted(whole.feedback, (a, b) => compareText(a.at, b.at) || compareText(a.title, b.title)),
  }
}

/** Ids settle only what nothing else does. */
const sorted = <Item extends { readonly id: string }>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Item[] => [...items].sort((a, b) => compare(a, b) || compareCodes(a.id, b.id))

/** The place in a list by id; what is not in it comes last. */
function placesOf(items: readonly { readonly id: string }[]): (id: string | null | undefined) => number {
  const places = new Map(items.map(({ id }, place) => [id, place]))
  return (id) => places.get(id ?? '') ?? items.length
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
