import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  holdsUpdates,
  mergeEntries,
  planCompaction,
  SMALL_ENTRY_BYTES,
  SMALL_FAN_IN,
  TIER_FAN_IN,
} from '../../../src/vault/compaction.ts'
import { openEntry } from '../../../src/vault/seal.ts'
import { contentOf, docOf, makeTestRing, sealAll, updatesOf } from '../../support/sealed-entries.ts'

const sized = (count: number, sizeBytes: number, prefix = 'e') =>
  Array.from({ length: count }, (_, i) => ({ id: `${prefix}${i}`, sizeBytes }))

describe('planCompaction', () => {
  test('leaves few small entries alone', () => {
    expect(planCompaction(sized(SMALL_FAN_IN - 1, 300))).toEqual([])
  })

  test('merges many small ones and leaves the large ones out', () => {
    const plan = planCompaction([...sized(SMALL_FAN_IN, 300), ...sized(3, SMALL_ENTRY_BYTES * 100, 'large')])
    expect(plan).toHaveLength(1)
    expect(plan[0]).toHaveLength(SMALL_FAN_IN)
    expect(plan[0]?.some((id) => id.startsWith('large'))).toBe(false)
  })

  test('merges a few middle ones into a large one', () => {
    expect(planCompaction(sized(TIER_FAN_IN, SMALL_ENTRY_BYTES))).toHaveLength(1)
  })

  test('rewrites each byte of a long year only a few times', () => {
    const entries: { id: string; sizeBytes: number }[] = []
    let added = 0
    let rewritten = 0
    for (let tap = 0; tap < 20_000; tap++) {
      entries.push({ id: `tap${tap}`, sizeBytes: 400 })
      added += 400
      for (const [group, ids] of planCompaction(entries).entries()) {
        const gone = new Set(ids)
        const sizeBytes = entries.reduce((sum, entry) => sum + (gone.has(entry.id) ? entry.sizeBytes : 0), 0)
        entries.splice(0, entries.length, ...entries.filter(({ id }) => !gone.has(id)))
        entries.push({ id: `merge${tap}-${group}`, sizeBytes })
        rewritten += sizeBytes
      }
    }
    expect(rewritten / added).toBeLessThan(5)
    expect(entries.length).toBeLessThan(SMALL_FAN_IN + 4 * TIER_FAN_IN)
  })
})

describe('the containment check', () => {
  const note = updatesOf([
    (doc) => doc.getText('note').insert(0, 'tilt'),
    (doc) => doc.getText('note').insert(4, ' zwaar'),
    (doc) => doc.getText('note').delete(0, 2),
  ])

  test('holds for a whole merge', () => {
    expect(holdsUpdates(Y.mergeUpdates(note), note)).toBe(true)
  })

  test('fails when one edit, or only a deletion, is missing', () => {
    expect(holdsUpdates(Y.mergeUpdates(note.slice(1)), note)).toBe(false)
    expect(holdsUpdates(Y.mergeUpdates([note[0]!, note[2]!]), note)).toBe(false)
    expect(holdsUpdates(Y.mergeUpdates(note.slice(0, 2)), note)).toBe(false)
  })

  test('does not take a gap for what belongs in it', () => {
    const gap = Y.mergeUpdates([note[0]!, note[2]!])
    expect(holdsUpdates(gap, [note[1]!])).toBe(false)
  })

  test('accepts that deleted content is gone, but only where the deletion is held too', () => {
    const doc = docOf(note)
    const collected = Y.encodeStateAsUpdate(doc)
    expect(holdsUpdates(collected, note)).toBe(true)
  })

  test('fails on bytes that are no update', () => {
    expect(holdsUpdates(new Uint8Array([9, 9, 9, 9]), note)).toBe(false)
  })
})

describe('mergeEntries', () => {
  test('makes one entry that opens to all of them', async () => {
    const ring = await makeTestRing()
    const updates = updatesOf(
      Array.from({ length: 100 }, (_, i) => (doc: Y.Doc) => doc.getMap('records').set(`r${i % 7}`, i)),
    )
    const merged = await mergeEntries(await sealAll(updates, ring, 'doc'), ring, 'doc')
    const opened = docOf([await openEntry(merged, ring, 'doc')])
    expect(contentOf(opened)).toEqual(contentOf(docOf(updates)))
  })

  test('refuses when one of them cannot be opened', async () => {
    const ring = await makeTestRing()
    const entries = await sealAll(updatesOf([(doc) => doc.getMap('records').set('a', 1)]), ring, 'doc')
    entries[0]!.bytes[40]! ^= 1
    await expect(mergeEntries(entries, ring, 'doc')).rejects.toMatchObject({ reason: 'damaged' })
  })
})
