import { holdOverReload } from './hold-over-reload.ts'
import { PRECACHE_LIST } from './precache-list.ts'
import { serveFromCache } from './serve-from-cache.ts'

declare const self: ServiceWorkerGlobalScope

serveFromCache(PRECACHE_LIST)
holdOverReload(self)

/** A new version waits until a page asks: taking over by itself would pull lazy parts from under an open tab. */
self.addEventListener('message', (event) => {
  const isAsked = (event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING'
  if (isAsked) event.waitUntil(self.skipWaiting())
})

/** The very first page was loaded without a worker; it too must find its lazy parts when the network goes. */
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})
