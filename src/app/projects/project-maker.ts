import type { ProjectId } from '../../records/ids.ts'
import type { Registry } from '../../storage/registry.ts'
import type { KeyRing } from '../../vault/keys.ts'
import type { KeptDocument } from '../session/project-session.ts'
import type { NewDocument } from './project-documents.ts'
import type { NewProject, OnProgress } from './projects.ts'

interface ProjectMakerOptions {
  readonly registry: Registry
  readonly keep: (projectId: ProjectId, documentId: string, ring: KeyRing) => Promise<KeptDocument>
  readonly newId: <T extends string>() => T
}

interface Names {
  readonly name: string
  readonly organisation: string
  readonly isExample?: true
}

/** Makes projects: each with all its documents, or none. What a kill leaves half done is marked `importing`. */
export class ProjectMaker {
  private readonly making = new Set<ProjectId>()
  private makingNow: Promise<unknown> = Promise.resolve()
  private readonly filled = new Set<KeptDocument>()

  constructor(private readonly options: ProjectMakerOptions) {}

  /** True while one is being made. */
  get isBusy(): boolean {
    return this.making.size > 0
  }

  /** Being made right now: not the left-overs of a making that was killed. */
  isMaking(id: ProjectId): boolean {
    return this.making.has(id)
  }

  /** Documents being filled; another tab taking over stops them too. */
  get filling(): Iterable<KeptDocument> {
    return this.filled
  }

  async whenDone(): Promise<void> {
    await this.makingNow
  }

  make(
    names: Names,
    documentsOf: (projectDocumentId: string) => readonly NewDocument[],
    onProgress: OnProgress = () => undefined,
  ): Promise<NewProject> {
    const making = this.makeWhole(names, documentsOf, onProgress)
    this.makingNow = Promise.allSettled([this.makingNow, making])
    return making
  }

  private async makeWhole(
    names: Names,
    documentsOf: (projectDocumentId: string) => readonly NewDocument[],
    onProgress: OnProgress,
  ): Promise<NewProject> {
    const { registry, newId } = this.options
    const { fillDocuments } = await import('./project-documents.ts')
    const id = newId<ProjectId>()
    const documentId = newId<string>()
    this.making.add(id)
    try {
      const made = { ...names, documentId, importing: true, codeShown: false }
      const { ring, recoveryWords } = await registry.createProject(id, made)
      await fillDocuments(
        documentsOf(documentId),
        (name) => this.keepWhileFilling(id, name, ring),
        onProgress,
      )
      await registry.saveMeta(id, { importing: false })
      return { id, recoveryWords }
    } catch (error) {
      await registry.deleteProject(id)
      throw error
    } finally {
      this.making.delete(id)
    }
  }

  private async keepWhileFilling(id: ProjectId, documentId: string, ring: KeyRing): Promise<KeptDocument> {
    const kept = await this.options.keep(id, documentId, ring)
    this.filled.add(kept)
    const forget = (closing: Promise<void>) => closing.finally(() => this.filled.delete(kept))
    return { ...kept, close: () => forget(kept.close()), discard: () => forget(kept.discard()) }
  }
}
