import { isSettled, type SyncState } from './sync-desk.ts'

/**
 * Whether another device shows what this one does, by the words of both; null while that is not known. What is still on its way to
 * the server, or from there, makes two that look the same differ.
 */
export function sameWords(state: SyncState, own: string, theirs: string): boolean | null {
  return isSettled(state) && own !== '' && theirs !== '' ? own === theirs : null
}
