import type { DeviceId } from './ids.ts'
import type { MediaRecord } from './media.ts'

/** The piece of a record that came in with a case file: how much it was stays known, the photo or sound did not come along. */
export const NOT_IN_FILE = 'not-in-file'

type Pieces = Pick<MediaRecord, 'pieces'>

/** What all of it is, in bytes, here or not. */
export const mediaBytes = ({ pieces }: Pieces): number => pieces.reduce((sum, { bytes }) => sum + bytes, 0)

/** It came with a case file, which holds no photos or sound. */
export const isNotInFile = ({ pieces }: Pieces): boolean => pieces.some(({ id }) => id === NOT_IN_FILE)

/** The longest note, and some time for its end to come over. */
const MAY_RUN_MS = 15 * 60_000

/** A voice note without an end that another device may be recording yet. @param now in milliseconds since the epoch */
export const mayRunElsewhere = (record: MediaRecord, device: DeviceId, now: number): boolean =>
  isOpenEnded(record) && record.device !== device && now - Date.parse(record.at) < MAY_RUN_MS

/** A voice note of which nobody was there to end it: the app was gone first, or it is still recorded. */
export const isOpenEnded = ({ kind, endedAt }: Pick<MediaRecord, 'kind' | 'endedAt'>): boolean =>
  kind === 'voice' && endedAt === null
