import * as Y from 'yjs'
import { applyEdits, type Edit } from '../src/document/edit.ts'
import { type HistoryEntry, historyKey, writeHistory } from '../src/document/history-entry.ts'
import { HistoryLog } from '../src/document/history-log.ts'
import { addRecordEdit, judgeEdit, removeEdit, updateEdits } from '../src/document/new-record.ts'
import { recordedChange } from '../src/document/recorded-change.ts'
import type { ObservationRecord } from '../src/records/document-records.ts'
import { emptyTask } from '../src/records/empty-task.ts'
import { type AnalystId, type DepartmentId, mintId, type TaskId } from '../src/records/ids.ts'
import { randomBytes } from '../src/vault/bytes.ts'
import { printMachine } from './support/machine.ts'
import { ms, printTable } from './support/print-table.ts'

/** What history adds to the updates that are sealed and stored, action by action, and to opening a department. */
const ACTIONS = 1_000
const DEPARTMENT = mintId<DepartmentId>(randomBytes)
const ANALYST = mintId<AnalystId>(randomBytes)
const DEVICE = mintId(randomBytes)
const AT = '2026-09-09T13:48:00+02:00'

const task = emptyTask({
  id: mintId<TaskId>(randomBytes),
  departmentId: DEPARTMENT,
  name: 'Bedden opmaken',
  jobIds: [],
  sources: [],
})
const observation = (): ObservationRecord => ({
  id: mintId(randomBytes),
  departmentId: DEPARTMENT,
  kind: 'interval',
  start: AT,
  end: null,
  taskId: task.id,
  jobId: mintId(randomBytes),
  personId: mintId(randomBytes),
  location: 'gang',
  environment: {},
  load: ['hurry'],
  by: ANALYST,
  device: DEVICE,
  count: 1,
})
const seen = observation()

const actions: Readonly<Record<string, (count: number) => Edit[]>> = {
  'an observation started': () => [addRecordEdit('observations', observation())],
  'an observation stopped': (count) => [
    { kind: 'set', root: 'observations', id: seen.id, field: 'end', value: `2026-09-09T14:${count}` },
  ],
  'a place written': (count) => updateEdits('tasks', task, { location: `kamer ${count}` }),
  'hours judged': (count) => [
    judgeEdit(task.id, 'hours', { id: mintId(randomBytes), by: ANALYST, at: AT, value: count }),
  ],
  'a sentence in a note': (count) => updateEdits('tasks', task, { description: sentences(count) }),
  'a task removed': () => [removeEdit('tasks', task.id, ANALYST, AT)],
}

const sentences = (count: number) => 'De bedden op de gang worden elke ochtend opgemaakt. '.repeat(count + 1)

/** Bytes of one update, on average, as the keeper seals it. */
function perAction(editsOf: (count: number) => Edit[], isRecorded: boolean): number {
  const doc = new Y.Doc()
  applyEdits(doc, [addRecordEdit('tasks', task), addRecordEdit('observations', seen)])
  let bytes = 0
  let made = 0
  doc.on('update', (update: Uint8Array) => {
    bytes += update.byteLength
    made += 1
  })
  // Removed again and again: each is put back in between, and that is not counted.
  for (let count = 0; count < (editsOf(0)[0]?.kind === 'add' ? ACTIONS : 200); count++) {
    act(doc, editsOf(count), isRecorded ? count : null)
  }
  return bytes / made
}

function act(doc: Y.Doc, edits: readonly Edit[], count: number | null): void {
  doc.transact(() => {
    const changes = applyEdits(doc, edits).map(recordedChange)
    if (count !== null && changes.length > 0) writeHistory(doc, entry(count, changes))
  })
}

const entry = (count: number, changes: HistoryEntry['changes']): HistoryEntry => ({
  key: historyKey(DEVICE, count),
  at: AT,
  by: ANALYST,
  what: 'observationStarted',
  way: 'done',
  changes,
  more: 0,
  isOpen: false,
})

function openingTimes(count: number) {
  const doc = new Y.Doc()
  for (let each = 0; each < count; each++) act(doc, actions['an observation started']!(each), each)
  const without = new Y.Doc()
  for (let each = 0; each < count; each++) act(without, actions['an observation started']!(each), null)
  const open = (from: Y.Doc) => {
    const state = Y.encodeStateAsUpdate(from)
    return took(() => Y.applyUpdate(new Y.Doc(), state))
  }
  return { withHistory: open(doc), without: open(without), log: took(() => new HistoryLog(doc).list()) }
}

function took(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now()
    run()
    return performance.now() - began
  })
  return times.sort((a, b) => a - b)[2] ?? 0
}

printMachine()
const rows = Object.entries(actions).map(([name, editsOf]) => {
  const bytes = [false, true].map((isRecorded) => perAction(editsOf, isRecorded))
  const [plain = 0, recorded = 0] = bytes
  return [name, `${Math.round(plain)} B`, `${Math.round(recorded - plain)} B`]
})
printTable(['one action', 'its update', 'history adds'], rows)
const opening = openingTimes(10_000)
printTable(
  ['10,000 observations, each with its entry', 'took'],
  [
    ['applied without history', ms(opening.without)],
    ['applied with history', ms(opening.withHistory)],
    ['history read and sorted, when somebody looks', ms(opening.log)],
  ],
)
