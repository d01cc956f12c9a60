declare const self: ServiceWorkerGlobalScope

/** Long enough for a page to load itself again. */
const HELD_MS = 20_000

const held = new Map<string, unknown>()

/** What a page cannot take with it when it empties its own memory: held in this one for seconds, given back once, written nowhere. */
export function holdOverReload(): void {
  self.addEventListener('message', (event) => {
    const { type, sign, what } = (event.data ?? {}) as { type?: unknown; sign?: unknown; what?: unknown }
    if (typeof sign !== 'string') return
    if (type === 'HOLD') {
      held.set(sign, what)
      event.ports[0]?.postMessage(true)
      event.waitUntil(forgetLater(sign))
    }
    if (type === 'GIVE_BACK') {
      event.ports[0]?.postMessage(held.get(sign) ?? null)
      held.delete(sign)
    }
  })
}

async function forgetLater(sign: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, HELD_MS))
  held.delete(sign)
}
