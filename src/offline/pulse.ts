/** Long enough to be felt through a case, short enough not to be heard in a quiet room. In milliseconds. */
const PULSE_MS = 25

export const canPulse = (): boolean => typeof navigator.vibrate === 'function'

/** One short vibration; nothing where the device cannot, or before the person touched the page. */
export function pulse(): void {
  if (canPulse()) navigator.vibrate(PULSE_MS)
}
