import type { StorageFailure } from './failure.ts'

/** Whether what is on the screen is on the device. */
export type SavedState =
  | {
      readonly kind: 'saved'
      /** When the last transaction completed, in ms since the Unix epoch; null when none did since it was opened. */
      readonly at: number | null
      /** Room was only found by giving up some of the reserve: the device is all but full. */
      readonly onReserve: boolean
    }
  | {
      readonly kind: 'saving'
      /** When the oldest edit not yet saved was made, in ms since the Unix epoch. */
      readonly since: number
    }
  | {
      readonly kind: 'not-saved'
      readonly reason: StorageFailure['reason']
      /** Edits that are only in memory. They stay on the screen and are tried again. */
      readonly pendingEdits: number
    }
