import { readEvents } from '../exchange/events/read-events.ts'
import type { DepartmentId } from '../records/ids.ts'
import type { Row } from '../records/table.ts'
import type { EventsPreview } from '../screens/department/table-import/table-import-step.ts'
import { type EventImport, planEvents } from './actions/event-import-action.ts'
import { type Clock, wallTime } from './clock.ts'
import type { ProjectSession } from './session/project-session.ts'

interface Within {
  readonly session: ProjectSession
  readonly departmentId: DepartmentId
  readonly clock: Clock
}

/** What a file of events becomes; no plan while something is wrong with it. @param began `2026-09-08T08:00` or '' */
export function eventsPreview(
  rows: readonly Row[],
  began: string,
  { session, departmentId, clock }: Within,
): { readonly preview: EventsPreview; readonly plan: EventImport | null } {
  const momentAt = (time: string, seconds: number) => {
    const utc = Date.parse(`${time.replace(' ', 'T')}Z`)
    // The offset that holds then, by the offset that holds about then.
    const about = utc - clock.offsetMinutes(utc) * 60_000
    return wallTime(clock, utc - clock.offsetMinutes(about) * 60_000 + Math.round(seconds) * 1000)
  }
  const asked = began === '' ? null : `${began.slice(0, 16).replace('T', ' ')}:00`
  const reading = readEvents(rows, { began: asked, momentAt })
  const { events = [], problems = [], unknown = [], needsDay = false } = reading ?? {}
  const plan = planEvents(session, departmentId, events)
  const { project: _, department: __, ...counts } = plan
  const isReady = problems.length === 0 && plan.events > 0 && !plan.isLocked
  return {
    preview: { problems, unknown, needsDay, began, ...counts },
    plan: isReady ? plan : null,
  }
}
