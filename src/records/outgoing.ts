import type { CaseFile } from './case-file.ts'
import { withoutWithdrawn } from './withheld.ts'
import { withoutNames } from './without-names.ts'

/** The one gate everything that leaves the app, and the report, goes through: no withdrawn words, no names. */
export const outgoing = <T extends CaseFile>(file: T): T => withoutNames(withoutWithdrawn(file))
