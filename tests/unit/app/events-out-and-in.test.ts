import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventsThere, importEvents } from '../../../src/app/actions/event-import-action.ts'
import type { ProjectSession } from '../../../src/app/session/project-session.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import { collectionsToCase } from '../../../src/document/to-case.ts'
import { writeEventsCsv } from '../../../src/exchange/events/event-sheets.ts'
import { readEvents } from '../../../src/exchange/events/read-events.ts'
import { readTableText } from '../../../src/exchange/table/read-table-text.ts'
import type { ObservationRecord } from '../../../src/records/document-records.ts'
import { emptyTask } from '../../../src/records/empty-task.ts'
import type { TaskId } from '../../../src/records/ids.ts'
import { COMPANY, type ModifierRecord, PACES } from '../../../src/records/observing.ts'
import { outgoingFile } from '../../../src/records/outgoing-file.ts'
import { wholeCase } from '../../../src/records/read-whole-case.ts'
import { planEvents } from '../../../src/workers/events/plan-events.ts'
import { parsed, WORDS } from '../../support/case-documents.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const options = (...names: string[]) =>
  Object.fromEntries(names.map((name, at) => [`o${at}`, { name, rank: `a${at}` }]))
const question = (id: string, fields: Partial<ModifierRecord>) =>
  addRecordEdit('modifiers', {
    ...{ id, name: 'Kant', kind: 'single', options: {}, unit: '', taskIds: [], rank: id },
    ...fields,
  } as ModifierRecord)

/** A ward with names that are hard on a table: commas, quotes, words BORIS has for nothing, two questions of one name. */
async function openWard() {
  const opened = await openTestSession()
  opened.session.act('x', {
    project: [
      addRecordEdit('people', {
        ...{ id: 'p1', departmentId: WARD, role: 'employee', code: 'M1', jobId: null, rank: 'a0' },
      } as never),
    ],
    departments: {
      [WARD]: [
        addRecordEdit('jobs', { id: 'j1', departmentId: WARD, name: 'Kok, eerste', rank: 'a0' } as never),
        addRecordEdit('places', { id: 'pl1', name: 'Sluis', floorPlanId: null, x: 0, y: 0 } as never),
        ...['Bedden', 'NA', '=som; "x"'].map((name, at) =>
          addRecordEdit('tasks', emptyTask({ id: `t${at}` as TaskId, departmentId: WARD, name })),
        ),
        question('q1', { options: options('links', 'rechts, achter') }),
        question('q2', { kind: 'multiple', options: options('boven', 'onder, voor', 'voor') }),
        question('q3', { name: 'Gewicht', kind: 'number' }),
      ],
    },
  })
  return opened
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const moment = fc
  .integer({ min: 0, max: 86_000 })
  .map((second) => `${new Date(Date.UTC(2026, 8, 9) + second * 1000).toISOString().slice(0, 19)}+02:00`)
const words = fc.constantFrom('zwaar', 'None', 'a; b', 'regel\nvolgende', '-1', '"ja", zei ze')
const anySeen = fc.record({
  kind: fc.constantFrom('interval', 'interval', 'instant', 'note'),
  start: moment,
  length: maybe(fc.nat(7200)),
  taskId: fc.constantFrom(null, 't0', 't1', 't2'),
  personId: fc.constantFrom(null, 'p1'),
  jobId: fc.constantFrom(null, 'j1'),
  place: fc.constantFrom({}, { placeId: 'pl1' }, { location: 'gang, links' }),
  load: fc.subarray(['lifting', 'noise', 'eigen woord']),
  environment: fc.constantFrom({}, { noise: 3, light: 0 }),
  company: fc.subarray([...COMPANY]),
  pace: maybe(fc.constantFrom(...PACES)),
  note: maybe(words),
  one: maybe(fc.constantFrom('o0', 'o1')),
  several: maybe(fc.subarray(['o0', 'o1', 'o2'], { minLength: 1 })),
  amount: maybe(fc.integer({ min: -5, max: 500 }).map((tenths) => tenths / 10)),
  resumes: maybe(fc.nat(11)),
})

function recordOf(seen: typeof anySeen extends fc.Arbitrary<infer T> ? T : never, at: number, count: number) {
  const { length, place, note, one, several, amount, resumes, environment, company, pace, ...facts } = seen
  const isInterval = facts.kind === 'interval'
  const end = length === undefined ? null : Date.parse(facts.start) + length * 1000
  const modifiers = {
    ...(one && { q1: one }),
    ...(several && { q2: several }),
    ...(amount !== undefined && { q3: amount }),
  }
  const goesOn = isInterval && resumes !== undefined && resumes < count && resumes !== at
  return {
    ...{ id: `e${at}`, departmentId: WARD, ...facts, ...place },
    ...(isInterval && {
      end: end === null ? null : `${new Date(end + 7_200_000).toISOString().slice(0, 19)}+02:00`,
    }),
    ...(Object.keys(environment).length > 0 && { environment }),
    ...(company.length > 0 && { company }),
    ...(pace && { pace }),
    // A note without words is none.
    ...(facts.kind === 'note' ? { note: note ?? 'gezien' } : note && { note }),
    ...(Object.keys(modifiers).length > 0 && { modifiers }),
    ...(goesOn && { resumes: `e${resumes}` }),
  } as unknown as ObservationRecord
}

const csvOf = (session: ProjectSession, ward: Awaited<ReturnType<typeof openWard>>['ward']) => {
  const file = collectionsToCase(session.records, new Map([[WARD, ward]]), WORDS)
  return writeEventsCsv(wholeCase(outgoingFile(parsed(JSON.stringify(file)))), WARD)
}

function planned(session: ProjectSession, csv: string) {
  const reading = readTableText(csv)
  if (!reading.ok) throw new Error(reading.refusal)
  const { events, problems, unknown } = readEvents(reading.sheets[0]!.rows, {
    began: null,
    momentAt: (clock) => clock,
  })!
  expect([problems, unknown]).toEqual([[], []])
  return planEvents(eventsThere(session, WARD), events, () => session.newId())
}

/** What a file can say: who recorded it where stays at home. */
function told(list: readonly ObservationRecord[]) {
  const names = new Map(list.map(({ id, caseId }) => [id as string, (caseId ?? id) as string]))
  return list
    .map(({ id, caseId, observer: _, by: __, device: ___, count: ____, resumes, load, ...rest }) => ({
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined && value !== '')),
      ...{ id: caseId ?? id, load: [...load].sort(), resumes: resumes && names.get(resumes) },
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

test('what goes out as events comes in again as it was, and doubles nothing where it is there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anySeen, { minLength: 1, maxLength: 12 }), async (day) => {
      const [here, there] = [await openWard(), await openWard()]
      const records = day.map((seen, at) => recordOf(seen, at, day.length))
      here.session.act('x', {
        departments: { [WARD]: records.map((each) => addRecordEdit('observations', each)) },
      })
      const csv = csvOf(here.session, here.ward)
      expect(planned(here.session, csv)).toMatchObject({ events: 0, there: day.length, leftOut: [] })
      const plan = planned(there.session, csv)
      expect(plan).toMatchObject({ events: day.length, newTasks: [], newQuestions: [], newPeople: [] })
      await importEvents(there.session, WARD, plan, () => Promise.resolve())
      expect(told(there.ward.observations.list())).toEqual(told(here.ward.observations.list()))
      expect(planned(there.session, csv)).toMatchObject({ events: 0, there: day.length })
    }),
    { numRuns: 60 },
  )
})
