import { useState } from 'preact/hooks'

/** Why somebody puts things right: said once in a sitting. */
export interface Reason {
  /** '' while nobody said. */
  readonly reason: string
  readonly onReason: (reason: string) => void
}

/** Asks why, once; then does what waited for it. */
export function useReason({ reason, onReason }: Reason) {
  const [waiting, setWaiting] = useState<{ readonly run: ((reason: string) => void) | null } | null>(null)
  const close = () => setWaiting(null)
  return {
    withReason: (run: (reason: string) => void) => (reason ? run(reason) : setWaiting({ run })),
    change: () => setWaiting({ run: null }),
    dialog: {
      open: waiting !== null,
      reason,
      isWaiting: Boolean(waiting?.run),
      onClose: close,
      onGive: (given: string) => {
        close()
        onReason(given)
        waiting?.run?.(given)
      },
    },
  }
}
