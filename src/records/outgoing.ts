import type { CaseFile } from './case-file.ts'
import { withoutWithdrawn } from './withheld.ts'
import { withoutNamed, withoutNames } from './without-names.ts'

/**
 * The one gate everything that leaves the app, and the report, goes through: no withdrawn words, no names.
 *
 * @param withUnknown also fields this version does not know, as somebody chose who saw which those are
 */
export const outgoing = <T extends CaseFile>(file: T, withUnknown = false): T =>
  (withUnknown ? withoutNamed<T> : withoutNames<T>)(withoutWithdrawn(file))
