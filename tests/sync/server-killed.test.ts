import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { startTold, type ToldProcess } from '../support/room-processes.ts'
import { rounds } from '../support/rounds.ts'
import { separateBrowsers } from '../support/separate-browsers.ts'
import { expectSame, SOON } from '../support/sync-checks.ts'
import { SyncWorld } from '../support/sync-world.ts'
import { addTask, taskNames, twoTablets } from '../support/two-tablets.ts'

const KILLS = rounds(4, 40)
const SEED = Number(process.env.WERKVLOER_SEED ?? 20_261_122)
let world: SyncWorld
let server: ToldProcess

beforeAll(separateBrowsers)
beforeEach(async () => {
  world = await SyncWorld.start(SEED)
  await world.stopServer()
  await start()
})
afterEach(async () => {
  await world.stop()
  await server.kill()
})

async function start(): Promise<void> {
  server = startTold('serve-rooms.ts', [world.folder])
  await expect.poll(() => server.lines[0], SOON).toBeDefined()
  world.proxy.target = server.lines[0]!
}

test(
  `the server process killed ${KILLS} times under two tablets at work (seed ${SEED}) loses nothing it said was stored`,
  async () => {
    const { ana, ben } = await twoTablets(world)
    const stored: string[] = []
    for (let round = 0; round < KILLS; round++) {
      for (let edit = 1 + world.random.below(6); edit > 0; edit--) {
        for (const tablet of [ana, ben]) {
          const id = `${tablet.analyst} ${round} ${edit}`
          addTask(tablet, id)
          if (world.random.next() < 0.5) {
            await expect.poll(() => tablet.isOnServer(), SOON).toBe(true)
            stored.push(`task ${id}`)
          }
        }
      }
      // In the middle of whatever is still on its way.
      addTask(ana, `on the way ${round}`)
      await server.kill()
      await start()
      // Only what the server has: nobody else is connected who could bring it.
      const tablets = [ana, ben]
      for (const tablet of tablets) tablet.disconnect()
      const witness = await world.add(`witness ${round}`)
      world.connect(witness)
      await expect.poll(() => stored.filter((name) => !taskNames(witness).includes(name)), SOON).toEqual([])
      await world.kill(witness)
      for (const tablet of tablets) world.connect(tablet)
    }
    await expectSame([ana, ben])
  },
  KILLS * 20_000,
)
