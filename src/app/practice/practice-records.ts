import {
  PRACTICE_JOBS,
  PRACTICE_PEOPLE,
  PRACTICE_PLACES,
  PRACTICE_TASK_KEYS,
  type PracticeJob,
  type PracticePerson,
  type PracticePlace,
  type PracticeTask,
  practiceTask,
} from '../../analysis/practice/practice-cast.ts'
import type { Edit } from '../../document/edit.ts'
import { addRecordEdit } from '../../document/new-record.ts'
import { rankAtEnd } from '../../document/rank.ts'
import type { practice } from '../../i18n/nl/practice.ts'
import { emptyTask } from '../../records/empty-task.ts'
import type { JobId, PersonId, PlaceId, ProcessId, TaskId } from '../../records/ids.ts'
import { PRACTICE_DEPARTMENT } from './practice-department.ts'

const PROCESS = 'practice-process' as ProcessId

export const practiceTaskId = (task: PracticeTask) => `practice-${task}` as TaskId
export const practicePersonId = (person: PracticePerson) => `practice-${person}` as PersonId
export const practiceJobId = (job: PracticeJob) => `practice-${job}` as JobId
export const practicePlaceId = (place: PracticePlace) => `practice-${place}` as PlaceId

type Words = typeof practice

/** The project's own records of the floor. @param documentId for the department's own document */
export function practiceProjectEdits(words: Words, documentId: string): readonly Edit[] {
  const department = { id: PRACTICE_DEPARTMENT, documentId, name: words.organisation, rank: rankAtEnd([]) }
  const ranks = ranksFor(PRACTICE_PEOPLE.length)
  return [
    addRecordEdit('departments', department),
    ...PRACTICE_PEOPLE.map(({ code, job }, at) =>
      addRecordEdit('people', {
        id: practicePersonId(code),
        departmentId: PRACTICE_DEPARTMENT,
        code,
        role: 'employee',
        jobId: practiceJobId(job),
        rank: ranks[at]!,
      }),
    ),
  ]
}

/** The records of its department. */
export function practiceFloorEdits(words: Words): readonly Edit[] {
  const departmentId = PRACTICE_DEPARTMENT
  const places = Object.entries(PRACTICE_PLACES) as [PracticePlace, { x: number; y: number }][]
  const [jobRanks, placeRanks] = [ranksFor(PRACTICE_JOBS.length), ranksFor(places.length)]
  return [
    addRecordEdit('processes', {
      id: PROCESS,
      departmentId,
      name: words.process,
      core: true,
      rank: rankAtEnd([]),
    }),
    ...PRACTICE_JOBS.map((job, at) =>
      addRecordEdit('jobs', {
        id: practiceJobId(job),
        departmentId,
        name: words.jobs[job],
        rank: jobRanks[at]!,
      }),
    ),
    ...PRACTICE_TASK_KEYS.map((task) =>
      addRecordEdit(
        'tasks',
        emptyTask({
          id: practiceTaskId(task),
          departmentId,
          name: words.tasks[task],
          processId: PROCESS,
          jobIds: practiceTask(task).jobs.map(practiceJobId),
        }),
      ),
    ),
    ...places.map(([place, { x, y }], at) =>
      addRecordEdit('places', {
        id: practicePlaceId(place),
        name: words.places[place],
        floorPlanId: null,
        x,
        y,
        rank: placeRanks[at]!,
      }),
    ),
  ]
}

function ranksFor(count: number): readonly string[] {
  const ranked: { id: string; rank: string }[] = []
  for (let at = 0; at < count; at++) ranked.push({ id: String(at), rank: rankAtEnd(ranked) })
  return ranked.map(({ rank }) => rank)
}
