import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { removeEdit, updateEdits } from '../../src/document/new-record.ts'
import type { TaskId } from '../../src/records/ids.ts'
import { separateBrowsers } from '../support/separate-browsers.ts'
import { expectJudged, expectSame } from '../support/sync-checks.ts'
import { judgementsIn } from '../support/sync-schedule.ts'
import type { SyncDevice, SyncTablet } from '../support/sync-tablet.ts'
import { SyncWorld } from '../support/sync-world.ts'
import { DEPARTMENT } from '../support/tablet.ts'
import { addTask, twoTablets, whenOnServer, whenShown } from '../support/two-tablets.ts'

const DAY_MS = 24 * 3_600_000
let world: SyncWorld

beforeAll(separateBrowsers)
beforeEach(async () => {
  world = await SyncWorld.start(1)
})
afterEach(() => world.stop())

const CLOCKS: readonly [string, Partial<SyncDevice>][] = [
  ['three days ahead', { now: () => Date.now() + 3 * DAY_MS }],
  ['a year behind', { now: () => Date.now() - 365 * DAY_MS }],
  ['that stands still', { now: () => Date.UTC(2026, 2, 1) }],
  ['of the epoch itself', { now: () => 0 }],
]

for (const [what, clock] of CLOCKS) {
  test(`a tablet with a clock ${what} neither loses nor wins anything by it`, async () => {
    const { ana, ben } = await twoTablets(world, { ben: clock })
    rename(ana, 'by ana')
    await whenShown(ben, 'by ana')
    // After it in the order of things, whatever its clock says.
    rename(ben, 'by ben')
    await whenShown(ana, 'by ben')
    for (const tablet of [ana, ben]) await expectOwnOrder(tablet)
    await expectSame([ana, ben])
    const judged = judgementsIn(ana)
    await restart(ben)
    await expectSame(world.tablets)
    expectJudged(world.tablets[1]!, judged)
  })
}

test('the hour that comes twice when summer time ends leaves the order of what one device did as it was', async () => {
  // 25 October 2026, 02:30 in the Netherlands, first at +02:00, an hour later again at +01:00.
  let now = Date.UTC(2026, 9, 25, 0, 30)
  const offsetMinutes = (at: number) => (at < Date.UTC(2026, 9, 25, 1) ? 120 : 60)
  const { ana, ben } = await twoTablets(world, { ben: { now: () => now, offsetMinutes } })
  rename(ben, 'first half past two')
  now += 3_600_000
  rename(ben, 'second half past two')
  now -= 2 * 3_600_000
  rename(ben, 'set back by hand')
  await whenShown(ana, 'set back by hand')
  const times = ownHistory(ben).map(({ at }) => at)
  expect(times.slice(-3)).toEqual([
    '2026-10-25T02:30:00+02:00',
    '2026-10-25T02:30:00+01:00',
    '2026-10-25T01:30:00+02:00',
  ])
  await expectOwnOrder(ana)
  await expectSame([ana, ben])
})

test('a removal dated in the future stays a removal, and an edit dated in the past stays the last', async () => {
  const { ana, ben } = await twoTablets(world, { ben: { now: () => Date.now() + 3 * DAY_MS } })
  ben.act({ departments: { [DEPARTMENT]: [removeEdit('tasks', 't1', ben.analyst, ben.session.now())] } })
  addTask(ana, 'meanwhile')
  await whenShown(ben, 'task meanwhile')
  await expectSame([ana, ben])
  expect(ana.records!.tasks.get('t1' as TaskId)).toBeUndefined()
})

function rename(tablet: SyncTablet, name: string): void {
  const task = tablet.records!.tasks.get('t2' as TaskId)!
  tablet.act({ departments: { [DEPARTMENT]: updateEdits('tasks', task, { name }) } })
}

/** What a tablet did, in the order of its counter. */
const ownHistory = (tablet: SyncTablet) => {
  const doc = tablet.docs().find(({ documentId }) => documentId === 'doc-of-the-floor')!.doc
  return [...doc.getMap<{ readonly at: string; readonly changes: readonly unknown[][] }>('history')]
    .filter(([key]) => key.startsWith(`${tablet.device.device}:`))
    .sort(([a], [b]) => countOf(a) - countOf(b))
    .map(([, entry]) => entry)
}
const countOf = (key: string) => Number.parseInt(key.split(':')[1]!, 36)

/** Everybody lists what each device did in the order of its counter, newest first. */
async function expectOwnOrder(tablet: SyncTablet): Promise<void> {
  await whenOnServer(tablet)
  const listed = tablet.session.historyOf(DEPARTMENT)!.list()
  for (const device of new Set(listed.map(({ key }) => key.split(':')[0]!))) {
    const counts = listed.filter(({ key }) => key.startsWith(`${device}:`)).map(({ key }) => countOf(key))
    expect(counts, `history of ${device} on ${tablet.analyst}`).toEqual(counts.toSorted((a, b) => b - a))
  }
}

async function restart(tablet: SyncTablet): Promise<void> {
  const { device } = tablet
  await tablet.session.flush()
  await world.kill(tablet)
  world.connect(await world.open(device))
}
