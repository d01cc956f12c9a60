import type { Observation } from './case-file.ts'
import { compareText, type ObservationId } from './ids.ts'
import type { ObservationAdditions } from './observing.ts'

/** What tells which turn of work an observation is a piece of. */
export type TurnPiece = Pick<Observation, 'id' | 'kind' | 'taskId' | 'jobId' | 'personId'> &
  Pick<ObservationAdditions, 'resumes'>

/**
 * Which turn each interval is a piece of. Work that was interrupted and taken up again is one turn: the chain of its
 * pieces by `resumes`. A link counts only between intervals of the same task, job and person, so a piece whose task was
 * put right later is a turn of its own; so is one that goes on with something that is not in the list.
 *
 * @returns per interval a key of its turn, the same for all its pieces: the least id among them. It does not depend on the
 *   order of `observations`. Cost: n log n at most.
 */
export function turnKeys(observations: readonly TurnPiece[]): ReadonlyMap<ObservationId, ObservationId> {
  const intervals = new Map(
    observations.filter(({ kind }) => kind === 'interval').map((each) => [each.id, each] as const),
  )
  const parents = new Map<ObservationId, ObservationId>()
  const rootOf = (id: ObservationId): ObservationId => {
    let root = id
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up
    for (let each = id; each !== root; ) {
      const up = parents.get(each)!
      parents.set(each, root)
      each = up
    }
    return root
  }
  for (const piece of intervals.values()) {
    const before = piece.resumes && intervals.get(piece.resumes)
    if (!before || !isSameWork(piece, before)) continue
    const [a, b] = [rootOf(piece.id), rootOf(before.id)]
    if (a !== b) parents.set(compareText(a, b) < 0 ? b : a, compareText(a, b) < 0 ? a : b)
  }
  return new Map([...intervals.keys()].map((id) => [id, rootOf(id)]))
}

/** The pieces of each turn, oldest first; turns in the order in which they began. */
export function turnsOf<T extends TurnPiece & Pick<Observation, 'start'>>(
  observations: readonly T[],
): readonly (readonly T[])[] {
  const keys = turnKeys(observations)
  const turns = new Map<ObservationId, T[]>()
  for (const piece of [...observations].sort(byStart)) {
    const key = keys.get(piece.id)
    if (key === undefined) continue
    const turn = turns.get(key)
    if (turn) turn.push(piece)
    else turns.set(key, [piece])
  }
  return [...turns.values()]
}

/**
 * Which piece each of those that stay goes on with once some are taken away, so that the pieces that stay lie in the same turns
 * as before. What goes on with one that is gone goes on with the piece before that; where there is none, the first of those
 * that went on with it begins the turn.
 *
 * @returns the links that change; undefined where a piece goes on with nothing any more
 */
export function linksWithout<T extends TurnPiece & Pick<Observation, 'start'>>(
  observations: readonly T[],
  gone: ReadonlySet<string>,
): ReadonlyMap<ObservationId, ObservationId | undefined> {
  const pieces = new Map(observations.map((each) => [each.id, each] as const))
  const before = ({ resumes }: T) => (resumes === undefined ? undefined : pieces.get(resumes))
  const links = new Map<ObservationId, ObservationId | undefined>()
  const heads = new Map<ObservationId, ObservationId>()
  for (const piece of [...observations].sort(byStart)) {
    const left = before(piece)
    if (gone.has(piece.id) || !left || !gone.has(left.id) || !isSameWork(piece, left)) continue
    const seen = new Set<string>([piece.id])
    let last = left
    for (let up: T | undefined = left; up && !seen.has(up.id) && isSameWork(piece, up); up = before(up)) {
      seen.add(up.id)
      last = up
      if (!gone.has(up.id)) break
    }
    const head = gone.has(last.id) ? heads.get(last.id) : last.id
    if (head === undefined) heads.set(last.id, piece.id)
    links.set(piece.id, head)
  }
  return links
}

/**
 * Since when the work of this piece goes on: the first piece before it that it follows at once. After a gap or an interruption
 * the work began anew.
 *
 * @param pieceOf by id; undefined for what is not there
 */
export function goingOnSince<T extends TurnPiece & Pick<Observation, 'start' | 'end'>>(
  observation: T,
  pieceOf: (id: ObservationId) => T | undefined,
): T {
  const seen = new Set<string>()
  let first = observation
  while (first.resumes && !seen.has(first.id)) {
    seen.add(first.id)
    const before = pieceOf(first.resumes)
    if (!before?.end || Date.parse(before.end) < Date.parse(first.start) || !isSameWork(first, before)) break
    first = before
  }
  return first
}

const isSameWork = (a: TurnPiece, b: TurnPiece): boolean =>
  (a.taskId ?? null) === (b.taskId ?? null) &&
  (a.jobId ?? null) === (b.jobId ?? null) &&
  (a.personId ?? null) === (b.personId ?? null)

const byStart = (a: { start: string; id: string }, b: { start: string; id: string }): number =>
  Date.parse(a.start) - Date.parse(b.start) || compareText(a.id, b.id)
