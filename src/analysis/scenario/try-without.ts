import type { FunctionRecord } from '../../records/document-records.ts'
import type { FunctionId, TaskId } from '../../records/ids.ts'

/** Tasks left out of functions for a moment, to see what that does. */
export type LeftOut = ReadonlyMap<FunctionId, ReadonlySet<TaskId>>

/** The functions without what is left out; those that lose nothing are the same objects. */
export const tryWithout = (functions: readonly FunctionRecord[], out: LeftOut): readonly FunctionRecord[] =>
  functions.map((fn) => {
    const left = out.get(fn.id)
    if (!left || left.size === 0) return fn
    return { ...fn, allocations: fn.allocations.filter(({ taskId }) => !left.has(taskId)) }
  })

/** With one task left out, or taken back in. */
export function toggleLeftOut(out: LeftOut, fn: FunctionId, task: TaskId): LeftOut {
  const left = new Set(out.get(fn))
  if (!left.delete(task)) left.add(task)
  const others = [...out].filter(([id]) => id !== fn)
  return new Map(left.size > 0 ? [...others, [fn, left] as const] : others)
}
