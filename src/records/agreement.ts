import { compareText } from './ids.ts'
import type { Decision, JudgedField, JudgedValues, Judgement, Judgements } from './judgement.ts'
import type { Level, Verdict, Wish } from './scales.ts'

/** What the judgements of one field come to. Derived, never stored. */
export type Agreement<Field extends JudgedField> =
  | { readonly state: 'unjudged' }
  | { readonly state: 'agreed'; readonly value: JudgedValues[Field] }
  | { readonly state: 'decided'; readonly value: JudgedValues[Field]; readonly decision: Decision }
  /** They differ and nothing settles it: `value` is the cautious one. */
  | { readonly state: 'open'; readonly value: JudgedValues[Field] }

/**
 * Equal where all judgements are equal; where they differ a decision that names exactly these judgements
 * settles it, provided all such decisions say the same. Else the cautious value stands and the field is open. Does
 * not depend on the order of judgements or decisions: of equal ones (overrides whose reasons differ) the first by
 * analyst or decision id stands.
 */
export function agreementOn<Field extends JudgedField>(
  field: Field,
  judgements: Judgements,
  decisions: readonly Decision[],
): Agreement<Field> {
  const given = [...((judgements[field] ?? []) as readonly Judgement<Field>[])].sort((a, b) =>
    compareText(a.by, b.by),
  )
  const [first, ...others] = given.map((judgement) => judgement.value)
  if (first === undefined) return { state: 'unjudged' }
  if (others.every((value) => sameJudgement(value, first))) return { state: 'agreed', value: first }

  const [decision, ...more] = decisions
    .filter((each) => each.field === field && settles(each, given))
    .sort((a, b) => compareText(a.id, b.id))
  if (decision && more.every((each) => sameJudgement(each.value, decision.value))) {
    return { state: 'decided', value: decision.value as JudgedValues[Field], decision }
  }
  return { state: 'open', value: others.reduce((a, b) => (isMoreCautious(field, b, a) ? b : a), first) }
}

/** Overrides are equal when their verdicts are; the reasons may be worded differently. */
export function sameJudgement(a: JudgedValues[JudgedField], b: JudgedValues[JudgedField]): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.verdict === b.verdict
  return a === b
}

function settles(decision: Decision, given: readonly Judgement[]): boolean {
  return decision.settles.length === given.length && given.every(({ id }) => decision.settles.includes(id))
}

const WISH_CAUTION: readonly Wish[] = ['shed', 'neutral', 'more', 'keep']
const VERDICT_CAUTION: readonly Verdict[] = ['suitable', 'possible', 'unsuitable']

/** Heavier demand, more knowledge or responsibility, keep before shed, fewer hours, stricter verdict. */
function isMoreCautious(
  field: JudgedField,
  a: JudgedValues[JudgedField],
  b: JudgedValues[JudgedField],
): boolean {
  if (field === 'hours') return (a as number) < (b as number)
  if (field === 'wish') return WISH_CAUTION.indexOf(a as Wish) > WISH_CAUTION.indexOf(b as Wish)
  if (field === 'override') return caution(a) > caution(b)
  return (a as Level) > (b as Level)
}

const caution = (value: JudgedValues[JudgedField]) =>
  VERDICT_CAUTION.indexOf((value as JudgedValues['override']).verdict)
