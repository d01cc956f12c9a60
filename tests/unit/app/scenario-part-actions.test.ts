import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advisedScenario } from '../../../src/analysis/scenario/advised-scenario.ts'
import { makeScenario } from '../../../src/app/actions/scenario-actions.ts'
import {
  addScenarioParts,
  adviseScenario,
  changeScenarioPart,
  checkPrecondition,
  describeFunctionPart,
  dropHeldAction,
  heldActions,
  moveScenarioPart,
  removeScenarioPart,
  takeOverAction,
} from '../../../src/app/actions/scenario-part-actions.ts'
import type { AnalystId, TaskId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const allocation = { taskId: 't1' as TaskId, hours: 4, schedule: { 'mon-am': 4 } }
const risk = (text: string) => ({ kind: 'other' as const, text, mitigation: '', chance: null, effect: null })

async function opened(names: readonly string[] = ['Een']) {
  const { session } = await openTestSession()
  const ids = names.map((name) =>
    makeScenario(session, {
      name,
      functions: [{ name: 'Hulp', allocations: [allocation], asked: {} }],
      departmentOf: () => WARD,
    }),
  )
  const scenario = (at = 0) => session.records.scenarios.get(ids[at]!)!
  const risks = () => session.records.risks.list().map(({ text }) => text)
  return { session, ids, scenario, risks }
}

describe('parts of a scenario', () => {
  test('are added behind each other as one thing to undo', async () => {
    const { session, ids, risks } = await opened()
    addScenarioParts(session, ids[0]!, 'risks', [risk('a'), risk('b')])
    addScenarioParts(session, ids[0]!, 'risks', [risk('c')])
    expect(risks()).toEqual(['a', 'b', 'c'])
    session.undoStack.undo()
    session.undoStack.undo()
    expect(risks()).toEqual([])
  })

  test('are written field by field, and taken away with a way back', async () => {
    const { session, ids, risks } = await opened()
    addScenarioParts(session, ids[0]!, 'risks', [risk('a')])
    const record = () => session.records.risks.list()[0]!
    changeScenarioPart(session, 'risks', record(), { mitigation: 'Opletten' }, true)
    changeScenarioPart(session, 'risks', record(), { chance: 3 }, false)
    expect(record()).toMatchObject({ text: 'a', mitigation: 'Opletten', chance: 3 })
    removeScenarioPart(session, 'risks', record().id)
    expect(risks()).toEqual([])
    session.undoStack.undo()
    expect(risks()).toEqual(['a'])
  })

  test('go one place up or down whatever was moved before, and nothing else changes places', async () => {
    const { session, ids, risks } = await opened()
    addScenarioParts(session, ids[0]!, 'risks', ['a', 'b', 'c', 'd'].map(risk))
    const start = session.records.risks.list()
    const moves = fc.array(fc.tuple(fc.nat(3), fc.constantFrom<(-1 | 1)[]>(-1, 1)), { maxLength: 12 })
    fc.assert(
      fc.property(moves, (list) => {
        for (const [which, by] of list) {
          const before = risks()
          const record = session.records.risks.get(start[which]!.id)!
          const at = before.indexOf(record.text)
          moveScenarioPart(session, 'risks', record, by)
          const wanted = [...before]
          if (at + by >= 0 && at + by < wanted.length) {
            wanted.splice(at, 1)
            wanted.splice(at + by, 0, record.text)
          }
          expect(risks()).toEqual(wanted)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('pass only their neighbours in sight', async () => {
    const { session, ids, risks } = await opened()
    addScenarioParts(session, ids[0]!, 'risks', ['a', 'x', 'b'].map(risk))
    const [a, , b] = session.records.risks.list()
    moveScenarioPart(session, 'risks', b!, -1, [a!, b!])
    expect(risks()).toEqual(['b', 'a', 'x'])
  })
})

describe('what is said of a scenario', () => {
  test('stands line by line, also when the other line was said first', async () => {
    const { session, scenario } = await opened()
    const stale = scenario()
    checkPrecondition(session, stale, 'internal.backup', { state: 'met', note: 'M1' }, false)
    checkPrecondition(session, stale, 'external.subsidy', { state: 'todo', note: '' }, false)
    expect(scenario().checks).toEqual({
      'internal.backup': { state: 'met', note: 'M1' },
      'external.subsidy': { state: 'todo', note: '' },
    })
  })

  test('of a function counts until it is emptied', async () => {
    const { session } = await opened()
    const fn = () => session.records.functions.list()[0]!
    describeFunctionPart(session, fn(), 'purpose', 'Rust in de ochtend', true)
    expect(fn().about).toEqual({ purpose: 'Rust in de ochtend' })
    describeFunctionPart(session, fn(), 'purpose', '', false)
    expect(fn().about).toBeUndefined()
    session.undoStack.undo()
    expect(fn().about).toEqual({ purpose: 'Rust in de ochtend' })
  })

  test('advises one at a time, and one undo brings the choice before back', async () => {
    const { session, ids, scenario } = await opened(['Een', 'Twee'])
    adviseScenario(session, ids[0]!)
    adviseScenario(session, ids[1]!)
    expect([scenario(0).advised, scenario(1).advised?.by]).toEqual([undefined, session.analyst])
    session.undoStack.undo()
    expect(advisedScenario([scenario(0), scenario(1)])?.id).toBe(ids[0])
    adviseScenario(session, null)
    expect(advisedScenario([scenario(0), scenario(1)])).toBeNull()
  })

  test('chosen on two tablets at once: the latest holds', () => {
    const by = 'a' as AnalystId
    const list = [
      { name: 'later', advised: { by, at: '2027-01-02T10:00:00+01:00' } },
      { name: 'sooner', advised: { by, at: '2027-01-02T10:30:00+02:00' } },
      { name: 'none' },
    ]
    expect(advisedScenario(list)?.name).toBe('later')
  })
})

describe('actions a file brought', () => {
  const actions = [{ what: 'Bellen', who: 'L1' }, { what: 'Mailen' }]

  test('become records to be changed, and leave the list', async () => {
    const { session, scenario } = await opened()
    session.act('changed', {
      project: [
        { kind: 'set', root: 'scenarios', id: scenario().id, field: 'actions', value: [...actions, 7] },
      ],
    })
    expect(heldActions(scenario())).toEqual(actions)
    const [id] = takeOverAction(session, scenario(), 0)
    expect(session.records.scenarioActions.list()).toMatchObject([
      { id, what: 'Bellen', who: 'L1', when: '', scenarioId: scenario().id },
    ])
    expect(heldActions(scenario())).toEqual([{ what: 'Mailen' }])
    dropHeldAction(session, scenario(), 0)
    expect(heldActions(scenario())).toEqual([])
    session.undoStack.undo()
    session.undoStack.undo()
    expect(heldActions(scenario())).toEqual(actions)
    expect(session.records.scenarioActions.list()).toEqual([])
  })
})
