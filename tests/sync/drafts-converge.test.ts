import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { ownDraft } from '../../src/app/actions/plan-actions.ts'
import { openProjectDocument } from '../../src/document/documents.ts'
import { applyEdits } from '../../src/document/edit.ts'
import { addRecordEdit, updateEdits } from '../../src/document/new-record.ts'
import type { AnalystId, PlanDraftId, TaskId } from '../../src/records/ids.ts'
import type { DraftFunction, PlanDraftRecord } from '../../src/records/plan-draft.ts'
import { Tablet } from '../support/tablet.ts'
import { visibleState, wholeState } from '../support/visible-state.ts'

const TASKS = ['beds', 'coffee', 'post'] as TaskId[]

/** What an analyst makes of the functions of the draft. */
const anyFunctions = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }).chain((keys) =>
  fc.tuple(
    ...keys.map((key) =>
      fc.record({
        key: fc.constant(key),
        name: fc.constantFrom('', 'Host', 'Post room'),
        allocations: fc
          .uniqueArray(fc.constantFrom(...TASKS))
          .map((tasks) => tasks.map((taskId) => ({ taskId, hours: 2, schedule: { 'mon-am': 2 } }))),
        pinned: fc.subarray(TASKS),
        whole: fc.boolean(),
        asked: fc.constantFrom({}, { contact: { answer: 'good', reason: '' } } as const),
      }),
    ),
  ),
) as fc.Arbitrary<DraftFunction[]>

const anyTurn = fc.record({
  who: fc.nat(2),
  functions: anyFunctions,
  forbidden: fc.subarray(TASKS),
  meets: fc.boolean(),
})

interface Desk {
  readonly tablet: Tablet
  readonly project: ReturnType<typeof openProjectDocument>
}

function deskOf(analyst: string): Desk {
  const tablet = new Tablet(analyst as AnalystId)
  return { tablet, project: openProjectDocument(tablet.doc) }
}

const draftOf = ({ project }: Desk, by: AnalystId) => ownDraft(project.plans.list(), by, '*')

function edit({ tablet, project }: Desk, change: Pick<PlanDraftRecord, 'functions' | 'forbidden'>): void {
  const { analyst: by, doc } = tablet
  const before = ownDraft(project.plans.list(), by, '*')
  const made = { id: `draft-${by}` as PlanDraftId, scope: '*', by, ...change } as const
  applyEdits(doc, before ? updateEdits('plans', before, change) : [addRecordEdit('plans', made)])
}

test('the drafts of several analysts all stay, each as its own analyst left it', () => {
  fc.assert(
    fc.property(fc.array(anyTurn, { maxLength: 20 }), (turns) => {
      const desks = ['ana', 'ben', 'cor'].map(deskOf)
      const left = new Map<AnalystId, Pick<PlanDraftRecord, 'functions' | 'forbidden'>>()
      for (const { who, functions, forbidden, meets } of turns) {
        const desk = desks[who]!
        edit(desk, { functions, forbidden })
        left.set(desk.tablet.analyst, { functions, forbidden: [...forbidden].sort() })
        if (meets) desk.tablet.meet(desks[(who + 1) % 3]!.tablet)
      }
      for (let round = 0; round < 2; round++) {
        for (const one of desks) for (const other of desks) if (one !== other) one.tablet.meet(other.tablet)
      }
      for (const desk of desks) {
        expect(wholeState(desk.tablet.doc)).toEqual(wholeState(desks[0]!.tablet.doc))
        expect(visibleState(desk.project)).toEqual(visibleState(desks[0]!.project))
        for (const [analyst, draft] of left) expect(draftOf(desk, analyst)).toMatchObject(draft)
      }
    }),
  )
})

test('what one analyst does on two devices at once is put together function by function', () => {
  const one = deskOf('ana')
  const fn = (key: string, name = ''): DraftFunction => ({
    key,
    name,
    allocations: [{ taskId: TASKS[0]!, hours: 2, schedule: { 'mon-am': 2 } }],
    pinned: [],
    whole: false,
    asked: {},
  })
  edit(one, { functions: [fn('a'), fn('b')], forbidden: [] })
  const other: Desk = deskOf('ana')
  Y.applyUpdate(other.tablet.doc, Y.encodeStateAsUpdate(one.tablet.doc))
  edit(one, { functions: [fn('a', 'Host'), fn('b')], forbidden: [TASKS[1]!] })
  edit(other, { functions: [fn('a'), fn('b'), fn('c')], forbidden: [TASKS[2]!] })
  one.tablet.meet(other.tablet)
  const draft = draftOf(one, one.tablet.analyst)
  expect(draft?.functions).toEqual([fn('a', 'Host'), fn('b'), fn('c')])
  expect(draft?.forbidden).toEqual([TASKS[1], TASKS[2]])
  expect(draftOf(other, one.tablet.analyst)).toEqual(draft)
})
