import type { DepartmentCollections, ProjectCollections } from '../../document/documents.ts'
import { openDepartment, openProjectDocument } from '../../document/documents.ts'
import type { DepartmentRecord } from '../../records/document-records.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { runningHere } from './running-here.ts'
import { type SavedState, worstOf } from './saved-state.ts'
import type { EditedDocument } from './session-acts.ts'
import type { Edits, KeptDocument, RunningHere, SessionParts } from './session-parts.ts'

export interface OpenedDepartment {
  readonly kept: KeptDocument
  readonly records: DepartmentCollections
}

/** The documents of an opened project: its own, and those of its departments once they are asked for. */
export class SessionDocuments {
  readonly records: ProjectCollections
  private readonly departments = new Map<DepartmentId, OpenedDepartment>()
  private readonly opening = new Map<DepartmentId, Promise<DepartmentCollections>>()
  private readonly savedListeners = new Set<() => void>()
  private readonly runningListeners = new Set<() => void>()
  private savedNow: SavedState

  /** @param onLoaded told of a department's document before anybody reads it */
  constructor(
    private readonly parts: Pick<SessionParts, 'openDocument' | 'device'>,
    private readonly project: KeptDocument,
    private readonly onLoaded: (department: OpenedDepartment) => void,
  ) {
    this.records = openProjectDocument(project.doc)
    this.savedNow = project.saved()
    project.subscribe(() => this.updateSaved())
  }

  /** As `ProjectSession.openDepartment`. */
  openDepartment(id: DepartmentId): Promise<DepartmentCollections> {
    const known = this.opening.get(id)
    if (known) return known
    const record = this.records.departments.get(id)
    if (!record) return Promise.reject(new Error('this department is not in the project'))
    const opening = this.load(record)
    this.opening.set(id, opening)
    opening.catch(() => this.opening.delete(id))
    return opening
  }

  /** Resolves when no department is being loaded any more. */
  async whenLoaded(): Promise<void> {
    await Promise.allSettled(this.opening.values())
  }

  department(id: DepartmentId): OpenedDepartment | undefined {
    return this.departments.get(id)
  }

  openDepartments(): OpenedDepartment[] {
    return [...this.departments.values()]
  }

  /** @param id null for the project's own document */
  opened(id: DepartmentId | null): { readonly kept: KeptDocument; readonly records: object } | undefined {
    return id ? this.departments.get(id) : { kept: this.project, records: this.records }
  }

  /** Those that are open: the project's own first. */
  kept(): KeptDocument[] {
    return [this.project, ...this.openDepartments().map(({ kept }) => kept)]
  }

  /** @throws Error when a department is not open */
  editedBy({ project, departments }: Edits): EditedDocument[] {
    const own = project ? [{ doc: this.project.doc, own: project }] : []
    const theirs = Object.entries(departments ?? {}).map(([id, edits]) => {
      const opened = this.departments.get(id as DepartmentId)
      if (!opened) throw new Error('a department must be open before it is edited')
      return { doc: opened.kept.doc, own: edits ?? [] }
    })
    return [...own, ...theirs]
  }

  saved(): SavedState {
    return this.savedNow
  }

  readonly subscribeSaved = (listener: () => void): (() => void) => {
    this.savedListeners.add(listener)
    return () => this.savedListeners.delete(listener)
  }

  runningHere(): RunningHere[] {
    return runningHere(this.departments, this.parts.device)
  }

  readonly subscribeRunning = (listener: () => void): (() => void) => {
    this.runningListeners.add(listener)
    return () => this.runningListeners.delete(listener)
  }

  private async load(record: DepartmentRecord): Promise<DepartmentCollections> {
    const kept = await this.parts.openDocument(record.documentId)
    const records = openDepartment(kept.doc, record.id)
    this.onLoaded({ kept, records })
    this.departments.set(record.id, { kept, records })
    kept.subscribe(() => this.updateSaved())
    this.updateSaved()
    records.observations.subscribe(() => this.tellRunning())
    this.tellRunning()
    return records
  }

  private tellRunning(): void {
    for (const listener of [...this.runningListeners]) listener()
  }

  private updateSaved(): void {
    this.savedNow = worstOf(this.kept().map((kept) => kept.saved()))
    for (const listener of [...this.savedListeners]) listener()
  }
}
