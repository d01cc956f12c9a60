import type { FigureSource } from './finding-additions.ts'
import { isSpokenFigure } from './kept-wordings.ts'
import type { Source } from './task.ts'

/** A wish, and whether who said it may be counted no more. */
export interface CountedWish {
  readonly taskId: string
  readonly wish: string
  readonly isGone: boolean
}

/** An imported file may hold anything in the last two. */
interface Counting {
  readonly sources?: readonly Source[]
  readonly figures?: unknown
  readonly suggestion?: unknown
}

const WISHES: Readonly<Record<string, string>> = { wishesShed: 'shed', wishesKeep: 'keep' }
/** A suggestion that says how many people named something, without a figure of it. */
const COUNTS_LINES = 'bottleneck:'

/**
 * Whether a finding says how many said so, or names together what they said, and one of them may be counted no more: nobody can tell
 * whose part of it is whose. Taking that person's source off leaves what only they wished.
 *
 * @param isSpoken whether a source is words of who may be counted no more
 */
export function countsWithheld(
  { sources = [], figures, suggestion }: Counting,
  isSpoken: (source: Source) => boolean,
  wishes: readonly CountedWish[],
): boolean {
  const counted = (Array.isArray(figures) ? figures : []).filter(isSpokenFigure) as FigureSource[]
  const isOfLines = typeof suggestion === 'string' && suggestion.startsWith(COUNTS_LINES)
  if (counted.length === 0 && !isOfLines) return false
  return sources.some(isSpoken) || counted.some((figure) => isOnlyTheirs(figure, wishes))
}

/** Whether a number of wishes is more than those that are left: of a file out of which somebody's were taken before. */
export const countsMoreThanLeft = (figures: unknown, wishes: readonly CountedWish[]): boolean =>
  ((Array.isArray(figures) ? figures : []).filter(isSpokenFigure) as FigureSource[]).some(
    ({ kind, id, value }) =>
      WISHES[kind] !== undefined &&
      value >
        wishes.filter((each) => !each.isGone && each.taskId === id && each.wish === WISHES[kind]).length,
  )

function isOnlyTheirs({ kind, id }: FigureSource, wishes: readonly CountedWish[]): boolean {
  const said = wishes.filter(({ taskId, wish }) => taskId === id && wish === WISHES[kind])
  return said.length > 0 && said.every(({ isGone }) => isGone)
}
