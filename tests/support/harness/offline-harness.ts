import { keepScreenAwake } from '../../../src/offline/keep-screen-awake.ts'
import { registerServiceWorker } from '../../../src/offline/register-service-worker.ts'
import { requestPersistence } from '../../../src/offline/request-persistence.ts'

const events: string[] = []
let busy = false
const control = registerServiceWorker({
  onUpdateReady: () => events.push('update ready'),
  onOfflineReady: () => events.push('offline ready'),
  onFailed: (error) => events.push(`failed: ${String(error)}`),
  onReload: () => undefined,
  isBusy: () => busy,
})

const harness = {
  events,
  control,
  setBusy: (value: boolean) => {
    busy = value
  },
  requestPersistence,
  keepScreenAwake,
}

declare global {
  var offlineHarness: OfflineHarness
}
export type OfflineHarness = typeof harness

globalThis.offlineHarness = harness
