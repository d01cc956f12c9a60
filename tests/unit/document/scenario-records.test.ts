import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { openProjectDocument } from '../../../src/document/documents.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit, updateEdits } from '../../../src/document/new-record.ts'
import type { CaseFile, Scenario } from '../../../src/records/case-file.ts'
import type { ScenarioRecord } from '../../../src/records/document-records.ts'
import type { ScenarioId } from '../../../src/records/ids.ts'
import { entriesOf, linesFrom, linesText } from '../../../src/records/scenario-lines.ts'
import { caseOf, documentsOf, exampleCase } from '../../support/case-documents.ts'

const ID = 's1' as ScenarioId

/** Two tablets with the same scenario, and what brings them together. */
function twoTablets() {
  const [ours, theirs] = [new Y.Doc(), new Y.Doc()]
  const record = { id: ID, name: 'Twee functies', implications: '' }
  applyEdits(ours, [addRecordEdit('scenarios', record)])
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(ours))
  const both = [ours, theirs].map((doc) => ({ doc, scenarios: openProjectDocument(doc).scenarios }))
  const meet = () => {
    Y.applyUpdate(ours, Y.encodeStateAsUpdate(theirs))
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(ours))
  }
  return { ours: both[0]!, theirs: both[1]!, meet }
}

const edit = (tablet: ReturnType<typeof twoTablets>['ours'], fields: Partial<ScenarioRecord>) =>
  applyEdits(tablet.doc, updateEdits('scenarios', tablet.scenarios.get(ID)!, fields))

describe('a scenario on two tablets at once', () => {
  test('keeps both assumptions, and both lines of one list', () => {
    const { ours, theirs, meet } = twoTablets()
    edit(ours, {
      assumed: { wage: { from: 16, to: 16 } },
      lines: { advantages: linesFrom('Rust in de ochtend') },
    })
    edit(theirs, {
      assumed: { usedShare: { from: 0.2, to: 0.4 } },
      lines: { advantages: linesFrom('Minder fouten') },
    })
    meet()
    for (const { scenarios } of [ours, theirs]) {
      const scenario = scenarios.get(ID)!
      expect(scenario.assumed).toEqual({ wage: { from: 16, to: 16 }, usedShare: { from: 0.2, to: 0.4 } })
      expect([...entriesOf(scenario, 'advantages')].sort()).toEqual(['Minder fouten', 'Rust in de ochtend'])
    }
  })

  test('keeps what both wrote in the value case', () => {
    const { ours, theirs, meet } = twoTablets()
    edit(ours, { valueCase: { belonging: 'Hoort erbij.' } })
    edit(theirs, { valueCase: { reputation: 'Goede naam.' } })
    meet()
    expect(ours.scenarios.get(ID)!.valueCase).toEqual({
      belonging: 'Hoort erbij.',
      reputation: 'Goede naam.',
    })
    expect(theirs.scenarios.get(ID)).toEqual(ours.scenarios.get(ID))
  })
})

test('an assumption taken away is as the default says again', () => {
  const { ours } = twoTablets()
  edit(ours, { assumed: { wage: { from: 16, to: 16 }, mentors: { from: 2, to: 2 } } })
  edit(ours, { assumed: { wage: undefined } as never })
  expect(ours.scenarios.get(ID)!.assumed).toEqual({ mentors: { from: 2, to: 2 } })
})

describe('a scenario in a case', () => {
  const withScenarios = (...scenarios: object[]): CaseFile => ({
    ...exampleCase('universiteit'),
    scenarios: scenarios as Scenario[],
  })
  const there = (file: CaseFile) => caseOf(documentsOf(file)).scenarios

  test('comes back with assumptions, value case, lists and order', () => {
    const scenarios = [
      {
        id: 'z',
        name: 'Eerst',
        assumed: { wage: { from: 14, to: 18 }, ofLater: { from: 1, to: 2 } },
        valueCase: { belonging: 'Zij hoort erbij.', ofLater: 7 },
        advantages: ['Rust', 'Minder fouten'],
        preconditions: { internal: ['Een mentor'], external: [], later: true },
      },
      { id: 'a', name: 'Daarna', disadvantages: ['met een\nregeleinde', ' ruimte '], assumed: 'niets' },
      { id: 'b', name: 'Leeg', advantages: [], preconditions: {} },
    ]
    const exported = there(withScenarios(...scenarios))
    expect(exported.map(({ implications: _, ...each }) => each)).toEqual(scenarios)
  })

  test('brings its lists in as texts, so that two people can write at once', () => {
    const { project } = documentsOf(
      withScenarios({ id: 's', name: 'S', advantages: ['Rust', 'Ruimte'], disadvantages: [' x'] }),
    )
    const [scenario] = project.scenarios.list()
    expect(scenario).toMatchObject({ lines: { advantages: 'Rust\nRuimte\n' }, disadvantages: [' x'] })
    expect(linesText(scenario!, 'advantages')).toBe('Rust\nRuimte')
    expect(entriesOf(scenario!, 'disadvantages')).toEqual([' x'])
  })
})
