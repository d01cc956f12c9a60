import { type Agreement, agreementOn, sameJudgement } from '../../records/agreement.ts'
import type { AnalystId } from '../../records/ids.ts'
import type { Decision, JudgedField, JudgedValues, Judgement } from '../../records/judgement.ts'
import type { TaskRecord } from '../../records/task-record.ts'

/** What another analyst judges about the same field. */
export interface OtherJudgement<Field extends JudgedField> {
  readonly by: AnalystId
  readonly who: string
  readonly value: JudgedValues[Field]
  readonly imported: boolean
  /** It is not what I judged (or I did not judge). */
  readonly differs: boolean
}

/** One judged field of one task through the eyes of one analyst. */
export interface JudgementView<Field extends JudgedField> {
  readonly field: Field
  readonly own: JudgedValues[Field] | null
  /** My value came with a file. */
  readonly imported: boolean
  readonly others: readonly OtherJudgement<Field>[]
  /** Where it is open, its value is the cautious one that calculations use. */
  readonly agreement: Agreement<Field>
}

export function judgementView<Field extends JudgedField>(
  field: Field,
  record: TaskRecord,
  { me, nameOf, decisions }: Eyes,
): JudgementView<Field> {
  const given = (record.judgements[field] ?? []) as readonly Judgement<Field>[]
  const own = given.find((judgement) => judgement.by === me)
  return {
    field,
    own: own?.value ?? null,
    imported: own?.imported === true,
    others: given
      .filter((judgement) => judgement.by !== me)
      .map(({ by, value, imported }) => ({
        by,
        who: nameOf(by),
        value,
        imported: imported === true,
        differs: own === undefined || !sameJudgement(own.value, value),
      })),
    agreement: agreementOn(field, record.judgements, decisions),
  }
}

/** Who looks, and how the others are called. */
export interface Eyes {
  readonly me: AnalystId
  readonly nameOf: (analyst: AnalystId) => string
  /** Of this task. */
  readonly decisions: readonly Decision[]
}
