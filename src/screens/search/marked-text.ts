/** A stretch of a text; `isMatch` where it is what was searched for. */
export interface MarkedPart {
  readonly text: string
  readonly isMatch: boolean
}
export type MarkedText = readonly MarkedPart[]
