/** Bytes the browser says this app uses, copies of the app itself included; null where it does not tell. */
export async function usedBytes(): Promise<number | null> {
  if (typeof navigator.storage?.estimate !== 'function') return null
  return (await navigator.storage.estimate()).usage ?? null
}
