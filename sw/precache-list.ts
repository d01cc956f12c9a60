import type { PrecacheEntry } from 'workbox-precaching'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[] }

/** Every file of the site, filled in by the build; the build fails when one is missing. */
export const PRECACHE_LIST = [...self.__WB_MANIFEST]
