import type { practice } from '../../i18n/nl/practice.ts'
import type { Projects } from '../projects/projects.ts'
import { formatRoute } from '../route.ts'
import { PRACTICE_DEPARTMENT } from './practice-department.ts'
import { practiceFloorEdits, practiceProjectEdits } from './practice-records.ts'

/**
 * Opens the practice floor of this device, which is a project of its own, an example; makes it where there is none. What a kill left
 * half made is finished.
 *
 * @returns its address
 */
export async function openPractice(projects: Projects, words: typeof practice): Promise<string> {
  const projectId = (await findPractice(projects)) ?? (await makePractice(projects, words))
  const session = await projects.open(projectId)
  if (!session.records.departments.get(PRACTICE_DEPARTMENT)) {
    session.settle('departmentAdded', { project: practiceProjectEdits(words, session.newId()) })
  }
  const floor = await session.openDepartment(PRACTICE_DEPARTMENT)
  if (floor.tasks.list().length === 0) {
    session.settle('taskAdded', { departments: { [PRACTICE_DEPARTMENT]: practiceFloorEdits(words) } })
  }
  return formatRoute({ place: 'practice', projectId, departmentId: PRACTICE_DEPARTMENT })
}

async function findPractice(projects: Projects) {
  for (const { id, locked } of await projects.list()) {
    if (!locked && (await projects.facts(id)).isPractice === true) return id
  }
  return null
}

async function makePractice(projects: Projects, words: typeof practice) {
  const { id } = await projects.create(words.project, words.organisation)
  await projects.keepFacts(id, { isPractice: true, isExample: true })
  return id
}
