import { startObservation, stopObservations } from '../../src/app/actions/observe-actions.ts'
import type { ProjectSession } from '../../src/app/session/project-session.ts'
import type { DepartmentCollections } from '../../src/document/documents.ts'
import { addRecordEdit } from '../../src/document/new-record.ts'
import type { DepartmentId, ObservationId, ProjectId } from '../../src/records/ids.ts'
import { parseCaseInWorker } from '../../src/workers/parse-case-bridge.ts'
import { makeBigCase } from '../../tests/support/big-case.ts'
import { type Kind, openStores } from './open-stores.ts'

const stores = await openStores()

interface Opened {
  readonly session: ProjectSession
  readonly departmentId: DepartmentId
  readonly records: DepartmentCollections
}

const opened = new Map<ProjectId, Opened>()

export interface ImportTimes {
  readonly id: ProjectId
  /** Reading and checking the file, in its worker. */
  readonly parseMs: number
  /** From the yes to everything stored. */
  readonly storeMs: number
  /** How often progress was told. */
  readonly steps: number
  /** Longest stretch without a turn for the screen while storing. */
  readonly longestBlockMs: number
}

/** The app's own path of an import, without its dialogs. */
async function importCase(kind: Kind, records: number, perDepartment?: number): Promise<ImportTimes> {
  const file = makeBigCase({ records, seed: 1, ...(perDepartment && { perDepartment }) })
  const bytes = new TextEncoder().encode(JSON.stringify(file))
  const began = performance.now()
  const parsing = await parseCaseInWorker(bytes, () => undefined, new AbortController().signal)
  if (!parsing.ok) throw new Error(JSON.stringify(parsing.problems[0]))
  const parsed = performance.now()
  let steps = 0
  const blocks = watchBlocks()
  const { id } = await stores.projects[kind].createFromCase(parsing.value, () => steps++)
  const stored = performance.now()
  return { id, parseMs: parsed - began, storeMs: stored - parsed, steps, longestBlockMs: blocks.stop() }
}

export interface OpenTimes {
  readonly projectMs: number
  /** From asking for the department until its records can be listed. */
  readonly departmentMs: number
  /** Of ours, from then until the second copy was compared with the journal, in the background. */
  readonly reconcileMs: number
  readonly records: number
}

/** Opens a project's first department from nothing. */
async function open(kind: Kind, id: ProjectId): Promise<OpenTimes> {
  const began = performance.now()
  const session = await stores.projects[kind].open(id)
  const [department] = session.records.departments.list()
  const gotProject = performance.now()
  const records = await session.openDepartment(department!.id)
  const count = Object.values(records).reduce((sum, each) => sum + each.list().length, 0)
  const gotDepartment = performance.now()
  if (kind === 'ours') await stores.whenReconciled()
  const reconciled = performance.now()
  opened.set(id, { session, departmentId: department!.id, records })
  // As a screen does: what changed is listed again.
  for (const each of Object.values(records)) each.subscribe(() => void each.list())
  return {
    projectMs: gotProject - began,
    departmentMs: gotDepartment - gotProject,
    reconcileMs: reconciled - gotDepartment,
    records: count,
  }
}

/** Starts and stops observations, one tap after the other. @returns ms from each tap until all was saved */
async function tap(id: ProjectId, count: number): Promise<number[]> {
  const { session, departmentId, records } = opened.get(id)!
  const [tasks, jobs] = [records.tasks.list(), records.jobs.list()]
  const follow = { jobId: jobs[0]?.id ?? null, personId: null }
  const context = { location: 'hal', environment: {}, load: [], company: [] }
  const took: number[] = []
  for (let i = 0; i < count; i++) {
    await nextTurn()
    const taskId = tasks[i % tasks.length]!.id
    const running = records.observations.list().filter((each) => each.kind === 'interval' && !each.end)
    const began = performance.now()
    if (running.length > 0) stopObservations(session, departmentId, running)
    else startObservation(session, departmentId, { taskId, follow, context })
    await whenSaved(session)
    took.push(performance.now() - began)
  }
  return took
}

/** Writes as many observations one at a time, each saved before the next. */
async function record(id: ProjectId, count: number): Promise<void> {
  const { session, departmentId, records } = opened.get(id)!
  const [template] = records.observations.list()
  for (let i = 0; i < count; i++) {
    const edit = addRecordEdit('observations', { ...template!, id: session.newId<ObservationId>() })
    session.act('observationStarted', { departments: { [departmentId]: [edit] } })
    await session.flush()
  }
}

/** Rows in the journal of all documents together. */
const countEntries = () => stores.database.entries.count()

function whenSaved(session: ProjectSession): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const { kind } = session.saved()
      if (kind === 'not-saved') reject(new Error('not saved'))
      if (kind !== 'saving') resolve()
      return kind !== 'saving'
    }
    if (look()) return
    const stop = session.subscribeSaved(() => look() && stop())
  })
}

/** A turn of the event loop, as between two taps. */
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve))

function watchBlocks() {
  let [last, longest, isOn] = [performance.now(), 0, true]
  const channel = new MessageChannel()
  const turn = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  channel.port1.onmessage = () => {
    turn()
    if (isOn) setTimeout(() => channel.port2.postMessage(null))
  }
  channel.port2.postMessage(null)
  return {
    stop: () => {
      isOn = false
      turn()
      return longest
    },
  }
}

const tools = { importCase, open, tap, record, countEntries, stores }

declare global {
  var bench: typeof tools
}

globalThis.bench = tools
document.body.dataset.bench = 'ready'
