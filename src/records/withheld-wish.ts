import type { CountedWish } from './counted-words.ts'
import type { Task } from './task.ts'

/** More of it and keeping it are one: it is not to be taken away. */
const sideOf = (wish: string): string => (wish === 'more' ? 'keep' : wish)

/**
 * A task without the analysts' summary of the wishes where that says what only people said who may be quoted no more: such a
 * summary is their word. What the others wish counts then.
 */
export function withoutTheirWish(task: Task, wished: readonly CountedWish[]): Task {
  const { wish: summary, ...rest } = task as Task & { readonly scores?: unknown }
  if (summary === undefined || summary === 'neutral') return task
  const same = wished.filter(({ taskId, wish }) => taskId === task.id && sideOf(wish) === sideOf(summary))
  if (same.length === 0 || !same.every(({ isGone }) => isGone)) return task
  const { scores } = rest
  if (typeof scores !== 'object' || scores === null || !Object.hasOwn(scores, 'wish')) return rest
  const { wish: _, ...left } = scores as Readonly<Record<string, unknown>>
  return { ...rest, scores: left } as Task
}
