import type { Page } from 'playwright-core'
import type { Probe } from './probe.ts'
import { wokenOf } from './watched-page.ts'

export interface Idle {
  /** A second, of the page's main thread: all, script, style and layout. */
  readonly workMs: number
  readonly scriptMs: number
  readonly layoutMs: number
  /** A second, of all processes of the browser. */
  readonly processMs: number
  /** A second. */
  readonly timers: number
  readonly frames: number
}

/** What a page costs while nobody touches it. */
export async function measureIdle(page: Page, probe: Probe, seconds: number): Promise<Idle> {
  await page.mouse.move(2, 2)
  // What the last tap left behind has its rest: a message that goes, a worker that ends.
  await page.waitForTimeout(12_000)
  const [work, cpu, woken] = [await probe.work(), await probe.processMs(), await wokenOf(page)]
  await page.waitForTimeout(seconds * 1_000)
  const [workAfter, cpuAfter, wokenAfter] = [await probe.work(), await probe.processMs(), await wokenOf(page)]
  return {
    workMs: (workAfter.all - work.all) / seconds,
    scriptMs: (workAfter.script - work.script) / seconds,
    layoutMs: (workAfter.layout - work.layout) / seconds,
    processMs: (cpuAfter - cpu) / seconds,
    timers: (wokenAfter.timers - woken.timers) / seconds,
    frames: (wokenAfter.frames - woken.frames) / seconds,
  }
}
