/** Long enough for a page to load itself again. */
const HELD_MS = 20_000

/** What the service worker hears of its pages. */
interface Heard {
  addEventListener(type: 'message', hear: (event: Message) => void): void
}

interface Message {
  readonly data: unknown
  readonly ports: readonly { postMessage(what: unknown): void }[]
  waitUntil(done: Promise<unknown>): void
}

/** What a page cannot take with it when it empties its own memory: held in this one for seconds, given back once, written nowhere. */
export function holdOverReload(pages: Heard): void {
  const held = new Map<string, unknown>()
  pages.addEventListener('message', (event) => {
    const { type, sign, what } = (event.data ?? {}) as { type?: unknown; sign?: unknown; what?: unknown }
    if (typeof sign !== 'string') return
    if (type === 'HOLD') {
      held.set(sign, what)
      event.ports[0]?.postMessage(true)
      event.waitUntil(forgetLater(held, sign))
    }
    if (type === 'GIVE_BACK') {
      event.ports[0]?.postMessage(held.get(sign) ?? null)
      held.delete(sign)
    }
  })
}

async function forgetLater(held: Map<string, unknown>, sign: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, HELD_MS))
  held.delete(sign)
}
