import type { FigureKind } from './finding-additions.ts'

/** Numbers that only count who said so: without those people there is no such number. */
const SPOKEN_FIGURES: ReadonlySet<unknown> = new Set<FigureKind>(['wishesShed', 'wishesKeep', 'timesNamed'])

export const isSpokenFigure = (figure: unknown): boolean =>
  SPOKEN_FIGURES.has((figure as { readonly kind?: unknown } | null)?.kind)

/** Whether a finding rests on a number that stands by itself. An imported file may hold anything there. */
export const hasOwnNumbers = (figures: unknown): boolean =>
  Array.isArray(figures) && figures.some((each: unknown) => !isSpokenFigure(each))

interface Wording<Key> {
  readonly text: unknown
  /** Answers that are worked in. */
  readonly answers: readonly Key[]
}

/**
 * Which later wordings stay where answers are withheld: not one that rests on those alone, nor one that repeats withheld words. In a
 * case file and within the app alike; the wording before holds.
 */
export const wordingsThatStay = <Key>(
  wordings: readonly Wording<Key>[],
  isOut: (answer: Key) => boolean,
  isIn: (text: string) => boolean,
): readonly boolean[] =>
  wordings.map(
    ({ text, answers }) =>
      !(answers.length > 0 && answers.every(isOut)) && !(typeof text === 'string' && isIn(text)),
  )
