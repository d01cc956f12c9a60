import * as Y from 'yjs'
import type { Edit } from '../../document/edit.ts'
import { type RestoreDifference, restoreDifferences } from '../../document/restore-difference.ts'
import { type Restorer, restoreEdits } from '../../document/restore-edits.ts'

/** What going back to a restore point would do: the edits, and what they come to. */
export interface RestorePreview {
  readonly edits: readonly Edit[]
  readonly differences: readonly RestoreDifference[]
}

/**
 * @param state of the restore point, as a Yjs update
 * @param roots names of the roots to restore
 */
export function previewRestore(
  current: Y.Doc,
  state: Uint8Array,
  roots: readonly string[],
  by: Restorer,
): RestorePreview {
  const older = new Y.Doc()
  Y.applyUpdate(older, state)
  const edits = restoreEdits(current, older, roots, by)
  const differences = restoreDifferences(current, older, edits)
  older.destroy()
  return { edits, differences }
}
