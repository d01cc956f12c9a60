/** In the storage of the tab, so that it gets back its own: a sign for something, and nothing of it. */
const SIGN = 'werkvloer-over-reload'
const PATIENCE_MS = 1_500

/**
 * Lets something outlive the next reload of this tab in the memory of the service worker, which writes nothing. It is there for seconds, and when the browser
 * ends the worker before that it is gone.
 */
export async function carryOverReload(what: unknown): Promise<void> {
  const sign = crypto.randomUUID()
  if (await ask({ type: 'HOLD', sign, what })) sessionStorage.setItem(SIGN, sign)
}

/** What was carried; null when there is nothing. It is given once. */
export async function carriedOverReload(): Promise<unknown> {
  const sign = sessionStorage.getItem(SIGN)
  if (sign === null) return null
  sessionStorage.removeItem(SIGN)
  return ask({ type: 'GIVE_BACK', sign })
}

function ask(message: object): Promise<unknown> {
  const worker = navigator.serviceWorker?.controller
  if (!worker) return Promise.resolve(null)
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MS)
    port1.onmessage = ({ data }) => resolve(data)
    worker.postMessage(message, [port2])
  })
}
