import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { openProjectDocument } from '../../../src/document/documents.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit, updateEdits } from '../../../src/document/new-record.ts'
import type { FunctionId, ScenarioId } from '../../../src/records/ids.ts'
import type { RiskRecord } from '../../../src/records/scenario-parts.ts'

const SCENARIO = 's' as ScenarioId
const FUNCTION = 'f' as FunctionId
const risk = (id: string, text: string): RiskRecord => ({
  id,
  scenarioId: SCENARIO,
  rank: 'a0',
  kind: 'other',
  chance: null,
  effect: null,
  text,
  mitigation: '',
})

/** Two tablets with the same scenario, and a way to bring them together. */
function twoTablets() {
  const [ana, ben] = [new Y.Doc(), new Y.Doc()]
  applyEdits(ana, [
    addRecordEdit('scenarios', { id: SCENARIO, name: 'A', functionIds: [FUNCTION] }),
    addRecordEdit('functions', { id: FUNCTION, name: 'Hulp', allocations: [] }),
    addRecordEdit('risks', risk('r', 'Samen')),
  ])
  const meet = () => {
    Y.applyUpdate(ben, Y.encodeStateAsUpdate(ana))
    Y.applyUpdate(ana, Y.encodeStateAsUpdate(ben))
  }
  meet()
  return { ana, ben, meet }
}

describe('two analysts who work a scenario out at once', () => {
  test('both keep the risks they added, and their words in one that both wrote in', () => {
    const { ana, ben, meet } = twoTablets()
    const shared = (doc: Y.Doc) => openProjectDocument(doc).risks.get('r')!
    applyEdits(ana, [addRecordEdit('risks', risk('ana', 'Van Ana'))])
    applyEdits(ana, updateEdits('risks', shared(ana), { text: 'Samen, zegt Ana', chance: 3 }))
    applyEdits(ben, [addRecordEdit('risks', risk('ben', 'Van Ben'))])
    applyEdits(ben, updateEdits('risks', shared(ben), { text: 'Ook Ben: Samen', mitigation: 'Opletten' }))
    meet()
    for (const doc of [ana, ben]) {
      const { risks } = openProjectDocument(doc)
      expect(risks.list().map(({ id }) => id)).toEqual(['ana', 'ben', 'r'])
      expect(risks.get('r')).toMatchObject({
        text: 'Ook Ben: Samen, zegt Ana',
        chance: 3,
        mitigation: 'Opletten',
      })
    }
  })

  test('both keep the lines they checked and the parts they described', () => {
    const { ana, ben, meet } = twoTablets()
    const write = (doc: Y.Doc, line: 'internal.backup' | 'external.subsidy', about: object) => {
      const { scenarios, functions } = openProjectDocument(doc)
      applyEdits(doc, [
        ...updateEdits('scenarios', scenarios.get(SCENARIO)!, {
          checks: { [line]: { state: 'met', note: '' } },
        }),
        ...updateEdits('functions', functions.get(FUNCTION)!, { about }),
      ])
    }
    write(ana, 'internal.backup', { purpose: 'Rust' })
    write(ben, 'external.subsidy', { mentor: 'M1' })
    meet()
    for (const doc of [ana, ben]) {
      const { scenarios, functions } = openProjectDocument(doc)
      expect(Object.keys(scenarios.get(SCENARIO)!.checks!)).toEqual(['internal.backup', 'external.subsidy'])
      expect(functions.get(FUNCTION)!.about).toEqual({ purpose: 'Rust', mentor: 'M1' })
    }
  })
})
