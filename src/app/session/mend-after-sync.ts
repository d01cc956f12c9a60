import type * as Y from 'yjs'
import type { Collection } from '../../document/collection.ts'
import type { DepartmentCollections } from '../../document/documents.ts'
import { applyEdits } from '../../document/edit.ts'
import { leftRefusals } from '../../document/left-refusals.ts'
import { strayPeople, strayPersonEdits } from '../../document/merge-people.ts'
import { REMOTE } from '../../document/origin.ts'
import { strayEdits } from '../../document/stray-edits.ts'
import type { PersonRecord } from '../../records/document-records.ts'

/** A burst of received entries is settled once. */
const REST_MS = 400

interface MendedDepartment {
  readonly doc: Y.Doc
  readonly records: DepartmentCollections
}

interface Parts {
  readonly project: Y.Doc
  readonly departments: () => readonly MendedDepartment[]
  /** Nothing is written on a device that only reads. */
  readonly isReader?: () => boolean
  /** Calls once after so many milliseconds; returns what stops it. */
  readonly after: (delayMs: number, run: () => void) => () => void
}

/**
 * Settles what tablets did to merged records without knowing of each other, after each time something came in. Nothing the
 * analyst did, so nothing to undo. Every tablet finds the same edits and none where they were made already, so that
 * two tablets that settle at once come to rest.
 */
export class Mender {
  private stopWaiting: (() => void) | null = null

  constructor(private readonly parts: Parts) {
    this.follow(parts.project)
  }

  /** From now on also after what comes in for this document. */
  follow(doc: Y.Doc): void {
    doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin === REMOTE) this.wait()
    })
  }

  /** Settles one department now: when it is opened. */
  mend({ doc, records }: MendedDepartment): void {
    if (this.parts.isReader?.()) return
    applyEdits(doc, [...strayEdits(doc, records), ...strayPersonEdits(this.parts.project, records)])
  }

  /** A no that was said on a tablet that never came back by its button holds from when its department is opened. */
  settleNo({ doc, records }: MendedDepartment, people: Collection<PersonRecord>, now: string): void {
    if (this.parts.isReader?.()) return
    for (const { project, department } of leftRefusals(people, records.validationSessions.list(), now)) {
      applyEdits(this.parts.project, project)
      applyEdits(doc, department)
    }
  }

  stop(): void {
    this.stopWaiting?.()
    this.stopWaiting = null
  }

  private wait(): void {
    this.stop()
    this.stopWaiting = this.parts.after(REST_MS, () => {
      this.stopWaiting = null
      if (this.parts.isReader?.()) return
      applyEdits(this.parts.project, strayPeople(this.parts.project))
      for (const department of this.parts.departments()) this.mend(department)
    })
  }
}
