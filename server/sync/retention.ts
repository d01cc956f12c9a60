import type { RoomStore } from './room-store.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const LOOK_EVERY_MS = 60 * 60 * 1000

/**
 * Erases rooms nobody opened for so many days: at once, and then every hour. The process may end while it waits.
 *
 * @param touchOpen notes that rooms somebody is in are open: they may have been for days
 */
export async function keepRetention(
  store: RoomStore,
  days: number,
  touchOpen: () => Promise<void>,
): Promise<void> {
  const look = async () => {
    await touchOpen()
    return store.eraseUnopenedSince(Date.now() - days * DAY_MS)
  }
  await look()
  setInterval(() => {
    // A store that fails here fails where it is used too, and says so there.
    look().catch(() => 0)
  }, LOOK_EVERY_MS).unref()
}
