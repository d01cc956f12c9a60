import type { Interview } from '../../records/case-file.ts'
import { compareText, type PersonId, type TaskId } from '../../records/ids.ts'
import type { Source, Task } from '../../records/task.ts'
import { contentWords } from './content-words.ts'
import { toldFigure } from './suggest-work.ts'
import { holdersOf, type Suggestion, type SuggestionSource } from './suggestion.ts'

/** Who of its holders said they would rather not do it; null when one wants to keep it or to do more of it. */
function shedBy(task: Task, { people, interviews }: SuggestionSource): Map<PersonId, Source> | null {
  const holders = new Set(holdersOf(people, task.jobIds))
  const said = new Map<PersonId, Source>()
  for (const { id, personId, wishes = [] } of interviews) {
    if (!holders.has(personId)) continue
    for (const { taskId, wish } of wishes) {
      if (taskId !== task.id) continue
      if (wish === 'keep' || wish === 'more') return null
      if (wish === 'shed') said.set(personId, { interviewId: id })
    }
  }
  return said
}

/** One is a wish; from two on it is something of the work. */
const LEAST_PEOPLE = 2
const LEAST_TASKS = 3

/** Tasks that several holders would rather not do and none wants to keep; and those of a job together. */
export function shedWork(source: SuggestionSource): Suggestion[] {
  const shed = source.standings.flatMap(({ task }) => {
    const said = shedBy(task, source)
    return said && said.size > 0 ? [{ task, said }] : []
  })
  const alone = shed
    .filter(({ said }) => said.size >= LEAST_PEOPLE)
    .map(
      ({ task, said }): Suggestion => ({
        key: `shed:${task.id}`,
        kind: 'wish',
        about: { rule: 'shed', task: task.name, people: said.size, hours: task.hoursPerWeek },
        sources: [...said.values()],
        figures: [
          { kind: 'wishesShed', id: task.id, value: said.size },
          ...(task.hoursPerWeek > 0 ? [toldFigure(task)] : []),
        ],
        ask: [...said.keys()],
      }),
    )
  return [...alone, ...source.jobs.flatMap((job) => shedTogether(job, shed, source))]
}

function shedTogether(
  { id, name }: SuggestionSource['jobs'][number],
  shed: readonly { readonly task: Task; readonly said: ReadonlyMap<PersonId, Source> }[],
  { people }: SuggestionSource,
): Suggestion[] {
  const holders = new Set(holdersOf(people, [id]))
  const own = shed
    .filter(({ task, said }) => task.jobIds.includes(id) && [...said.keys()].some((who) => holders.has(who)))
    .sort((a, b) => b.task.hoursPerWeek - a.task.hoursPerWeek || compareText(a.task.id, b.task.id))
  const said = new Map(own.flatMap((each) => [...each.said]).filter(([who]) => holders.has(who)))
  if (own.length < LEAST_TASKS || said.size < LEAST_PEOPLE) return []
  const hours = own.reduce((sum, { task }) => sum + task.hoursPerWeek, 0)
  return [
    {
      key: `shedTogether:${id}`,
      kind: 'wish',
      about: {
        rule: 'shedTogether',
        job: name,
        tasks: own.map(({ task }) => task.name),
        people: said.size,
        hours,
      },
      sources: [...said.values()],
      figures: own.map(
        ({ task, said: by }) => ({ kind: 'wishesShed', id: task.id, value: by.size }) as const,
      ),
      ask: [...said.keys()],
    },
  ]
}

const LEAST_NAMED = 3

/** A line about a bottleneck, with what it can have in common with another: its words, and the tasks that rest on it. */
interface Line {
  readonly personId: PersonId
  readonly source: Source
  readonly marks: ReadonlyMap<string, string>
}

/** Bottlenecks that three people or more name: the same task rests on their lines, or they use the same word. */
export function namedBottlenecks(source: SuggestionSource): Suggestion[] {
  const named = new Map<string, string>()
  for (const { task, record } of source.standings) {
    for (const { noteId } of record.sources) if (noteId) named.set(`${noteId} ${task.id}`, task.name)
  }
  const lines = source.interviews.flatMap((interview) => bottleneckLines(interview, named))
  const marks = new Map<string, Line[]>()
  for (const line of lines) {
    for (const mark of line.marks.keys()) marks.set(mark, [...(marks.get(mark) ?? []), line])
  }
  const seen = new Set<string>()
  return [...marks]
    .map(([mark, own]) => ({ mark, own, people: [...new Set(own.map(({ personId }) => personId))] }))
    .filter(({ people }) => people.length >= LEAST_NAMED)
    .sort((a, b) => b.people.length - a.people.length || compareText(a.mark, b.mark))
    .flatMap(({ mark, own, people }): Suggestion[] => {
      // Lines that share two words are one bottleneck.
      const lineIds = own.map((each) => each.source.noteId).join(' ')
      if (seen.has(lineIds)) return []
      seen.add(lineIds)
      return [
        {
          key: `bottleneck:${mark}`,
          kind: 'bottleneck',
          about: { rule: 'bottleneck', word: own[0]!.marks.get(mark)!, people: people.length },
          sources: own.map((each) => each.source),
          figures: [],
          ask: people,
        },
      ]
    })
}

function bottleneckLines(
  { id, personId, notes = [] }: Interview,
  named: ReadonlyMap<string, string>,
): Line[] {
  return notes.flatMap(({ id: noteId, topic, text }): Line[] => {
    if (topic !== 'bottleneck' || !noteId) return []
    const tasks = [...named].flatMap(([key, name]): [string, string][] => {
      const [line, taskId] = key.split(' ') as [string, TaskId]
      return line === noteId ? [[`task-${taskId}`, name]] : []
    })
    return [
      { personId, source: { interviewId: id, noteId }, marks: new Map([...tasks, ...contentWords(text)]) },
    ]
  })
}
