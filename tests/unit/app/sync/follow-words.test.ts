import { expect, test } from 'vitest'
import { followWords } from '../../../../src/app/sync/follow-words.ts'
import { addDepartment, LinkWorld } from '../../../support/link-world.ts'
import { ManualTimers } from '../../../support/manual-timers.ts'

const world = LinkWorld.tidied()

test('says at once that words hold no more, and looks at last also while somebody types on', async () => {
  const a = await world().open('ana')
  await a.makeProject()
  const timers = new ManualTimers()
  const said: string[] = []
  const stop = followWords(a.shared, timers, {
    onStale: () => said.push('stale'),
    look: async () => said.push('look'),
  })
  timers.fire()
  expect(said.slice(0, 2)).toEqual(['stale', 'look'])
  const longest = () => Math.max(...timers.delaysMs)
  said.length = 0
  addDepartment(a, 'Keuken')
  expect(said[0]).toBe('stale')
  expect(said).not.toContain('look')
  for (let count = 0; count < 20; count++) addDepartment(a, `Afdeling ${count}`)
  // The rest begins again with each edit; the longest wait does not.
  expect(timers.delaysMs[0]).toBe(longest())
  expect(timers.delaysMs).toHaveLength(2)
  expect(longest()).toBeGreaterThan(Math.min(...timers.delaysMs))
  timers.fire()
  expect(said.at(-1)).toBe('look')
  expect(timers.delaysMs).toEqual([])
  addDepartment(a, 'Tuin')
  stop()
  expect(timers.delaysMs).toEqual([])
})
