import { useState } from 'preact/hooks'
import { type Box, type Mark, type MarkKind, newMark } from './photo-marks.ts'

interface Drawn {
  readonly marks: readonly Mark[]
  /** What stood before each change, oldest first. */
  readonly past: readonly (readonly Mark[])[]
  readonly chosen: number | null
  /** The last that was put without a finger: it takes the focus. */
  readonly added: number | null
}

export interface Marks extends Omit<Drawn, 'past'> {
  readonly canUndo: boolean
  /** The number of the next mark that is made. */
  readonly nextId: number
  readonly choose: (id: number | null) => void
  /** A new mark, or one in another place. */
  readonly put: (mark: Mark) => void
  /** One in the middle, for who draws without a finger. */
  readonly add: (kind: MarkKind, ratio: number) => void
  readonly remove: (id: number) => void
  readonly undo: () => void
}

/** The marks on a photo that is not kept yet, in memory only. @param first those that stand there from the beginning */
export function useMarks(first: () => readonly Mark[]): Marks {
  const [drawn, setDrawn] = useState<Drawn>(() => ({
    marks: first(),
    past: [],
    chosen: null,
    added: null,
  }))
  const { marks, past, chosen, added } = drawn
  const nextId = 1 + Math.max(0, ...[marks, ...past].flat().map(({ id }) => id))
  const change = (next: readonly Mark[], nextChosen: number | null, nextAdded = added) =>
    setDrawn({ marks: next, past: [...past, marks], chosen: nextChosen, added: nextAdded })
  const put = (mark: Mark) => {
    const isKnown = marks.some(({ id }) => id === mark.id)
    change(isKnown ? marks.map((each) => (each.id === mark.id ? mark : each)) : [...marks, mark], mark.id)
  }
  return {
    marks,
    chosen,
    added,
    nextId,
    canUndo: past.length > 0,
    choose: (id) => setDrawn({ ...drawn, chosen: id }),
    put,
    add: (kind, ratio) => {
      // Each a little lower, so that two do not hide each other.
      const middle = 0.5 + 0.04 * (marks.length % 6)
      const made = newMark(nextId, kind, { x: middle, y: middle }, { x: middle, y: middle }, ratio)
      change([...marks, made], nextId, nextId)
    },
    remove: (id) =>
      change(
        marks.filter((mark) => mark.id !== id),
        null,
      ),
    undo: () => {
      const before = past.at(-1)
      if (before) setDrawn({ marks: before, past: past.slice(0, -1), chosen: null, added: null })
    },
  }
}

/** A box that was found. */
export const asMark = ({ left, top, right, bottom }: Box, place: number): Mark => ({
  id: place + 1,
  kind: 'blur',
  start: { x: left, y: top },
  end: { x: right, y: bottom },
})
