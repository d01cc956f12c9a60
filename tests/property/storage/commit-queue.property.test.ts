import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CommitQueue } from '../../../src/storage/commit-queue.ts'
import { StorageFailure } from '../../../src/storage/failure.ts'
import { ManualTimers } from '../../support/manual-timers.ts'

test('keeps every item once, in order, whatever fails, and is saved only when all are kept', async () => {
  const step = fc.constantFrom('add', 'add', 'add', 'wait', 'fire', 'retry')
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.infiniteStream(fc.nat(3)), async (steps, luck) => {
      const kept: number[] = []
      const timers = new ManualTimers()
      let isCalm = false
      const queue = new CommitQueue<number>({
        write: async (items) => {
          for (let turns = luck.next().value; turns > 0; turns--) await Promise.resolve()
          if (!isCalm && luck.next().value === 0) throw new StorageFailure('unknown', null)
          kept.push(...items)
        },
        makeRoom: async () => false,
        clock: () => 0,
        timers,
      })
      let added = 0
      queue.subscribe(() => {
        if (queue.state.kind === 'saved') expect(kept).toHaveLength(added)
      })
      for (const kind of steps) {
        if (kind === 'add') queue.add(added++)
        if (kind === 'wait') await Promise.resolve()
        if (kind === 'fire') timers.fire()
        if (kind === 'retry') queue.retry()
      }
      isCalm = true
      await queue.flush().catch(() => queue.flush())
      expect(kept).toEqual(Array.from({ length: added }, (_, i) => i))
      expect(queue.state.kind).toBe('saved')
    }),
  )
})
