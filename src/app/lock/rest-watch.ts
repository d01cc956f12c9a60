/** `input` because dictation and the keyboards of tablets write without pressing a key. */
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'touchmove'] as const
const LOOK_EVERY_MS = 2_000

export interface RestOptions {
  /** How long nobody has to touch anything, in ms; null: for ever. */
  readonly limitMs: () => number | null
  /** Now, in ms since the Unix epoch. */
  readonly now: () => number
  readonly onRest: () => void
}

/**
 * Notices that nobody touched the page for a while. A tablet that slept counts as rested, also before the timer ran again; a clock that
 * was changed by more than the limit too, since nobody knows then.
 */
export function watchRest({ limitMs, now, onRest }: RestOptions): void {
  let lastAt = now()
  const look = () => {
    const limit = limitMs()
    if (limit === null || Math.abs(now() - lastAt) < limit) return
    lastAt = now()
    onRest()
  }
  for (const sign of SIGNS_OF_LIFE) {
    // What wakes the tablet must not count as life before it is known how long it slept.
    window.addEventListener(
      sign,
      () => {
        look()
        lastAt = now()
      },
      { capture: true, passive: true },
    )
  }
  document.addEventListener('visibilitychange', look)
  setInterval(look, LOOK_EVERY_MS)
}
