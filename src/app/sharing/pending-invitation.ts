import { formatRoute } from '../route.ts'

/** How `joinLink` begins, after the origin. */
const START = `${formatRoute({ place: 'join' })}/`

/** @returns the code in the fragment of an address that was opened; null when the address is another one */
export const codeInFragment = (fragment: string): string | null =>
  fragment.startsWith(START) && fragment.length > START.length ? fragment.slice(START.length) : null

let held: string | null = null
const listeners = new Set<() => void>()

/**
 * An invitation somebody opened as a link, until the room that asks about it takes it. Its keys are in memory only: no store,
 * no address, no storage knows them.
 */
export const pendingInvitation = {
  hold(code: string): void {
    held = code
    for (const listener of [...listeners]) listener()
  },
  /** Gives it once; null when there is none. */
  take(): string | null {
    const code = held
    held = null
    return code
  },
  /** Told of one that came while the room was open. @returns stops telling */
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
