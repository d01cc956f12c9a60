import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { rounds } from '../support/rounds.ts'
import { separateBrowsers } from '../support/separate-browsers.ts'
import { expectJudged, expectSame } from '../support/sync-checks.ts'
import { SyncSchedule } from '../support/sync-schedule.ts'

const SCHEDULES = rounds(30, 500)
const FIRST_SEED = Number(process.env.WERKVLOER_SEED ?? 20_261_122)
/** Of a tablet in one schedule, with the wait between two of them a twentieth of that in the app. */
const MOST_CONNECTIONS = 60
let asked = 0
let wiped = 0
/** Most of a schedule is waiting for a network: several wait at once. */
const AT_ONCE = 4

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
    console.log(
      `${SCHEDULES} schedules from seed ${FIRST_SEED}: ${asked} connections, ${wiped} tablets wiped`,
    )
  },
  SCHEDULES * 5_000,
)

async function runSchedule(seed: number): Promise<void> {
  const schedule = await SyncSchedule.start(seed)
  try {
    await schedule.run()
    const { tablets, proxy } = schedule.world
    await expectSame(tablets)
    expectJudged(tablets[0]!, schedule.judged)
    expect(proxy.asked / tablets.length, 'connections of a tablet').toBeLessThan(MOST_CONNECTIONS)
    asked += proxy.asked
    wiped += schedule.wiped
  } catch (error) {
    throw new Error(`schedule ${seed}: ${error instanceof Error ? error.message : error}`, { cause: error })
  } finally {
    await schedule.world.stop()
  }
}
