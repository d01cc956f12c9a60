import type { Verdict } from '../../records/scales.ts'
import type { VerdictShape } from '../../ui/verdict-mark.tsx'

const SHAPES: Readonly<Record<Verdict, VerdictShape>> = {
  suitable: 'filled',
  possible: 'half',
  unsuitable: 'open',
}

/** @param verdict null when nobody judged yet */
export const verdictShape = (verdict: Verdict | null): VerdictShape => (verdict ? SHAPES[verdict] : 'none')
