import type { PrecacheEntry } from 'workbox-precaching'
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'

/**
 * Keeps all listed files at install and answers them from the cache ever after; anything else goes to the network
 * untouched. Routes live behind the `#`, so `/` is the only page, with whatever query a launcher puts behind it.
 */
export function serveFromCache(list: (PrecacheEntry | string)[]): void {
  precacheAndRoute(list, {
    directoryIndex: 'index.html',
    cleanURLs: false,
    ignoreURLParametersMatching: [/./],
  })
  cleanupOutdatedCaches()
}
