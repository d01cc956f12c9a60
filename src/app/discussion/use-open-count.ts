import type { DepartmentCollections } from '../../document/documents.ts'
import { isBlindNow } from '../../records/blind-scores.ts'
import type { AnalystId } from '../../records/ids.ts'
import { SCORED_FIELDS } from '../../records/score-round.ts'
import { standingOf } from '../../records/task-standing.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { useJoined } from '../use-joined.ts'
import { openRemarks } from './open-remarks.ts'

/** How many fields analysts judged differently, and remarks on write-ups, nobody settled, in the departments that are open. */
export function useOpenCount(session: ProjectSession): number {
  const opened = session.records.departments.list().flatMap(({ id }) => session.department(id) ?? [])
  const { people } = session.records
  useJoined<unknown>([
    people,
    ...opened.flatMap(({ tasks, decisions, scoreRounds, readingRemarks, interviews }) => [
      tasks,
      decisions,
      scoreRounds,
      readingRemarks,
      interviews,
    ]),
  ])
  return opened.reduce((sum, records) => {
    return sum + countOpen(records, session.analyst) + openRemarks(session, records).length
  }, 0)
}

const counted = new WeakMap<
  DepartmentCollections,
  { readonly inputs: readonly unknown[]; readonly count: number }
>()

function countOpen(records: DepartmentCollections, analyst: AnalystId): number {
  const [tasks, decisions] = [records.tasks.list(), records.decisions.list()]
  const rounds = records.scoreRounds.list()
  const last = counted.get(records)
  const inputs = [tasks, decisions, rounds]
  if (last && inputs.every((list, at) => list === last.inputs[at])) return last.count
  const isBlind = isBlindNow(rounds, analyst)
  const count = tasks.reduce((sum, task) => {
    const { open } = standingOf(task, decisions)
    return sum + (isBlind ? open.filter((field) => !SCORED_FIELDS.includes(field)) : open).length
  }, 0)
  counted.set(records, { inputs, count })
  return count
}
