import type { Collection } from '../../document/collection.ts'
import type { DepartmentCollections } from '../../document/documents.ts'
import type { DepartmentId, InterviewId } from '../../records/ids.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { type Withheld, withheldIn } from '../withheld/withheld-in.ts'
import { departmentItems, type ItemOf } from './department-items.ts'
import { projectItems } from './project-items.ts'
import { type FoundKinds, SearchIndex } from './search-index.ts'
import { itemKey, type SearchItem } from './search-item.ts'
import type { SearchWords } from './search-words.ts'

/** How far all departments are in. */
export interface SearchProgress {
  readonly done: number
  readonly total: number
  /** Departments that could not be opened, by name. */
  readonly failed: readonly string[]
}

interface Followed {
  /** Brings the index up to date with its collection. @param isAnew also the records that stayed the same */
  readonly refresh: (isAnew: boolean) => void
  readonly stop: () => void
}

/**
 * Search over one opened project: in memory only, made when somebody first searches, kept up to date with the
 * documents, gone with `dispose`.
 */
export class ProjectSearch {
  private readonly index = new SearchIndex()
  private readonly followed: Followed[] = []
  private readonly departments = new Set<DepartmentId>()
  private isDisposed = false
  private withheld: Withheld | null = null

  constructor(
    readonly session: ProjectSession,
    private readonly words: SearchWords,
  ) {
    const items = projectItems(words)
    const { departments, people, functions } = session.records
    this.follow(departments, items.departments)
    this.follow(people, items.people)
    this.follow(functions, items.functions)
  }

  /** How many records are searched. */
  get size(): number {
    return this.index.size
  }

  /** Opens the departments that are not in yet, one after the other, and says after each how far it is. */
  async openAll(onProgress: (progress: SearchProgress) => void): Promise<void> {
    const list = this.session.records.departments.list()
    const failed: string[] = []
    let done = 0
    for (const { id, name } of list) {
      if (this.isDisposed) return
      onProgress({ done, total: list.length, failed })
      await this.openOne(id).catch(() => failed.push(name))
      done += 1
    }
    if (!this.isDisposed) onProgress({ done, total: list.length, failed })
  }

  /** @param most results of each kind */
  find(query: string, most: number): FoundKinds {
    // What is withheld may rest on another department.
    const withheld = withheldIn(this.session)
    const isAnew = withheld !== this.withheld
    this.withheld = withheld
    for (const { refresh } of this.followed) refresh(isAnew)
    return this.index.find(query, most)
  }

  get(key: string): SearchItem | undefined {
    return this.index.get(key)
  }

  dispose(): void {
    this.isDisposed = true
    for (const { stop } of this.followed) stop()
    this.followed.length = 0
    this.index.clear()
  }

  private async openOne(id: DepartmentId): Promise<void> {
    const records = await this.session.openDepartment(id)
    if (this.departments.has(id) || this.isDisposed) return
    this.departments.add(id)
    this.followDepartment(id, records)
    // A turn for the screen between two large departments.
    await new Promise((resolve) => setTimeout(resolve))
  }

  private followDepartment(departmentId: DepartmentId, records: DepartmentCollections): void {
    const { people } = this.session.records
    const items = departmentItems({
      departmentId,
      records,
      personOf: (id) => (id ? people.get(id) : undefined),
      wishNotes: (id) => wishNotes(records, id),
      withheld: () => withheldIn(this.session),
      words: this.words,
    })
    this.follow(records.processes, items.processes)
    this.follow(records.jobs, items.jobs)
    this.follow(records.tasks, items.tasks)
    this.follow(records.observations, items.observations, [records.tasks, people])
    this.follow(records.interviews, items.interviews, [people, records.wishes])
    this.follow(records.notes, items.notes, [people, records.interviews])
    this.follow(records.findings, items.findings, [records.revisions])
    this.follow(records.decisions, items.decisions, [records.tasks])
  }

  /** @param named collections whose names stand in the items */
  private follow<T extends { readonly id: string }>(
    collection: Collection<T>,
    itemOf: ItemOf<T>,
    named: readonly Pick<Collection<unknown>, 'subscribe'>[] = [],
  ): void {
    const held = new Map<string, { readonly record: T; readonly key: string }>()
    let isBehind = true
    let isRenamed = false
    const stops = [
      collection.subscribe(() => {
        isBehind = true
      }),
      ...named.map(({ subscribe }) =>
        subscribe(() => {
          isBehind = true
          isRenamed = true
        }),
      ),
    ]
    const refresh = (isAnew: boolean) => {
      if (!isBehind && !isAnew) return
      const list = collection.list()
      const gone = new Set(held.keys())
      for (const record of list) {
        gone.delete(record.id)
        if (!isRenamed && !isAnew && held.get(record.id)?.record === record) continue
        const item = itemOf(record)
        if (item) this.replace(held, record, item)
        else if (held.has(record.id)) gone.add(record.id)
      }
      for (const id of gone) {
        this.index.put(held.get(id)!.key, null)
        held.delete(id)
      }
      isBehind = false
      isRenamed = false
    }
    refresh(false)
    this.followed.push({ refresh, stop: () => stops.forEach((stop) => void stop()) })
  }

  private replace<T extends { readonly id: string }>(
    held: Map<string, { readonly record: T; readonly key: string }>,
    record: T,
    item: SearchItem,
  ): void {
    const key = itemKey(item)
    const before = held.get(record.id)
    // A person who moved to another department, a function that spans others now.
    if (before && before.key !== key) this.index.put(before.key, null)
    held.set(record.id, { record, key })
    this.index.put(key, item)
  }
}

const wishNotes = ({ wishes }: DepartmentCollections, id: InterviewId): string =>
  wishes
    .list()
    .flatMap(({ interviewId, note }) => (interviewId === id && note ? [note] : []))
    .join('\n')
