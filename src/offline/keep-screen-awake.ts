/**
 * - `awake`: the screen stays on
 * - `paused`: the page is hidden; the lock comes back with the page
 * - `refused`: the device said no, for instance to save its battery; asked again when the page is shown again
 * - `unsupported`: this browser cannot
 */
export type ScreenLock = 'awake' | 'paused' | 'refused' | 'unsupported'

/**
 * Keeps the screen on until `release`. Browsers drop the lock whenever the page is hidden, so it is asked for again
 * each time the page shows.
 *
 * @param onChange told every state, the first one soon after the call
 */
export function keepScreenAwake(onChange: (state: ScreenLock) => void = () => undefined): {
  release(): void
} {
  if (!('wakeLock' in navigator)) {
    onChange('unsupported')
    return { release: () => undefined }
  }
  const stop = new AbortController()
  const ask = () => void holdWhileVisible(stop.signal, onChange)
  document.addEventListener('visibilitychange', ask, { signal: stop.signal })
  ask()
  return { release: () => stop.abort() }
}

async function holdWhileVisible(stop: AbortSignal, onChange: (state: ScreenLock) => void): Promise<void> {
  if (document.visibilityState !== 'visible') return onChange('paused')
  try {
    const lock = await navigator.wakeLock.request('screen')
    const release = () => void lock.release()
    if (stop.aborted) return release()
    stop.addEventListener('abort', release, { once: true })
    lock.addEventListener('release', () => stop.removeEventListener('abort', release), { once: true })
    onChange('awake')
  } catch (error) {
    // NotAllowedError: low battery, or hidden again meanwhile. Anything else is a defect to be seen.
    if (!(error instanceof DOMException && error.name === 'NotAllowedError')) throw error
    onChange(document.visibilityState === 'visible' ? 'refused' : 'paused')
  }
}
