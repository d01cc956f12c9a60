import { expect } from 'vitest'
import { judgementsIn } from './sync-schedule.ts'
import type { SyncTablet } from './sync-tablet.ts'

export const SOON = { timeout: 40_000, interval: 10 }

/** Everybody says all is stored, everybody shows and keeps the same, and nothing waits for what never came. */
export async function expectSame(tablets: readonly SyncTablet[]): Promise<void> {
  for (const tablet of tablets) {
    const standing = async () => ((await tablet.isOnServer()) ? 'stored' : tablet.says())
    await expect.poll(standing, { ...SOON, message: tablet.analyst }).toBe('stored')
  }
  const differ = async () => {
    const [first, ...others] = await Promise.all(tablets.map(async (each) => asText(await each.state())))
    return others.filter((other) => other !== first).length
  }
  await expect.poll(differ, { ...SOON, message: 'tablets that differ from the first' }).toBe(0)
  for (const tablet of tablets) expect(tablet.incomplete(), tablet.analyst).toEqual([])
}

/** Whatever order the fields came in, and whether a field is absent or undefined. */
const asText = (state: unknown): string =>
  JSON.stringify(state, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

/** Judgements that were made are there, whoever did what since. */
export function expectJudged(tablet: SyncTablet, judged: ReadonlyMap<string, unknown>): void {
  const held = judgementsIn(tablet)
  for (const [place, value] of judged) expect(held.get(place), place).toEqual(value)
}
