/** The waits storage needs, as a parameter, so that a test can move time itself. */
export interface Timers {
  /** Calls `run` once, after `delayMs` or more. @returns stops it */
  readonly after: (delayMs: number, run: () => void) => () => void
}

export const systemTimers: Timers = {
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  },
}

/** Settles as `work`, or rejects with `overdue()` when that takes longer. `work` itself is not stopped. */
export function withinLimit<T>(
  work: Promise<T>,
  limitMs: number,
  { timers, overdue }: { readonly timers: Timers; readonly overdue: () => Error },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = timers.after(limitMs, () => reject(overdue()))
    work.then(resolve, reject).finally(stop)
  })
}
