import type { AnswerId } from '../records/ids.ts'
import { mintId } from '../records/ids.ts'
import { randomBytes } from '../vault/bytes.ts'

export const newAnswerId = (): string => mintId<AnswerId>(randomBytes)

/** Wall time with its offset, to the second, by the clock of the device the page is opened on. */
export function wallNow(now = new Date()): string {
  const offset = -now.getTimezoneOffset()
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19)
  const pad = (value: number) => String(value).padStart(2, '0')
  const minutes = Math.abs(offset)
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}
