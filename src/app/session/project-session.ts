import type * as Y from 'yjs'
import type { DepartmentCollections, ProjectCollections } from '../../document/documents.ts'
import { applyEdits, type Edit } from '../../document/edit.ts'
import { thinHistory } from '../../document/history-entry.ts'
import type { HistoryLog } from '../../document/history-log.ts'
import { needsLaterVersion, watchLaterVersion } from '../../document/later-version.ts'
import type { Restorer } from '../../document/restore-edits.ts'
import { type Fields, readFields } from '../../document/root.ts'
import type { AnalystColour } from '../../records/device-record.ts'
import { type AnalystId, type DepartmentId, mintId, type ProjectId } from '../../records/ids.ts'
import type { RestorePoint } from '../../storage/restore-points.ts'
import { type Clock, wallTime } from '../clock.ts'
import { analystEdits } from '../describe-analyst.ts'
import { previewRestore, type RestorePreview } from '../history/restore-preview.ts'
import { type IsAsked, SessionHistory } from '../history/session-history.ts'
import { Mender } from './mend-after-sync.ts'
import type { SavedState } from './saved-state.ts'
import { SessionActs } from './session-acts.ts'
import { type OpenedDepartment, SessionDocuments } from './session-documents.ts'
import type { Edits, KeptDocument, OnlyReading, RunningHere, SessionParts } from './session-parts.ts'
import { type Undone, UndoStack } from './undo-stack.ts'

export type { Edits, KeptDocument, OnlyReading, RunningHere, SessionParts } from './session-parts.ts'

/** One opened project: its documents, what was done to them, and whether that is saved. */
export class ProjectSession {
  readonly undoStack: UndoStack
  readonly history: SessionHistory
  /** While somebody practises: the clock on the wall of that floor, which may run faster or stand still. */
  floorClock: Clock | null = null
  private readonly documents: SessionDocuments
  private readonly mender: Mender
  private readonly acts: SessionActs

  constructor(
    readonly parts: SessionParts,
    private readonly projectDocument: KeptDocument,
  ) {
    this.history = new SessionHistory({
      ...parts,
      now: parts.clock.now,
      wallTime: () => wallTime(parts.clock),
      after: parts.after ?? neverAfter,
    })
    this.undoStack = new UndoStack(this.history.revert)
    this.acts = new SessionActs({
      history: this.history,
      undoStack: this.undoStack,
      clock: () => parts.clock.now(),
      documentsOf: (edits) => this.documents.editedBy(edits),
    })
    this.mender = new Mender({
      isReader: () => this.isReader,
      project: projectDocument.doc,
      departments: () =>
        this.documents.openDepartments().map(({ kept: { doc }, records }) => ({ doc, records })),
      after: parts.after ?? neverAfter,
    })
    if (!this.isReader) thinHistory(projectDocument.doc)
    this.documents = new SessionDocuments(parts, projectDocument, (opened) => this.loaded(opened))
    watchLaterVersion(projectDocument.doc, () => parts.onRefused?.('too-old'))
  }

  get records(): ProjectCollections {
    return this.documents.records
  }

  /** Why this device only reads the project; null where it may change it. */
  get onlyReads(): OnlyReading | null {
    if (needsLaterVersion(this.projectDocument.doc)) return 'too-old'
    return this.parts.isReader?.() ? 'reader' : null
  }

  /** This device only reads the project. */
  get isReader(): boolean {
    return this.onlyReads !== null
  }

  get id(): ProjectId {
    return this.parts.projectId
  }

  get analyst(): AnalystId {
    return this.parts.analyst
  }

  newId<T extends string>(): T {
    return mintId<T>(this.parts.randomBytes)
  }

  /** Wall time with offset, now; on the practice floor that of the floor. */
  now(): string {
    return wallTime(this.floorClock ?? this.parts.clock)
  }

  /** Loads a department's document; the same records every time it is asked for. */
  openDepartment(id: DepartmentId): Promise<DepartmentCollections> {
    return this.documents.openDepartment(id)
  }

  /** The department's records when they are loaded. */
  department(id: DepartmentId): DepartmentCollections | null {
    return this.documents.department(id)?.records ?? null
  }

  /**
   * Does one thing the analyst asked for: all its edits, as one entry of the undo stack.
   *
   * @param label message key that names it in the undo bar
   * @param joined true while somebody types: joins the action before it in the same field
   */
  act(label: string, edits: Edits, joined = false): void {
    if (!this.refuses()) this.acts.act(label, edits, joined)
  }

  /** Writes what somebody said that no undo may take back: it stands in the history, and is no entry of the undo stack. */
  settle(label: string, edits: Edits): void {
    if (!this.isReader) this.acts.settle(label, edits)
  }

  /** Does steps that build on each other as one entry of the undo stack: each sees what those before it did. */
  actInSteps(label: string, steps: readonly (() => Edits)[]): void {
    if (!this.refuses()) this.acts.actInSteps(label, steps)
  }

  /**
   * The same for many edits, with a pause after each step, so that the screen goes on. One entry of the undo stack, also
   * when a step fails: what was done before it can be taken back.
   */
  async actInParts(
    label: string,
    steps: readonly (() => Edits)[],
    pause: (done: number) => Promise<void>,
  ): Promise<void> {
    if (!this.refuses()) await this.acts.actInParts(label, steps, pause)
  }

