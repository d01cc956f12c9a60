import { applyEdits } from '../../document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import type { DepartmentId, MediaId } from '../../records/ids.ts'
import type { MediaAbout, MediaRecord } from '../../records/media.ts'
import { MEDIA_PIECE } from '../../records/media-pieces.ts'
import { asStorageFailure, StorageFailure } from '../../storage/failure.ts'
import { actIn } from '../actions/observation-edits.ts'
import type { ProjectSession } from '../session/project-session.ts'
import type { Done } from '../session/undo-stack.ts'
import type { ProjectMedia } from './project-media.ts'

/** Where a voice note is made, and what it is about. */
export interface VoicePlace {
  readonly session: ProjectSession
  readonly departmentId: DepartmentId
  readonly about: MediaAbout | null
}

export interface VoiceKept {
  /** Whole seconds that are on the disk; 0 when nothing is. */
  readonly seconds: number
  /** Why the rest is not. */
  readonly failure: StorageFailure | null
}

/**
 * A voice note while it is spoken. The note is one action, so that undo takes back all of it; its pieces come in by themselves: each is on
 * the disk before the record names it, and a piece that was not kept is the end, as sound has no holes.
 */
export class VoiceNote {
  readonly id: MediaId
  private readonly made: Done | null
  private readonly startedAt: number
  private queue: Promise<void> = Promise.resolve()
  private failure: StorageFailure | null = null
  private count = 0
  private seconds = 0

  /**
   * @param media may still be opening
   * @param onFailed told once, when a piece could not be kept
   * @param readElapsed milliseconds, by a clock nobody can set
   */
  constructor(
    private readonly place: VoicePlace,
    mime: string,
    private readonly media: Promise<ProjectMedia>,
    private readonly onFailed: () => void = () => undefined,
    private readonly readElapsed: () => number = () => performance.now(),
  ) {
    const { session, departmentId, about } = place
    this.id = session.newId<MediaId>()
    this.startedAt = readElapsed()
    const made: MediaRecord = {
      id: this.id,
      kind: 'voice',
      mime,
      pieces: [],
      about,
      width: null,
      height: null,
      seconds: null,
      at: session.now(),
      endedAt: null,
      note: '',
      by: session.analyst,
      device: session.parts.device,
    }
    actIn(session, departmentId, 'voiceNoteMade', [addRecordEdit('media', made)])
    this.made = session.undoStack.last
  }

  /** Sound as it comes, in order. */
  keep(bytes: Uint8Array): void {
    const seconds = Math.round((this.readElapsed() - this.startedAt) / 1_000)
    this.queue = this.queue.then(() => this.store(bytes, seconds))
  }

  /** After the last piece: says how it ended, unless it was taken back meanwhile. Without a single piece nothing is left of it. */
  async end(): Promise<VoiceKept> {
    await this.queue
    const { session } = this.place
    if (this.record()) {
      if (this.count === 0) this.takeAway()
      // What could not be kept was cut off.
      else if (!this.failure) this.write(updateEdits('media', this.record()!, { endedAt: session.now() }))
    }
    return { seconds: this.seconds, failure: this.failure }
  }

  /** False once it was taken back, here or elsewhere. */
  isWanted(): boolean {
    return this.record() !== undefined
  }

  private async store(bytes: Uint8Array, seconds: number): Promise<void> {
    if (this.failure || !this.isWanted()) return
    try {
      const pieces = await (await this.media).keep(this.id, bytes, 'voice')
      const record = this.record()
      if (!record) return
      const isWritten = this.write([
        ...pieces.map((value, place) => {
          const field = `${MEDIA_PIECE}${this.count + place}`
          return { kind: 'set', root: 'media', id: this.id, field, value } as const
        }),
        ...updateEdits('media', record, { seconds }),
      ])
      // This device only reads by now: a piece no record names is not kept.
      if (!isWritten) throw new StorageFailure('closed', null)
      this.count += pieces.length
      this.seconds = seconds
    } catch (error) {
      this.failure = asStorageFailure(error)
      this.onFailed()
    }
  }

  /** As if it was never begun. */
  private takeAway(): void {
    const { session } = this.place
    if (session.undoStack.last === this.made) session.undoStack.undo()
    else this.write([removeEdit('media', this.id, session.analyst, session.now())])
  }

  private record(): MediaRecord | undefined {
    const { session, departmentId } = this.place
    return session.department(departmentId)?.media.get(this.id)
  }

  /** No action: nothing to undo, and in the history it would stand a hundred times. @returns whether it is written */
  private write(edits: Parameters<typeof applyEdits>[1]): boolean {
    const { session, departmentId } = this.place
    const doc = session.documentOf(departmentId)
    if (!doc || session.isReader) return false
    applyEdits(doc, edits)
    return true
  }
}
