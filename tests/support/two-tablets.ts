import { expect } from 'vitest'
import { sharedTasks } from './step-arbitrary.ts'
import { SOON } from './sync-checks.ts'
import type { SyncDevice, SyncTablet } from './sync-tablet.ts'
import type { SyncWorld } from './sync-world.ts'
import { DEPARTMENT } from './tablet.ts'
import { taskEdit } from './task-record.ts'

/** Two connected tablets with one department of three tasks, which both have. */
export async function twoTablets(
  world: SyncWorld,
  more: { readonly ana?: Partial<SyncDevice>; readonly ben?: Partial<SyncDevice> } = {},
): Promise<{ readonly ana: SyncTablet; readonly ben: SyncTablet }> {
  const ana = await world.add('ana', more.ana)
  await ana.makeProject()
  ana.act({ departments: { [DEPARTMENT]: sharedTasks() } })
  const ben = await world.add('ben', more.ben)
  for (const tablet of [ana, ben]) world.connect(tablet)
  await expect.poll(() => taskNames(ben).length, SOON).toBe(3)
  return { ana, ben }
}

export const taskNames = (tablet: SyncTablet): string[] =>
  tablet.records?.tasks.list().map(({ name }) => name) ?? []

/** Adds a task of the name `task <id>`. */
export const addTask = (tablet: SyncTablet, id: string): void =>
  tablet.act({ departments: { [DEPARTMENT]: [taskEdit(id)] } })

/** All that was done on the tablet has the receipt of the server. */
export const whenOnServer = (tablet: SyncTablet): Promise<void> =>
  expect.poll(() => tablet.isOnServer(), SOON).toBe(true) as unknown as Promise<void>

export const whenShown = (tablet: SyncTablet, name: string): Promise<void> =>
  expect.poll(() => taskNames(tablet), SOON).toContain(name) as unknown as Promise<void>
