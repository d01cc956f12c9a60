import type { ObservationRecord } from '../../records/document-records.ts'
import type { ObservationId } from '../../records/ids.ts'

type What = Pick<ObservationRecord, 'kind' | 'start' | 'end' | 'taskId' | 'personId' | 'jobId'>

/** What tells one observation from another. */
export type SeenBefore = What & Pick<ObservationRecord, 'id' | 'caseId'>

interface Line {
  readonly event: { readonly id: string }
  readonly record: What
}

/**
 * Which lines of a file the department has already. A line is there when its id is, here or in a file that came before; else
 * when something of the same kind, task, person and times is, as often as it is. Ids that are no random ones may be the
 * numbers of another file: with these the rest must be the same too.
 */
export class KnownEvents {
  /** Of each line the id it gets, in their order; null for what is there. */
  readonly newIds: readonly (ObservationId | null)[]
  /** Observations by every id a file may call them. */
  private readonly ids = new Map<string, ObservationId>()

  constructor(there: readonly SeenBefore[], lines: readonly Line[], mint: () => ObservationId) {
    for (const { id, caseId } of there) {
      if (caseId !== undefined) this.ids.set(caseId, id)
    }
    // Its own id says more than one a file once had.
    for (const { id } of there) this.ids.set(id, id)
    const keys = new Map(there.map((each) => [each.id, sameKey(each)] as const))
    const isThere = ({ event: { id }, record }: Line): boolean => {
      const held = this.find(id)
      return held !== undefined && (RANDOM_ID.test(id) || keys.get(held) === sameKey(record))
    }
    const byId = lines.map(isThere)
    const found = new Set(lines.flatMap(({ event }, at) => (byId[at] ? this.find(event.id)! : [])))
    const alike = new Map<string, ObservationId[]>()
    for (const { id } of there) {
      if (found.has(id)) continue
      const same = alike.get(keys.get(id)!)
      if (same) same.push(id)
      else alike.set(keys.get(id)!, [id])
    }
    this.newIds = lines.map(({ event, record }, at) => {
      if (byId[at]) return null
      const same = alike.get(sameKey(record))?.pop()
      const id = same ?? mint()
      if (event.id !== '') this.ids.set(event.id, id)
      return same ? null : id
    })
  }

  find(id: string): ObservationId | undefined {
    return id === '' ? undefined : this.ids.get(id)
  }
}

/** As devices mint them. */
const RANDOM_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/

/** A person says who it was; of nobody in particular the job does. */
const sameKey = ({ kind, start, end, taskId, personId, jobId }: What): string =>
  JSON.stringify([
    ...[kind, Date.parse(start), end ? Date.parse(end) : null],
    ...[taskId ?? null, personId ?? null, personId ? null : (jobId ?? null)],
  ])
