import { useEffect, useState } from 'preact/hooks'
import { type Coverage, coverageOf } from '../../analysis/coverage.ts'
import type { DepartmentCollections } from '../../document/documents.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { visibleTasks } from '../blind/blind-gate.ts'
import type { ProjectSession } from '../session/project-session.ts'
import type { Loaded } from '../use-loaded.ts'

export type Coverages = ReadonlyMap<DepartmentId, Loaded<Coverage>>

/**
 * How far the work in each department is. Opens departments one after the other, so that a large one keeps nobody
 * from the room, and counts again when something changes there.
 */
export function useCoverages(session: ProjectSession, ids: readonly DepartmentId[]): Coverages {
  const [coverages, setCoverages] = useState<Coverages>(new Map())
  useEffect(() => {
    const following: (() => void)[] = []
    let isOver = false
    const put = (id: DepartmentId, loaded: Loaded<Coverage>) =>
      setCoverages((known) => new Map([...known, [id, loaded]]))
    const follow = async () => {
      for (const id of ids) {
        try {
          const records = await session.openDepartment(id)
          // Lets the screen answer between two large departments.
          await new Promise((resolve) => setTimeout(resolve))
          if (isOver) return
          const count = () => put(id, { kind: 'ready', value: countIn(session, id, records) })
          following.push(...watch(session, records, count))
          count()
        } catch (error) {
          if (!isOver) put(id, { kind: 'failed', error })
        }
      }
    }
    void follow()
    return () => {
      isOver = true
      for (const stop of following) stop()
    }
  }, [session, ids.join(' ')])
  return coverages
}

function countIn(session: ProjectSession, id: DepartmentId, records: DepartmentCollections): Coverage {
  return coverageOf({
    people: session.records.people.list().filter(({ departmentId }) => departmentId === id),
    tasks: visibleTasks(session, id, records.tasks.list()),
    decisions: records.decisions.list(),
    observations: records.observations.list(),
    interviews: records.interviews.list(),
  })
}

function watch(
  session: ProjectSession,
  { tasks, decisions, observations, interviews, scoreRounds }: DepartmentCollections,
  count: () => void,
): (() => void)[] {
  const watched = [tasks, decisions, observations, interviews, scoreRounds, session.records.people]
  return watched.map((collection) => collection.subscribe(count))
}
