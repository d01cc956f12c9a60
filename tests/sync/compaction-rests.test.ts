import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { separateBrowsers } from '../support/separate-browsers.ts'
import { expectSame, SOON } from '../support/sync-checks.ts'
import { DEPARTMENT_DOCUMENT as FLOOR, type SyncTablet } from '../support/sync-tablet.ts'
import { SyncWorld } from '../support/sync-world.ts'
import { addTask, taskNames, twoTablets } from '../support/two-tablets.ts'

let world: SyncWorld

beforeAll(separateBrowsers)
beforeEach(async () => {
  world = await SyncWorld.start(1)
})
afterEach(() => world.stop())

type Plan = (entries: readonly { readonly id: string }[]) => string[][]
const from =
  (fanIn: number): Plan =>
  (entries) =>
    entries.length < fanIn ? [] : [entries.map(({ id }) => id).sort()]

const outerOf = (tablet: SyncTablet) =>
  tablet.shared.list().find(({ documentId }) => documentId === FLOOR)!.outer
const kept = async (tablet: SyncTablet) => (await tablet.journal.read(FLOOR)).entries.length

async function addInTurn(tablets: readonly SyncTablet[], count: number): Promise<void> {
  for (let edit = 0; edit < count; edit++) {
    const tablet = tablets[edit % tablets.length]!
    await expect.poll(() => tablet.records, SOON).not.toBeNull()
    addTask(tablet, String(edit))
    await tablet.session.flush()
  }
  for (const tablet of tablets) {
    await expect.poll(() => taskNames(tablet).length, SOON).toBe(3 + count)
  }
}

test('what one tablet merged leaves the journal of the others, who merge nothing themselves', async () => {
  const { ana, ben } = await twoTablets(world, { ana: { plan: from(4) }, ben: { plan: () => [] } })
  await addInTurn([ana, ben], 12)
  for (const tablet of [ana, ben]) {
    await expect.poll(() => kept(tablet), SOON).toBeLessThan(4)
    await expect.poll(async () => (await kept(tablet)) - outerOf(tablet).entries.length, SOON).toBe(0)
  }
  const { device } = ben
  await world.kill(ben)
  const again = await world.open(device)
  world.connect(again)
  await expectSame([ana, again])
  expect(taskNames(again)).toHaveLength(15)
})

test('more tablets than it takes entries to make a merge come to rest with little', async () => {
  const more = { plan: from(4) }
  const { ana, ben } = await twoTablets(world, { ana: more, ben: more })
  const tablets = [ana, ben]
  for (const name of ['cor', 'dia', 'eva', 'fay']) tablets.push(await world.add(name, more))
  for (const tablet of tablets.slice(2)) world.connect(tablet)
  await addInTurn(tablets, 24)
  await expectSame(tablets)
  for (const tablet of tablets) {
    const isAtRest = async () => {
      const count = await kept(tablet)
      return count < 8 && count === outerOf(tablet).entries.length
    }
    await expect.poll(isAtRest, SOON).toBe(true)
  }
  await expectSame(tablets)
})
