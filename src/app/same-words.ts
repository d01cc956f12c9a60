import type { SyncState } from './sync-desk.ts'

/**
 * Whether another device shows what this one does, by the words of both; null while that is not known. What is still on its way to
 * the server, or from there, makes two that look the same differ.
 */
export function sameWords({ kind }: SyncState, own: string, theirs: string): boolean | null {
  const isSettled = kind === 'on-server' || kind === 'up-to-date'
  return isSettled && own !== '' && theirs !== '' ? own === theirs : null
}
