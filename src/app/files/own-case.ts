import type { Collection } from '../../document/collection.ts'
import type { DepartmentCollections } from '../../document/documents.ts'
import type { CaseWords } from '../../document/export-context.ts'
import { collectionsToOwnCase } from '../../document/to-case.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { wholeCase } from '../../records/read-whole-case.ts'
import type { WholeCase } from '../../records/whole-case.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** Whoever types is not kept waiting by what is about to be out of date. */
const REST_MS = 250

/**
 * The whole case of an opened project under its own ids, made when it is asked for and kept until a record changes. Withdrawn words
 * are out of it.
 */
export class OwnCase {
  private readonly session: ProjectSession
  private readonly listeners = new Set<() => void>()
  private readonly followed = new Set<object>()
  private made: { readonly key: string; readonly whole: WholeCase } | null = null
  private rest: ReturnType<typeof setTimeout> | undefined
  /** Counts what changed. */
  private changes = 0

  constructor(session: ProjectSession) {
    this.session = session
    this.follow(session.records)
  }

  /** Null while a department is not open. */
  get(words: CaseWords): WholeCase | null {
    const departments = this.departments()
    if (!departments) return null
    const key = JSON.stringify([this.changes, words])
    if (this.made?.key !== key) {
      const file = collectionsToOwnCase(this.session.records, departments, words, this.session.analyst)
      this.made = { key, whole: wholeCase(file) }
    }
    return this.made.whole
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private departments(): ReadonlyMap<DepartmentId, DepartmentCollections> | null {
    const opened = new Map<DepartmentId, DepartmentCollections>()
    for (const { id } of this.session.records.departments.list()) {
      const records = this.session.department(id)
      if (!records) return null
      this.follow(records)
      opened.set(id, records)
    }
    return opened
  }

  private follow(records: object): void {
    if (this.followed.has(records)) return
    this.followed.add(records)
    for (const collection of Object.values(records) as Collection<unknown>[]) {
      collection.subscribe(() => this.note())
    }
  }

  private note(): void {
    this.changes += 1
    clearTimeout(this.rest)
    this.rest = setTimeout(() => {
      for (const listener of [...this.listeners]) listener()
    }, REST_MS)
  }
}

const cases = new WeakMap<ProjectSession, OwnCase>()

/** One for each opened project, as long as it is open. */
export function ownCaseOf(session: ProjectSession): OwnCase {
  const known = cases.get(session) ?? new OwnCase(session)
  cases.set(session, known)
  return known
}
