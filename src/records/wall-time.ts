/** Wall time with its offset, to the second: `2026-09-09T13:48:00+02:00`. @param offset minutes ahead of UTC at that moment */
export function wallTimeAt(at: number, offset: number): string {
  const local = new Date(at + offset * 60_000).toISOString().slice(0, 19)
  const minutes = Math.abs(offset)
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0')
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${String(minutes % 60).padStart(2, '0')}`
}
