import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { isRecordingAct } from '../../../../src/app/rooms/use-last-action.ts'
import type { Done } from '../../../../src/app/session/undo-stack.ts'
import type { Edit } from '../../../../src/document/edit.ts'
import { observe as english } from '../../../../src/i18n/en/observe.ts'
import { observe as dutch } from '../../../../src/i18n/nl/observe.ts'

const doneIn = (...roots: readonly string[]): Done => ({
  label: 'x',
  at: 0,
  parts: [
    {
      doc: new Y.Doc(),
      changes: roots.map((root) => {
        const edit: Edit = { kind: 'set', root, id: 'a', field: 'x', value: 1 }
        return { redo: edit, undo: edit }
      }),
    },
  ],
})

test('a swipe takes back what was recorded, never a plan of rounds or a person', () => {
  expect(isRecordingAct(doneIn('observations', 'interruptions'))).toBe(true)
  expect(isRecordingAct(doneIn('samplingPlans'))).toBe(false)
  expect(isRecordingAct(doneIn('modifiers'))).toBe(false)
  expect(isRecordingAct(doneIn('observations', 'people'))).toBe(false)
  expect(isRecordingAct(null)).toBe(false)
})

test('one task that still runs is spoken of as one', () => {
  expect(dutch.stillRunsFor({ count: 1 })).not.toContain('Die blijven')
  expect(english.stillRunsFor({ count: 2 })).toContain('stop them')
})
