import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { rounds } from '../support/rounds.ts'
import { separateBrowsers } from '../support/separate-browsers.ts'
import { judgementsIn, SyncSchedule } from '../support/sync-schedule.ts'

const SCHEDULES = rounds(30, 500)
const FIRST_SEED = Number(process.env.WERKVLOER_SEED ?? 20_261_122)
/** Most of a schedule is waiting for a network: several wait at once. */
const AT_ONCE = 4
const WAIT = { timeout: 20_000, interval: 5 }

beforeAll(() => {
  separateBrowsers()
  // Hocuspocus says each message it cannot read; here that is most of what is said.
  vi.spyOn(console, 'error').mockReturnValue(undefined)
})
afterAll(() => {
  vi.restoreAllMocks()
})

test(
  `tablets of ${SCHEDULES} schedules, from seed ${FIRST_SEED} on, end with the same project`,
  async () => {
    const seeds = Array.from({ length: SCHEDULES }, (_, i) => FIRST_SEED + i)
    const work = async () => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) await runSchedule(seed)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  },
  SCHEDULES * 5_000,
)

async function runSchedule(seed: number): Promise<void> {
  const schedule = await SyncSchedule.start(seed)
  try {
    await schedule.run()
    await expectSame(schedule)
  } catch (error) {
    throw new Error(`schedule ${seed}: ${error instanceof Error ? error.message : error}`, { cause: error })
  } finally {
    await schedule.world.stop()
  }
}

async function expectSame({ world, judged }: SyncSchedule): Promise<void> {
  const { tablets, proxy } = world
  for (const tablet of tablets) await expect.poll(() => tablet.isOnServer(), WAIT).toBe(true)
  await expect
    .poll(async () => {
      const states = await Promise.all(tablets.map(async (each) => JSON.stringify(await each.state())))
      return new Set(states).size
    }, WAIT)
    .toBe(1)
  for (const tablet of tablets) expect(tablet.incomplete()).toEqual([])
  const held = judgementsIn(tablets[0]!)
  for (const [place, value] of judged) expect(held.get(place), place).toEqual(value)
  expect(proxy.asked).toBeLessThan(500)
}
