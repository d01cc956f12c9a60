import type { JudgedField } from '../../records/judgement.ts'
import type { Disagreement, FieldAgreement } from './field-agreement.ts'

/** What to do about how far analysts agree. */
export interface AgreementAdvice {
  /** Fields on which nearly all tasks got the same, none lies far apart, and the measure says so as well. */
  readonly agreeOn: readonly JudgedField[]
  /** The field to talk about first, of which something is still open; null where there is nothing to. */
  readonly talkAbout: {
    readonly field: JudgedField
    /** Tasks on which they still differ, those more than one step, and all that two or more scored. */
    readonly differ: number
    readonly farApart: number
    readonly of: number
  } | null
  /** What they gave differs, and all of that was settled since. */
  readonly isSettled: boolean
  /** Kappa is low there because nearly all is in one category, not because they disagree: read AC1. */
  readonly skewed: readonly JudgedField[]
}

/** Agreement on four of five tasks: of 26 tasks at most five are talked about. */
const MOSTLY = 0.8

/** Below "moderate", from "substantial" and from "almost perfect", in the words of Landis and Koch (1977). */
const LOW = 0.4
const SUBSTANTIAL = 0.6
const ALMOST_PERFECT = 0.8

/**
 * What to talk about is where agreement is least by the measure that leads, so that nobody is told to agree on what the figures under it
 * call the worst.
 *
 * @param fields one each; `all` is left out @param isOpen whether nobody settled that difference yet
 */
export function adviceOn(
  fields: readonly FieldAgreement[],
  isOpen: (difference: Disagreement) => boolean,
): AgreementAdvice {
  const scored = fields.filter(({ count }) => count > 0)
  const differing = scored
    .map((agreement) => ({ agreement, open: agreement.disagreements.filter(isOpen) }))
    .filter(({ open }) => open.length > 0)
    .map(({ agreement, open }) => ({ agreement, open, far: open.filter(({ steps }) => steps > 1) }))
  const [worst] = differing.sort(
    (a, b) =>
      measured(a.agreement) - measured(b.agreement) ||
      b.far.length - a.far.length ||
      b.open.length - a.open.length,
  )
  return {
    agreeOn: scored
      .filter(
        (each) => (each.percent ?? 0) >= MOSTLY && each.farApart === 0 && measured(each) >= ALMOST_PERFECT,
      )
      .map(({ field }) => field as JudgedField),
    talkAbout: worst
      ? {
          field: worst.agreement.field as JudgedField,
          differ: worst.open.length,
          farApart: worst.far.length,
          of: worst.agreement.count,
        }
      : null,
    isSettled: !worst && scored.some(({ disagreements }) => disagreements.length > 0),
    skewed: scored.filter(isSkewed).map(({ field }) => field as JudgedField),
  }
}

/** The measure to read, from -1 to 1; where there is none, the part that is equal. */
function measured(each: FieldAgreement): number {
  const { measures, leading, percent } = each
  return (isSkewed(each) ? measures.ac1.value : measures[leading].value) ?? percent ?? 0
}

/** Much agreement and little kappa: the paradox of Feinstein and Cicchetti (1990). */
export function isSkewed({ percent, leading, measures }: FieldAgreement): boolean {
  const { value } = measures[leading]
  const { value: ac1 } = measures.ac1
  return (
    (percent ?? 0) >= MOSTLY &&
    (value === null ? measures[leading].reason === 'oneCategory' : value < LOW) &&
    ac1 !== null &&
    ac1 >= SUBSTANTIAL
  )
}
