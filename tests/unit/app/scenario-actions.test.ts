import { describe, expect, test } from 'vitest'
import {
  assume,
  changeScenario,
  makeScenario,
  removeScenario,
  writeLines,
} from '../../../src/app/actions/scenario-actions.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { ScenarioId, TaskId } from '../../../src/records/ids.ts'
import { entriesOf, linesText } from '../../../src/records/scenario-lines.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const allocation = { taskId: 't1' as TaskId, hours: 4, schedule: { 'mon-am': 4 } }
const plan = (name: string) => ({
  name,
  functions: [{ name: 'Ochtendhulp', allocations: [allocation], asked: {} }],
  departmentOf: () => WARD,
})

async function opened() {
  const { session } = await openTestSession()
  const all = () => session.records.scenarios.list()
  return { session, all, functions: () => session.records.functions.list() }
}

describe('a scenario made of a plan', () => {
  test('has copies of the functions, and one undo takes all of it back', async () => {
    const { session, all, functions } = await opened()
    makeScenario(session, plan('Eén functie'))
    const made = functions()[0]!
    expect(made).toMatchObject({ name: 'Ochtendhulp', allocations: [allocation], departmentIds: [WARD] })
    expect(all()).toMatchObject([{ name: 'Eén functie', functionIds: [made.id] }])
    session.undoStack.undo()
    expect([all(), functions()]).toEqual([[], []])
  })

  test('stands behind those made before it', async () => {
    const { session, all } = await opened()
    for (const name of ['Eerst', 'Daarna', 'Laatst']) makeScenario(session, plan(name))
    expect(all().map(({ name }) => name)).toEqual(['Eerst', 'Daarna', 'Laatst'])
  })

  test('goes with its own functions, and an undo brings both back', async () => {
    const { session, all, functions } = await opened()
    makeScenario(session, plan('Weg'))
    makeScenario(session, plan('Blijft'))
    removeScenario(session, all()[0]!)
    expect(all().map(({ name }) => name)).toEqual(['Blijft'])
    expect(functions()).toHaveLength(1)
    session.undoStack.undo()
    expect([all(), functions()].map((list) => list.length)).toEqual([2, 2])
  })

  test('leaves a function that another scenario has too', async () => {
    const { session, all, functions } = await opened()
    makeScenario(session, plan('Een'))
    makeScenario(session, plan('Twee'))
    changeScenario(session, all()[1]!, { functionIds: all()[0]!.functionIds! })
    removeScenario(session, all()[0]!)
    expect(functions().map(({ id }) => id)).toContain(all()[0]!.functionIds![0])
  })
})

describe('assumptions', () => {
  test('are written in several scenarios as one thing to undo, and taken away again', async () => {
    const { session, all } = await opened()
    makeScenario(session, plan('Een'))
    makeScenario(session, plan('Twee'))
    assume(session, all(), 'wage', { from: 17, to: 17 })
    assume(session, [all()[0]!], 'mentors', { from: 2, to: 2 })
    expect(all().map(({ assumed }) => assumed)).toEqual([
      { wage: { from: 17, to: 17 }, mentors: { from: 2, to: 2 } },
      { wage: { from: 17, to: 17 } },
    ])
    assume(session, all(), 'wage', undefined)
    expect(all()[1]!.assumed).toBeUndefined()
    session.undoStack.undo()
    expect(all()[1]!.assumed).toEqual({ wage: { from: 17, to: 17 } })
  })
})

test('writing in a list that came as a list keeps its entries once', async () => {
  const { session, all } = await opened()
  const record = {
    id: 's' as ScenarioId,
    name: 'S',
    advantages: ['met een\nregeleinde'],
    preconditions: { external: [' ruimte'] },
  }
  session.act('scenarioAdded', { project: [addRecordEdit('scenarios', record)] })
  writeLines(session, all()[0]!, 'advantages', `${linesText(all()[0]!, 'advantages')}\nRust`)
  writeLines(session, all()[0]!, 'externalPreconditions', 'Ruimte')
  expect(entriesOf(all()[0]!, 'advantages')).toEqual(['met een regeleinde', 'Rust'])
  expect(entriesOf(all()[0]!, 'externalPreconditions')).toEqual(['Ruimte'])
})

test('a list is written as it is typed, also while its last line is still empty', async () => {
  const { session, all } = await opened()
  makeScenario(session, plan('Een'))
  for (const text of ['R', 'Rust', 'Rust\n', 'Rust\nR']) {
    writeLines(session, all()[0]!, 'advantages', text)
    expect(linesText(all()[0]!, 'advantages')).toBe(text)
  }
  writeLines(session, all()[0]!, 'advantages', '')
  expect(linesText(all()[0]!, 'advantages')).toBe('')
})
