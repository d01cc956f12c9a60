import { compareText, type DepartmentId, type ProjectId } from '../../records/ids.ts'
import type { Timers } from '../../storage/timers.ts'
import { PRACTICE_DEPARTMENT } from '../practice/practice-department.ts'
import { memoryOf } from '../rooms/observe-memory.ts'
import type { ProjectSession } from '../session/project-session.ts'
import type { LeftRunning } from './left-running.ts'

interface Options {
  readonly saveMeta: (id: ProjectId, change: { readonly recording: readonly LeftRunning[] }) => Promise<void>
  readonly timers: Timers
  readonly onTrouble: (error: unknown) => void
}

/** How much of an end is lost at most when the app is killed. */
const SEEN_EVERY_MS = 60_000

/** Keeps beside each open project what it records on this device, and until when. */
export class RecordingWatch {
  private readonly known = new Map<ProjectId, readonly LeftRunning[]>()
  private readonly followed = new Map<ProjectId, ProjectSession>()
  private stopBeat: (() => void) | null = null
  private isPaused = false

  constructor(private readonly options: Options) {}

  follow(session: ProjectSession): void {
    this.followed.set(session.id, session)
    this.known.set(session.id, session.parts.leftRunning ?? [])
    let isDue = false
    // After the tap that began it is done, and once for all it changed.
    const soon = () => {
      if (isDue) return
      isDue = true
      this.options.timers.after(0, () => {
        isDue = false
        if (this.followed.get(session.id) === session) this.look(session)
      })
    }
    session.subscribeRunning(soon)
    soon()
  }

  /** Of a project that is open; undefined of any other. */
  of(id: ProjectId): readonly LeftRunning[] | undefined {
    return this.known.get(id)
  }

  /** The page may be gone the next moment. */
  flush(): void {
    for (const session of this.followed.values()) this.look(session, 'seen')
  }

  /** Another tab records, or may: this one writes nothing. */
  pause(): void {
    this.isPaused = true
  }

  resume(): void {
    this.isPaused = false
    this.flush()
  }

  /** What was kept stays kept. */
  forget(id: ProjectId): void {
    this.followed.delete(id)
    this.known.delete(id)
  }

  private look(session: ProjectSession, isSeen?: 'seen'): void {
    if (this.isPaused) return
    const before = this.known.get(session.id) ?? []
    const now = recordedNow(session, before)
    this.known.set(session.id, now)
    const isMoved = signOf(now) !== signOf(before)
    if (isMoved || (isSeen && now.some((each, at) => each.seenAt !== before[at]?.seenAt)))
      this.options.saveMeta(session.id, { recording: now }).catch(this.options.onTrouble)
    if (now.length > 0) this.beat()
  }

  private beat(): void {
    this.stopBeat ??= this.options.timers.after(SEEN_EVERY_MS, () => {
      this.stopBeat = null
      this.flush()
    })
  }
}

/** What runs in the departments that are open; of the others what was known. */
function recordedNow(session: ProjectSession, before: readonly LeftRunning[]): LeftRunning[] {
  const departmentOf = (id: DepartmentId) => session.records.departments.get(id)
  const unopened = before.filter(
    ({ departmentId: id }) => departmentOf(id) !== undefined && session.department(id) === null,
  )
  const running = session.runningHere().flatMap(({ departmentId, observations }) => {
    if (departmentId === PRACTICE_DEPARTMENT) return []
    const known = before.find((each) => each.departmentId === departmentId)
    const { made, confirmed } = memoryOf(departmentId).here
    // What was left running before the app started, and nobody said that it goes on, was last seen then.
    const isSeen = observations.some(({ id }) => made.has(id) || confirmed.has(id))
    const [first] = observations.map(({ start }) => start).sort((a, b) => Date.parse(a) - Date.parse(b))
    return {
      departmentId,
      department: departmentOf(departmentId)?.name ?? '',
      since: first!,
      seenAt: isSeen || !known ? session.now() : known.seenAt,
    }
  })
  return [...unopened, ...running].sort((a, b) => compareText(a.departmentId, b.departmentId))
}

const signOf = (recordings: readonly LeftRunning[]): string =>
  JSON.stringify(recordings.map(({ departmentId, department, since }) => [departmentId, department, since]))
