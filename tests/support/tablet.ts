import * as Y from 'yjs'
import { type DepartmentCollections, openDepartment } from '../../src/document/documents.ts'
import { applyEdits, type Change, type Edit, revertChanges } from '../../src/document/edit.ts'
import { REMOTE } from '../../src/document/origin.ts'
import type { AnalystId, DepartmentId } from '../../src/records/ids.ts'

export const DEPARTMENT = 'floor' as DepartmentId

/** One analyst's device with its own copy of a department. `meet` is the only way data crosses. */
export class Tablet {
  readonly doc = new Y.Doc()
  readonly records: DepartmentCollections = openDepartment(this.doc, DEPARTMENT)

  constructor(readonly analyst: AnalystId = 'ana' as AnalystId) {}

  do(...edits: readonly Edit[]): Change[] {
    return applyEdits(this.doc, edits)
  }

  undo(changes: readonly Change[]) {
    return revertChanges(this.doc, changes)
  }

  /** Exchanges everything both ways, as two devices do after being offline. */
  meet(other: Tablet): void {
    const forOther = Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(other.doc))
    const forThis = Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(this.doc))
    Y.applyUpdate(other.doc, forOther, REMOTE)
    Y.applyUpdate(this.doc, forThis, REMOTE)
  }
}

/** Lets everybody meet everybody until all have heard all. */
export function meetAll(tablets: readonly Tablet[]): void {
  for (let round = 0; round < 2; round++) {
    for (const one of tablets) for (const other of tablets) if (one !== other) one.meet(other)
  }
}