  /** Writes in the project who this analyst is, for whoever reads the judgements. Nothing to undo. */
  nameAnalyst(name: string): void {
    this.describeAnalyst({ name })
  }

  /** The colour this analyst is shown with, to all. Nothing to undo. */
  colourAnalyst(colour: AnalystColour): void {
    this.describeAnalyst({ colour })
  }

  private describeAnalyst(said: { readonly name?: string; readonly colour?: AnalystColour }): void {
    if (this.isReader) return
    applyEdits(this.projectDocument.doc, analystEdits(this.records, this.analyst, said))
  }

  /** Writes in the project who has it and with which keys: nothing an analyst did, so nothing to undo. */
  writeMembership(edits: readonly Edit[]): void {
    applyEdits(this.projectDocument.doc, edits)
  }

  /** What was changed in a document, newest first. @param id null for the project's own; null while it is not open */
  historyOf(id: DepartmentId | null): HistoryLog | null {
    const opened = this.documents.opened(id)
    return opened ? this.history.logOf(opened.kept.doc) : null
  }

  /**
   * Takes back what one action changed, in all opened documents, where nothing changed it since. An action like others:
   * it can be undone.
   *
   * @param isAsked only what changed these records; all of it when left out
   * @returns what it was and how many changes were made and left; null when there is no such action
   */
  revert(key: string, isAsked: IsAsked | null = null): (Undone & { readonly made: number }) | null {
    if (this.refuses()) return null
    const docs = this.keptDocuments().map(({ doc }) => doc)
    const reverted = this.history.takeBack(docs, key, this.restorer(), isAsked)
    if (!reverted) return null
    const { what, parts, left } = reverted
    this.undoStack.push({ label: 'reverted', at: this.parts.clock.now(), parts })
    return { label: what, made: parts.reduce((sum, { changes }) => sum + changes.length, 0), left }
  }

  /** A record as it stands, also when it was removed; for words about it. @param id null for the project's own document */
  recordOf(id: DepartmentId | null, root: string, recordId: string): Fields | null {
    const opened = this.documents.opened(id)
    return opened ? readFields(opened.kept.doc, root, recordId) : null
  }

  /** A document that is open. @param id null for the project's own */
  documentOf(id: DepartmentId | null): Y.Doc | null {
    return this.documents.opened(id)?.kept.doc ?? null
  }

  /** @param id null for the project's own document */
  listRestorePoints(id: DepartmentId | null): Promise<readonly RestorePoint[]> {
    return this.documents.opened(id)?.kept.listRestorePoints() ?? Promise.resolve([])
  }

  /** What going back to a restore point would do; its edits are for `act`. Null when there is none under that key. */
  async previewRestore(id: DepartmentId | null, key: string): Promise<RestorePreview | null> {
    const opened = this.documents.opened(id)
    const state = await opened?.kept.readRestorePoint(key)
    if (!opened || !state) return null
    return previewRestore(opened.kept.doc, state, Object.keys(opened.records), this.restorer())
  }

  saved(): SavedState {
    return this.documents.saved()
  }

  get subscribeSaved() {
    return this.documents.subscribeSaved
  }

  async flush(): Promise<void> {
    this.history.rest()
    await Promise.all(this.keptDocuments().map((kept) => kept.flush()))
  }

  retry(): void {
    for (const kept of this.keptDocuments()) kept.retry()
  }

  /** True while something is recorded on this device or not yet saved: no moment to reload. */
  isBusy(): boolean {
    return this.running() > 0 || this.saved().kind !== 'saved'
  }

  /** How many recordings run on this device, in the departments that are open. */
  running(): number {
    return this.runningHere().reduce((sum, { observations }) => sum + observations.length, 0)
  }

  /** Those recordings. */
  runningHere(): RunningHere[] {
    return this.documents.runningHere()
  }

  get subscribeRunning() {
    return this.documents.subscribeRunning
  }

  async stop(): Promise<void> {
    this.mender.stop()
    this.history.rest()
    await Promise.all(this.keptDocuments().map((kept) => kept.stop()))
  }

  async resume(): Promise<void> {
    await Promise.all(this.keptDocuments().map((kept) => kept.resume()))
  }

  async discard(): Promise<void> {
    this.mender.stop()
    this.history.stop()
    await this.documents.whenLoaded()
    await Promise.all(this.keptDocuments().map((kept) => kept.discard()))
  }

  private loaded({ kept: { doc }, records }: OpenedDepartment): void {
    this.mender.mend({ doc, records })
    this.mender.settleNo({ doc, records }, this.records.people, this.now())
    this.mender.follow(doc)
    if (!this.isReader) thinHistory(doc)
  }

  /** For a reader nothing changes, and that is said. */
  private refuses(): boolean {
    const why = this.onlyReads
    if (why) this.parts.onRefused?.(why)
    return why !== null
  }

  private restorer(): Restorer {
    return { by: this.analyst, at: this.now() }
  }

  /** The documents that are open: the project's own first. */
  keptDocuments(): KeptDocument[] {
    return this.documents.kept()
  }
}

const neverAfter = () => () => undefined
