import type { CaseFile } from '../records/case-file.ts'
import { sweepCase } from '../records/withheld-sweep.ts'
import type { CaseWords, OpenedDepartment } from './export-context.ts'
import { NOTHING_WITHHELD, type Withheld } from './withheld-records.ts'

/**
 * A case without what only the records know to be withheld: once a removed interview or line is out of it, nothing in the case says
 * whose words it was. What the case itself can tell is taken out by the gate it goes through (`records/outgoing.ts`).
 */
export function withholdInCase<T extends CaseFile>(
  file: T,
  departments: readonly OpenedDepartment[],
  held: Withheld,
  { unnamed }: CaseWords,
): T {
  if (held === NOTHING_WITHHELD) return file
  const gone = departments.flatMap(({ records }) => records.findings.list().filter(held.isHeldBack))
  const named = {
    ...file,
    tasks: file.tasks.map((task) =>
      held.without(task.name) === task.name ? task : { ...task, name: unnamed },
    ),
  }
  return sweepCase(named, held, { findings: new Set(gone.map(({ id }) => id as string)) })
}
