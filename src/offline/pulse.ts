/** What a hand feels without looking: one short for begun, two for ended, three quick for taken back, one long for what could not be done. */
export type Felt = 'begun' | 'ended' | 'undone' | 'refused'

/** Milliseconds on, off, on: long enough to be felt through a case, short enough not to be heard in a quiet room. */
const RHYTHMS: Readonly<Record<Felt, readonly number[]>> = {
  begun: [25],
  ended: [25, 70, 25],
  undone: [15, 45, 15, 45, 15],
  refused: [140],
}

export const canPulse = (): boolean => typeof navigator.vibrate === 'function'

/** Nothing where the device cannot, or before the person touched the page. */
export function pulse(felt: Felt = 'begun'): void {
  if (canPulse()) navigator.vibrate([...RHYTHMS[felt]])
}
