import type { JudgedField } from '../../records/judgement.ts'
import type { FieldAgreement } from './field-agreement.ts'

/** What to do about how far analysts agree. */
export interface AgreementAdvice {
  /** Fields on which nearly all tasks got the same and none lies far apart. */
  readonly agreeOn: readonly JudgedField[]
  /** The field to talk about first; null where there is nothing to. */
  readonly talkAbout: {
    readonly field: JudgedField
    /** Tasks that differ, those more than one step, and all that two or more scored. */
    readonly differ: number
    readonly farApart: number
    readonly of: number
  } | null
  /** Kappa is low there because nearly all is in one category, not because they disagree: read AC1. */
  readonly skewed: readonly JudgedField[]
}

/** Agreement on four of five tasks: of 26 tasks at most five are talked about. */
const MOSTLY = 0.8

/** Below "moderate", and from "substantial", in the words of Landis and Koch (1977). */
const LOW = 0.4
const SUBSTANTIAL = 0.6

/** @param fields one each; `all` is left out */
export function adviceOn(fields: readonly FieldAgreement[]): AgreementAdvice {
  const scored = fields.filter(({ count }) => count > 0)
  const [worst] = scored
    .filter(({ disagreements }) => disagreements.length > 0)
    .sort((a, b) => b.farApart - a.farApart || b.disagreements.length - a.disagreements.length)
  return {
    agreeOn: scored
      .filter(({ percent, farApart }) => (percent ?? 0) >= MOSTLY && farApart === 0)
      .map(({ field }) => field as JudgedField),
    talkAbout: worst
      ? {
          field: worst.field as JudgedField,
          differ: worst.disagreements.length,
          farApart: worst.farApart,
          of: worst.count,
        }
      : null,
    skewed: scored.filter(isSkewed).map(({ field }) => field as JudgedField),
  }
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
