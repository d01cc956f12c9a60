import { expect, test } from 'vitest'
import type { AnalystId } from '../../../../src/records/ids.ts'
import { type Eyes, judgementView } from '../../../../src/screens/tasks/judgement-view.ts'
import { BEN, judged, ME, taskRecord } from './task-sketch.ts'

const eyes: Eyes = { me: ME as AnalystId, nameOf: () => 'Ben', decisions: [] }
const viewOf = (judgements: ReturnType<typeof judged>) =>
  judgementView('knowledge', taskRecord('beds', { judgements }), eyes)

test('my own judgement is mine, and that of another stands beside it with the cautious value', () => {
  const view = viewOf(judged({ [ME]: { knowledge: 1 }, [BEN]: { knowledge: 3 } }))
  expect(view.own).toBe(1)
  expect(view.others).toEqual([{ by: BEN, who: 'Ben', value: 3, imported: false, differs: true }])
  expect(view.agreement).toEqual({ state: 'open', value: 3 })
})

test('what only another judged is not mine, and can be taken over', () => {
  const view = viewOf(judged({ [BEN]: { knowledge: 3 } }))
  expect(view.own).toBe(null)
  expect(view.others[0]!.differs).toBe(true)
  expect(view.agreement.state).toBe('agreed')
})

test('agreement shows as no difference', () => {
  const view = viewOf(judged({ [ME]: { knowledge: 2 }, [BEN]: { knowledge: 2 } }))
  expect(view.others[0]!.differs).toBe(false)
})

test('imported values say so', () => {
  expect(viewOf(judged({ [ME]: { knowledge: 2 } }, true)).imported).toBe(true)
})
