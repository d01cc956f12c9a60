import type { Allocation } from '../../records/case-file.ts'
import type { DraftFunction } from '../../records/plan-draft.ts'

/** Less than this in common is chance: a function that shares a third of its hours is still the same to an analyst. */
const LEAST_SHARED = 1 / 3

/**
 * Another plan's functions under the names, keys, pins and answers of those they came from: each goes with the one it
 * shares most hours with. Functions that keep a key of before are left as they are.
 */
export function carriedOver(
  before: readonly DraftFunction[],
  after: readonly DraftFunction[],
): readonly DraftFunction[] {
  const known = new Set(before.map(({ key }) => key))
  const kept = new Set(after.map(({ key }) => key).filter((key) => known.has(key)))
  const free = before.filter(({ key }) => !kept.has(key))
  const pairs = after
    .flatMap((fn, place) =>
      known.has(fn.key) ? [] : free.map((from) => ({ place, from, shared: sharedPart(from, fn) })),
    )
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .sort((a, b) => b.shared - a.shared)
  const found = new Map<number, DraftFunction>()
  const used = new Set<DraftFunction>()
  for (const { place, from } of pairs) {
    if (found.has(place) || used.has(from)) continue
    found.set(place, from)
    used.add(from)
  }
  return after.map((fn, place) => {
    const from = found.get(place)
    return from ? { ...from, ...stillPinned(from, fn.allocations), allocations: fn.allocations } : fn
  })
}

/** Pins on tasks the function has no more are gone; a whole function that is another is no longer whole. */
function stillPinned(
  { pinned, whole, allocations }: DraftFunction,
  now: readonly Allocation[],
): Pick<DraftFunction, 'pinned' | 'whole'> {
  const here = new Set(now.map(({ taskId }) => taskId))
  const isSame = allocations.length === now.length && allocations.every(({ taskId }) => here.has(taskId))
  return { pinned: pinned.filter((id) => here.has(id)), whole: whole && isSame }
}

/** Hours they share, of the larger; 0-1. */
function sharedPart(a: DraftFunction, b: DraftFunction): number {
  const hours = new Map(a.allocations.map((each) => [each.taskId, each.hours]))
  const shared = b.allocations.reduce(
    (sum, each) => sum + Math.min(each.hours, hours.get(each.taskId) ?? 0),
    0,
  )
  const most = Math.max(sumOf(a), sumOf(b))
  return most > 0 ? shared / most : 0
}

const sumOf = ({ allocations }: DraftFunction): number =>
  allocations.reduce((sum, { hours }) => sum + hours, 0)
