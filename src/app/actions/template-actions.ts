import type { Edit } from '../../document/edit.ts'
import { addRecordEdit } from '../../document/new-record.ts'
import { ranksAtEnd } from '../../document/rank.ts'
import { emptyTask } from '../../records/empty-task.ts'
import type { DepartmentId, ModifierId, TaskId } from '../../records/ids.ts'
import { findByName } from '../../screens/observe/tile-order.ts'
import type { ChosenTemplate } from '../../screens/scheme/chosen-template.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { actIn } from './observation-edits.ts'
import { ranked, schemeEdits } from './scheme-actions.ts'

/** Adds what was chosen, as one entry to undo. Tasks and questions that are there already by name are used, not doubled. */
export function adoptTemplate(
  session: ProjectSession,
  departmentId: DepartmentId,
  chosen: ChosenTemplate,
): void {
  const own = session.department(departmentId)!
  const edits: Edit[] = [...schemeEdits(session, departmentId, { sector: chosen.sector })]
  const ids = new Map<string, TaskId>()
  for (const { key, name } of chosen.tasks) {
    const known = findByName(own.tasks.list(), name)
    const id = known?.id ?? session.newId<TaskId>()
    ids.set(key, id)
    if (!known) edits.push(addRecordEdit('tasks', emptyTask({ id, departmentId, name })))
  }
  const idsOf = (keys: readonly string[]) => keys.flatMap((key) => ids.get(key) ?? [])
  const held = new Set(own.modifiers.list().map(({ name }) => name.toLowerCase()))
  const fresh = chosen.questions.filter(
    ({ name, tasks }) => !held.has(name.toLowerCase()) && idsOf(tasks).length > 0,
  )
  const ranks = ranksAtEnd(own.modifiers.list().map(ranked), fresh.length)
  fresh.forEach(({ options: names, tasks, ...question }, place) => {
    const optionRanks = ranksAtEnd([], names.length)
    const options = Object.fromEntries(
      names.map((name, at) => [session.newId<string>(), { name, rank: optionRanks[at]! }]),
    )
    const made = {
      ...question,
      options,
      id: session.newId<ModifierId>(),
      rank: ranks[place]!,
      taskIds: idsOf(tasks),
    }
    edits.push(addRecordEdit('modifiers', made))
  })
  for (const taskId of idsOf(chosen.stopsAll)) {
    if (own.exclusions.list().some((rule) => rule.taskId === taskId && rule.stops === '*')) continue
    edits.push(addRecordEdit('exclusions', { id: session.newId<string>(), taskId, stops: '*' }))
  }
  actIn(session, departmentId, 'templateAdopted', edits)
}
