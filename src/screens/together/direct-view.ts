import type { direct } from '../../i18n/nl/direct.ts'

type Texts = typeof direct

/** Where this device is in making a direct link, and in the link itself. */
export type DirectView =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preparing' }
  /** `step` is 1 for the device that begins, 2 for the one that answers. */
  | {
      readonly kind: 'showing'
      readonly code: string
      readonly spaced: string
      readonly step: 1 | 2
      readonly isSlow: boolean
    }
  | { readonly kind: 'scanning'; readonly step: 1 | 2; readonly wrong: keyof Texts['wrong'] | null }
  | { readonly kind: 'connecting'; readonly isSlow: boolean }
  | { readonly kind: 'impossible'; readonly reason: keyof Texts['impossible'] }
  | LinkView

/** Of an open link; bytes both ways. */
export type LinkView =
  | { readonly kind: 'greeting' | 'checking' | 'different' }
  | {
      readonly kind: 'exchanging'
      readonly doneBytes: number
      readonly totalBytes: number
      readonly secondsLeft: number | null
    }
  | { readonly kind: 'equal'; readonly words: readonly string[] }
  | { readonly kind: 'ended'; readonly reason: keyof Texts['ended'] }
