/**
 * Where a page's origin keeps a text, in any IndexedDB value, Cache, localStorage or sessionStorage; as text or as bytes in
 * UTF-8 or UTF-16. For `page.evaluate`: it uses nothing from outside itself.
 */
export async function findStored(text: string): Promise<string[]> {
  const places: string[] = []
  const utf8 = new TextEncoder().encode(text)
  const utf16 = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer)

  const bytesHold = (bytes: Uint8Array) =>
    [utf8, utf16].some((wanted) => {
      for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1)) {
        if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
      }
      return false
    })

  const holds = (value: unknown, seen = new Set<unknown>()): boolean => {
    if (typeof value === 'string') return value.includes(text)
    if (typeof value !== 'object' || value === null || seen.has(value)) return false
    seen.add(value)
    if (value instanceof ArrayBuffer) return bytesHold(new Uint8Array(value))
    if (ArrayBuffer.isView(value)) {
      return bytesHold(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
    }
    if (value instanceof Map) return [...value].some((pair) => holds(pair, seen))
    return Object.entries(value).some(([name, field]) => name.includes(text) || holds(field, seen))
  }

  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })

  for (const { name } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name!))
    for (const storeName of db.objectStoreNames) {
      const store = db.transaction(storeName).objectStore(storeName)
      const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())])
      if (holds([name, storeName, keys, values])) places.push(`IndexedDB ${name}/${storeName}`)
    }
    db.close()
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const response = await cache.match(request)
      const body = new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer(0))
      if (holds([name, request.url, body])) places.push(`Cache ${name} ${request.url}`)
    }
  }
  if (holds({ ...localStorage })) places.push('localStorage')
  if (holds({ ...sessionStorage })) places.push('sessionStorage')
  return places
}
