import { useEffect, useMemo, useState } from 'preact/hooks'
import type { DepartmentId } from '../../records/ids.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { type DepartmentDiscussion, departmentDiscussion } from './department-discussion.ts'

/** What there is to discuss in the departments that are open; anew when something in them changes. */
export function useDiscussion(
  session: ProjectSession,
  departments: readonly DepartmentId[],
): readonly DepartmentDiscussion[] {
  useChanges(session, departments)
  const found = departments.flatMap((id) => departmentDiscussion(session, id) ?? [])
  // What did not change stays the same object, and so does the list.
  return useMemo(() => found, found)
}

/** A number that is another one after each change in the project or in these departments, whoever made it. */
export function useChanges(session: ProjectSession, departments: readonly DepartmentId[]): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const tell = () => setCount((before) => before + 1)
    const opened = departments.flatMap((id) => session.department(id) ?? [])
    const ends = [session.records, ...opened].flatMap((records) =>
      Object.values(records).map((collection) => collection.subscribe(tell)),
    )
    tell()
    return () => {
      for (const end of ends) end()
    }
  }, [session, departments.join(' ')])
  return count
}
