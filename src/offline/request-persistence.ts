/** What the browser says about keeping our data when the device runs low: only `granted` keeps it from being evicted. */
export type Persistence = 'granted' | 'denied' | 'unsupported'

/** What the browser said before, without asking it. */
export async function readPersistence(): Promise<Persistence> {
  if (typeof navigator.storage?.persisted !== 'function') return 'unsupported'
  return (await navigator.storage.persisted()) ? 'granted' : 'denied'
}

/** Asks the browser never to evict our data. May show a question (Firefox); asking again after `granted` is silent. */
export async function requestPersistence(): Promise<Persistence> {
  if (typeof navigator.storage?.persist !== 'function') return 'unsupported'
  const isKept = (await navigator.storage.persisted()) || (await navigator.storage.persist())
  return isKept ? 'granted' : 'denied'
}
