import type { TaskId } from '../../records/ids.ts'

/** A function of the analyst that could not be had with everything pinned in it. */
export interface NotKept {
  readonly name: string
  readonly taskIds: readonly TaskId[]
}

/** How far the app is with finishing the analyst's plan. */
export type FinishState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'finished'; readonly notKept: readonly NotKept[] }
  /** Nothing that keeps the rules and what was pinned: the plan stays as it was. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly message: string }
