/** Minutes the wall clock is ahead of UTC at a moment in milliseconds since the epoch. */
export type Zone = (at: number) => number

/** Milliseconds since the epoch. */
export const instantOf = (time: string): number => Date.parse(time)

/** The day a moment falls on by the clock it was written with: `2026-09-09`. */
export const dayOf = (time: string): string => time.slice(0, 10)

/** Wall time with its offset, to the second: `2026-09-09T13:48:00+02:00`. */
export function writeMoment(at: number, zone: Zone): string {
  const offset = zone(at)
  const local = new Date(at + offset * 60_000).toISOString().slice(0, 19)
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(Math.abs(offset) / 60)}:${twoDigits(Math.abs(offset) % 60)}`
}

/**
 * The same clock moved by minutes of real time. A moment written in this device's zone follows that zone over a
 * change to summer or winter time; one written elsewhere keeps the offset it came with.
 */
export const shiftMoment = (time: string, minutes: number, device: Zone): string =>
  writeMoment(instantOf(time) + minutes * 60_000, zoneOf(time, device))

/**
 * The moment at which the wall clock shows `clock` (`HH:MM:SS`) on the day of `reference`.
 *
 * @param dayShift whole days after that day
 */
export function momentAt(reference: string, clock: string, device: Zone, dayShift = 0): string {
  const zone = zoneOf(reference, device)
  const local = Date.parse(`${dayOf(reference)}T${clock}Z`) + dayShift * 86_400_000
  const guess = local - zone(instantOf(reference)) * 60_000
  return writeMoment(local - zone(guess) * 60_000, zone)
}

function zoneOf(time: string, device: Zone): Zone {
  const offset = offsetOf(time)
  return device(instantOf(time)) === offset ? device : () => offset
}

function offsetOf(time: string): number {
  const parts = /([+-])(\d{2}):(\d{2})$/.exec(time)
  if (!parts) return 0
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]))
}

const twoDigits = (value: number) => String(Math.floor(value)).padStart(2, '0')
