/** Resolves once nothing more urgent is to be done. WebKit has no idle callback: there it is some time later. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve())
    else setTimeout(resolve, 2_000)
  })
