import type { BrowserContext, CDPSession, Page } from 'playwright-core'

export interface Probe {
  /** What the page's heap holds after a collection, buffers outside it included; bytes. */
  pageMemory(): Promise<number>
  /** The same of each worker that is alive. */
  workerMemory(): Promise<readonly number[]>
  work(): Promise<Work>
  /** Of all processes of the browser since it began, in ms; NaN where the browser does not tell. */
  processMs(): Promise<number>
}

/** What the main thread did since the page was made, in ms. */
export interface Work {
  readonly all: number
  readonly script: number
  /** Style and layout. */
  readonly layout: number
}

interface Attached {
  readonly sessionId: string
  readonly targetInfo: { readonly type: string }
}

/** Looks at a page and its workers from outside. */
export async function openProbe(page: Page): Promise<Probe> {
  const context: BrowserContext = page.context()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const browser = await context.browser()?.newBrowserCDPSession()
  return {
    pageMemory: () => heapOf((method) => cdp.send(method)),
    workerMemory: () => workersOf(context, page),
    async work() {
      const { metrics } = await cdp.send('Performance.getMetrics')
      const of = (name: string) =>
        1_000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN)
      return {
        all: of('TaskDuration'),
        script: of('ScriptDuration'),
        layout: of('LayoutDuration') + of('RecalcStyleDuration'),
      }
    },
    async processMs() {
      if (!browser) return Number.NaN
      const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0)
    },
  }
}

type Send = (method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<unknown>

async function heapOf(send: Send): Promise<number> {
  // Twice: what only finalisers held on to goes the second time.
  await send('HeapProfiler.collectGarbage')
  await send('HeapProfiler.collectGarbage')
  const usage = (await send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number }
  return usage.usedSize + (usage.backingStorageSize ?? 0)
}

/** Playwright has no session of a worker: its messages go through that of the page. */
async function workersOf(context: BrowserContext, page: Page): Promise<readonly number[]> {
  const cdp = await context.newCDPSession(page)
  const workers: Attached[] = []
  cdp.on('Target.attachedToTarget', (attached) => workers.push(attached))
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  const found: number[] = []
  for (const { sessionId, targetInfo } of workers) {
    if (targetInfo.type !== 'worker') continue
    found.push(await heapOf((method) => askWorker(cdp, sessionId, method)))
  }
  await cdp.detach()
  return found
}

let asked = 0

function askWorker(cdp: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const id = ++asked
  return new Promise((resolve, reject) => {
    const hear = (message: { sessionId: string; message: string }) => {
      const answer = JSON.parse(message.message)
      if (message.sessionId !== sessionId || answer.id !== id) return
      cdp.off('Target.receivedMessageFromTarget', hear)
      if (answer.error) reject(new Error(answer.error.message))
      else resolve(answer.result)
    }
    cdp.on('Target.receivedMessageFromTarget', hear)
    cdp
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .catch(reject)
  })
}
