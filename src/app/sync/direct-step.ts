import type { OpenCamera } from '../../offline/camera.ts'
import type { DirectState } from '../../sync/direct/direct-link.ts'
import type { NoConnection, WrongCode } from '../../sync/direct/rtc-connection.ts'
import type { MediaUnderWay } from '../../sync/media-state.ts'

/** Where this device is in making a direct link. `camera` is null where it did not open. */
export type DirectStep =
  | { readonly kind: 'idle' }
  /** The camera opens and the code is made. */
  | { readonly kind: 'preparing' }
  /** This device begins: the other scans `code`. */
  | { readonly kind: 'showing'; readonly code: string; readonly camera: OpenCamera | null }
  /** This device began: it scans what the other shows now. */
  | {
      readonly kind: 'scanning-answer'
      readonly code: string
      readonly camera: OpenCamera | null
      readonly wrong: WrongCode | null
    }
  /** The other began: this device scans what it shows. */
  | { readonly kind: 'scanning-first'; readonly camera: OpenCamera | null; readonly wrong: WrongCode | null }
  /** The other began and was scanned: it scans `code` now. `isSlow`: it takes long. */
  | { readonly kind: 'answering'; readonly code: string; readonly isSlow: boolean }
  /** Both codes were scanned. `isSlow`: longer than a network takes. */
  | { readonly kind: 'connecting'; readonly isSlow: boolean }
  /** @see DirectState */
  | { readonly kind: 'linked'; readonly state: DirectState; readonly media: MediaUnderWay }
  /** This device cannot make a connection. */
  | { readonly kind: 'impossible'; readonly reason: NoConnection['reason'] | 'unknown' }
