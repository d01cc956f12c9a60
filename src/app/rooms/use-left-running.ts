import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { DepartmentId, ProjectId } from '../../records/ids.ts'
import { wallTime } from '../clock.ts'
import type { ProjectSummary } from '../projects/projects.ts'
import { useServices } from '../services.ts'

export interface RunningLine {
  readonly projectId: ProjectId
  readonly departmentId: DepartmentId
  /** *Opname loopt sinds 10:42* */
  readonly since: string
  /** Of which department; of which project too where several record. */
  readonly where: string
}

/** What runs on this device, over all projects, in words. */
export function useLeftRunning(list: readonly ProjectSummary[]): RunningLine[] {
  const { clock } = useServices()
  const { projects: words } = useMessages()
  const { formatClock, formatDate } = useFormat()
  const today = wallTime(clock).slice(0, 10)
  const isOne = list.filter(({ recording }) => recording.length > 0).length === 1
  return list.flatMap(({ id: projectId, name, recording }) =>
    recording.map(({ departmentId, department, since }) => {
      const day = since.startsWith(today) ? '' : `${formatDate(since, 'short')} `
      return {
        projectId,
        departmentId,
        since: words.runsSince({ time: day + formatClock(since) }),
        where: isOne ? department : `${name || words.unnamed}, ${department}`,
      }
    }),
  )
}

/** Where to be when the app starts: at the only recording there is, in a project that opens without a question. */
export function toRunning(list: readonly ProjectSummary[]) {
  const [only, ...more] = list.flatMap(({ id, needsCode, recording }) =>
    recording.map(({ departmentId }) => ({ projectId: id, departmentId, needsCode })),
  )
  return only && more.length === 0 && !only.needsCode ? only : null
}
