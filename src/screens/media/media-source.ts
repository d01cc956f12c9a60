/** What there is on this device of the bytes of a photo or voice note. */
export type MediaSource =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'here'
      /** Address of the bytes within this page; gone with the component that asked for it. */
      readonly url: string
      /** False for sound of which only the beginning is here. */
      readonly isWhole: boolean
    }
  /** Somebody else has it: it comes over the server, the direct link or a file. */
  | { readonly kind: 'coming'; readonly bytes: number }
  /** It came with a case file, which carries none. */
  | { readonly kind: 'not-in-file'; readonly bytes: number }
  /** Recorded, but nothing of it was kept. */
  | { readonly kind: 'nothing' }
  /** What is here does not open. */
  | { readonly kind: 'broken' }
