import { expect } from 'vitest'
import { judgementsIn } from './sync-schedule.ts'
import type { SyncTablet } from './sync-tablet.ts'

export const SOON = { timeout: 20_000, interval: 5 }

/** Everybody says all is stored, everybody shows and keeps the same, and nothing waits for what never came. */
export async function expectSame(tablets: readonly SyncTablet[]): Promise<void> {
  for (const tablet of tablets) {
    await expect
      .poll(() => tablet.isOnServer(), { ...SOON, message: `${tablet.analyst} is stored` })
      .toBe(true)
  }
  const differ = async () => {
    const states = await Promise.all(tablets.map(async (each) => JSON.stringify(await each.state())))
    return new Set(states).size
  }
  await expect.poll(differ, { ...SOON, message: 'different states' }).toBe(1)
  for (const tablet of tablets) expect(tablet.incomplete(), tablet.analyst).toEqual([])
}

/** Judgements that were made are there, whoever did what since. */
export function expectJudged(tablet: SyncTablet, judged: ReadonlyMap<string, unknown>): void {
  const held = judgementsIn(tablet)
  for (const [place, value] of judged) expect(held.get(place), place).toEqual(value)
}
