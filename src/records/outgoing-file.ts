import { withAnalystCodes } from './analyst-codes.ts'
import type { CaseFile } from './case-file.ts'
import { outgoing } from './outgoing.ts'
import { withoutCodes } from './without-codes.ts'
import { withoutRejected } from './without-rejected.ts'

/** What somebody chose to go along. */
export interface GoesAlong {
  /** False: people are counted anew (P1, P2). */
  readonly codes: boolean
  /** Fields this version does not know: there may be a name in them. */
  readonly unknown: boolean
}

export const AS_USUAL: GoesAlong = { codes: true, unknown: false }

/** A case as it may leave the app as a file: no withdrawn words, no names, nothing rejected, analysts as codes. */
export function outgoingFile<T extends CaseFile>(file: T, { codes, unknown } = AS_USUAL): T {
  const out = withAnalystCodes(withoutRejected(outgoing(file, unknown)))
  return codes ? out : withoutCodes(out)
}
