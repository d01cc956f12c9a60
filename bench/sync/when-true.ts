/** Calls its listener when something changed. @returns stops calling it */
export type Subscribe = (listener: () => void) => () => void

const TOO_LONG_MS = 60_000

/** Resolves once `holds`, which is asked after each change. @throws Error when it takes a minute */
export function whenTrue(holds: () => boolean, sources: readonly Subscribe[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let stops: (() => void)[] = []
    const settle = (end: () => void) => {
      clearTimeout(timer)
      for (const stop of stops) stop()
      end()
    }
    const timer = setTimeout(() => settle(() => reject(new Error('it never came'))), TOO_LONG_MS)
    const look = () => {
      if (holds()) settle(resolve)
    }
    stops = sources.map((subscribe) => subscribe(look))
    look()
  })
}
