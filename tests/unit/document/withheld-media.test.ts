import { expect, test } from 'vitest'
import type { Collection } from '../../../src/document/collection.ts'
import { isMediaWithheld } from '../../../src/document/withheld-media.ts'
import type { MediaRecord } from '../../../src/records/media.ts'

const collection = (here: readonly object[], gone: readonly object[] = []) =>
  ({
    get: (id: string) => here.find((each) => (each as { id: string }).id === id),
    removed: () => gone,
  }) as unknown as Collection<never>

const own = {
  findings: collection([{ id: 'f1', text: 'zijn woorden' }], [{ id: 'f0', text: 'zijn woorden' }]),
  observations: collection([{ id: 'o1', personId: 'm1' }, { id: 'o2' }], [{ id: 'o0', personId: 'm1' }]),
}
const held = {
  isSilent: (id: string) => id === 'i1',
  isFinding: ({ text }: { text: string }) => text === 'zijn woorden',
  withdrew: (id: string | null | undefined) => id === 'm1',
}
const isHeld = (kind: string, id: string) =>
  isMediaWithheld({ about: { kind, id } as unknown as MediaRecord['about'] }, held, own)

test('what is about the words or the work of who withdrew is not shown, also once that was removed', () => {
  for (const [kind, id] of [
    ['interview', 'i1'],
    ['finding', 'f1'],
    ['finding', 'f0'],
    ['observation', 'o1'],
    ['observation', 'o0'],
  ] as const) {
    expect([kind, id, isHeld(kind, id)]).toEqual([kind, id, true])
  }
})

test('all else is shown', () => {
  expect(isHeld('interview', 'i2')).toBe(false)
  expect(isHeld('observation', 'o2')).toBe(false)
  expect(isHeld('task', 'i1')).toBe(false)
  expect(isMediaWithheld({ about: null }, held, own)).toBe(false)
})
