import { Workbox } from 'workbox-window'

export interface ServiceWorkerEvents {
  /** A new version is ready and waits for `applyUpdate`, which takes the newest one if more follow. */
  onUpdateReady(): void
  /** Every part of the app is on this device: it opens without a network from now on. Once per page. */
  onOfflineReady(): void
  /** The worker could not be installed: this page works, but will not open without a network. */
  onFailed(error: unknown): void
  /** The new version has taken over and this page loads itself again, now. */
  onReload(): void
  /** True while a reload would disturb: recording, typing, saving. */
  isBusy(): boolean
}

export interface ServiceWorkerControl {
  /**
   * Lets the waiting version take over as soon as this tab is not busy; every tab then reloads, a busy one as soon as it is
   * not. Until then nothing changes: the files of the old version go with it.
   */
  applyUpdate(): void
  /** Looks for a new version now. Without a network nothing happens. */
  checkForUpdate(): void
}

const SCRIPT = '/service-worker.js'

/** How often a busy tab looks whether it may reload, in milliseconds. */
const BUSY_RETRY_MS = 1_000

/** An installed app may stay open for weeks; the browser itself only looks at a navigation. In milliseconds. */
const CHECK_EVERY_MS = 60 * 60 * 1_000

/**
 * Registers the service worker and follows it. In development and where workers are not allowed (an address that is
 * neither https nor localhost) nothing is registered and no event comes.
 */
export function registerServiceWorker(events: ServiceWorkerEvents): ServiceWorkerControl {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) {
    return { applyUpdate: () => undefined, checkForUpdate: () => undefined }
  }
  const workbox = new Workbox(SCRIPT)
  workbox.addEventListener('waiting', () => events.onUpdateReady())
  void navigator.serviceWorker.ready.then(() => events.onOfflineReady())
  reloadAtTakeover(events)
  workbox.register().catch((error: unknown) => events.onFailed(error))

  const checkForUpdate = () => {
    // Rejects without a network, which is no failure: the next look will do.
    workbox.update().catch(() => undefined)
  }
  setInterval(checkForUpdate, CHECK_EVERY_MS)
  return { applyUpdate: () => whenIdle(events.isBusy, () => workbox.messageSkipWaiting()), checkForUpdate }
}

/** The first worker of a fresh page takes over without a reload: its files are those of the page. */
function reloadAtTakeover({ isBusy, onReload }: ServiceWorkerEvents): void {
  const container = navigator.serviceWorker
  let hadWorker = container.controller !== null
  let isReloading = false
  container.addEventListener('controllerchange', () => {
    const isNewVersion = hadWorker
    hadWorker = true
    if (!isNewVersion || isReloading) return
    isReloading = true
    whenIdle(isBusy, () => {
      onReload()
      location.reload()
    })
  })
}

function whenIdle(isBusy: () => boolean, act: () => void): void {
  if (isBusy()) setTimeout(() => whenIdle(isBusy, act), BUSY_RETRY_MS)
  else act()
}
