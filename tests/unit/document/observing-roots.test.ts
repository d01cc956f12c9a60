import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { departmentRoots } from '../../../src/document/department-roots.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit, type RecordsByRoot, updateEdits } from '../../../src/document/new-record.ts'
import { plainFields, type RecordMap } from '../../../src/document/root.ts'
import type { DepartmentId } from '../../../src/records/ids.ts'
import { observationRecord } from '../../support/task-record.ts'

const AT = '2026-11-02T10:00:00+01:00'
const made = { by: 'ana', at: AT, device: 'dev' }

/** One of each, with every field said. */
const RECORDS = {
  interruptions: {
    id: 'i1',
    observationId: 'o1',
    kind: 'phone',
    ...made,
    count: 3,
    aside: false,
    endedAt: AT,
    resumed: true,
    note: 'apotheek',
  },
  situations: { id: 's1', name: 'levering', start: AT, end: null, by: 'ana', device: 'dev', note: 'laat' },
  modifiers: {
    id: 'm1',
    name: 'Hoe',
    kind: 'single',
    options: { a: { name: 'met lift', rank: 'a0' }, b: { name: 'met de hand', rank: 'a1' } },
    unit: '',
    taskIds: ['t1'],
    rank: 'a0',
  },
  exclusions: { id: 'e1', taskId: 't1', stops: '*' },
  schemes: { id: 'scheme', sector: 'care', locked: { by: 'ana', at: AT } },
  corrections: {
    id: 'c1',
    action: 'shift',
    reason: 'klok liep achter',
    changes: [{ observationId: 'o1', field: 'start', was: AT, now: null }],
    by: 'ana',
    at: AT,
  },
  samplingPlans: {
    id: 'p1',
    name: 'Week 1',
    mode: 'random',
    firstDay: '2026-11-02',
    lastDay: '2026-11-06',
    weekdays: [1, 2],
    from: '08:00',
    until: '17:00',
    every: 8,
    subjects: [{ key: 'a', jobId: 'j1', label: '1' }],
    margin: 0.05,
    confidence: 0.95,
    seed: 7,
    by: 'ana',
    at: AT,
    endedAt: null,
  },
  samplingRounds: {
    id: 'r1',
    planId: 'p1',
    due: AT,
    startedAt: null,
    endedAt: null,
    missed: 'asleep',
    by: 'ana',
    device: 'dev',
  },
  samples: { id: 'x1', planId: 'p1', roundId: 'r1', subject: 'a', state: 'task', taskId: 't1', ...made },
  media: {
    id: 'f1',
    kind: 'photo',
    mime: 'image/jpeg',
    pieces: Array.from({ length: 12 }, (_, n) => ({ id: `hash${n}`, bytes: n })),
    about: { kind: 'task', id: 't1' },
    width: 800,
    height: 600,
    seconds: null,
    ...made,
    endedAt: AT,
    note: 'tillift',
  },
  floorPlans: {
    id: 'fp1',
    name: 'Begane grond',
    mediaId: 'f1',
    strokes: { 0: [0, 0, 1, 1] },
    ratio: 1.5,
    rank: 'a0',
  },
  places: { id: 'pl1', name: 'Balie', floorPlanId: 'fp1', x: 0.25, y: 0.75, rank: 'a0' },
  practiceRuns: {
    id: 'pr1',
    seed: 11,
    clock: [{ real: 1, floor: 2, speed: 10 }],
    by: 'ana',
    at: AT,
    endedAt: null,
  },
} as unknown as Partial<RecordsByRoot>

const roots = departmentRoots('d1' as DepartmentId)

function readBack(doc: Y.Doc, root: keyof typeof RECORDS, id: string): unknown {
  const record = doc.getMap<RecordMap>(root).get(id)!
  return roots[root as keyof typeof roots].read(id, plainFields(record))
}

describe('records of observing', () => {
  it.each(Object.keys(RECORDS) as (keyof typeof RECORDS)[])('reads %s back as it was written', (root) => {
    const doc = new Y.Doc()
    const record = RECORDS[root] as { id: string }
    applyEdits(doc, [addRecordEdit(root, record as never)])
    expect(readBack(doc, root, record.id)).toEqual(record)
  })

  it('skips a record that lacks what it cannot do without', () => {
    expect(roots.situations.read('s1', { name: 'x' })).toBeNull()
    expect(roots.samples.read('x1', { planId: 'p', roundId: 'r', subject: 'a', state: 'asleep' })).toBeNull()
    expect(roots.media.read('f1', { kind: 'film' })).toBeNull()
  })

  it('keeps with whom and each modifier of an observation apart', () => {
    const doc = new Y.Doc()
    const plain = observationRecord('o1', { departmentId: 'd1' as DepartmentId })
    applyEdits(doc, [addRecordEdit('observations', plain)])
    const set = (fields: object) => {
      const held = roots.observations.read(
        'o1',
        plainFields(doc.getMap<RecordMap>('observations').get('o1')!),
      )!
      applyEdits(doc, updateEdits('observations', held, fields))
    }
    set({ company: ['client', 'visitor'], modifiers: { m1: 'a', m2: 4 } })
    set({ company: ['visitor'], modifiers: { m3: ['a', 'b'], m2: undefined } })
    const record = doc.getMap<RecordMap>('observations').get('o1')!
    expect(record.has('with.client')).toBe(false)
    expect(record.get('with.visitor')).toBe(true)
    expect(readBack(doc, 'observations' as never, 'o1')).toMatchObject({
      company: ['visitor'],
      modifiers: { m1: 'a', m3: ['a', 'b'] },
    })
  })
})
