import type { AnswerFacts, ValidationSessionRecord } from '../../records/answer.ts'
import type { RecordingId } from '../../records/ids.ts'

export type Step =
  | { readonly kind: 'welcome' | 'missing' | 'consent' | 'summary' | 'done' }
  | { readonly kind: 'statement'; readonly index: number }

/** An answer with own words, while the person is at it. */
export interface Draft {
  readonly key: string
  readonly verdict: Extract<AnswerFacts['verdict'], 'correct' | 'reject'>
  readonly text: string
  readonly recordingId: RecordingId | null
}

/** Where the person is. */
export interface Place {
  readonly step: Step
  readonly draft: Draft | null
  /** They came from the summary to change one thing, and go back to it. */
  readonly isChange: boolean
}

export const START: Place = { step: { kind: 'welcome' }, draft: null, isChange: false }

type Shape = Pick<ValidationSessionRecord, 'statements' | 'purpose' | 'endedAt'>

/** Every step, in order. Where only results are shown there is nothing to answer or agree to. */
export function stepsOf({ statements, purpose }: Pick<Shape, 'statements' | 'purpose'>): readonly Step[] {
  const each = statements.map((_, index): Step => ({ kind: 'statement', index }))
  const after: readonly Step[] =
    purpose === 'result'
      ? [{ kind: 'done' }]
      : [{ kind: 'missing' }, { kind: 'consent' }, { kind: 'summary' }, { kind: 'done' }]
  return [{ kind: 'welcome' }, ...each, ...after]
}

const isSame = (a: Step, b: Step) =>
  a.kind === b.kind && (a.kind !== 'statement' || (b.kind === 'statement' && a.index === b.index))

/** The step after or before this one; the ends stay where they are. Changing one thing leads back to the summary. */
export function stepFrom(session: Shape, { step, isChange }: Place, by: 1 | -1): Step {
  const steps = stepsOf(session)
  if (isChange) return { kind: 'summary' }
  const at = steps.findIndex((each) => isSame(each, step))
  return steps[Math.min(steps.length - 1, Math.max(0, at + by))]!
}

/** A step as it can be shown: what it was about may be gone since. */
export const stepWithin = (
  { statements, purpose }: Pick<Shape, 'statements' | 'purpose'>,
  step: Step,
): Step =>
  step.kind !== 'statement' || step.index < statements.length
    ? step
    : { kind: purpose === 'result' ? 'done' : 'missing' }

/** Where somebody goes on who was interrupted: at the first statement that says nothing yet. */
export function firstOpen({ statements }: Shape, isSettled: (index: number) => boolean): Step {
  const index = statements.findIndex((_, place) => !isSettled(place))
  return index < 0 ? { kind: 'missing' } : { kind: 'statement', index }
}

/** What was kept of a place, as far as it fits this session; the start for anything else. */
export function readPlace(kept: unknown, session: Shape): Place {
  if (session.endedAt !== null) return { ...START, step: { kind: 'done' } }
  const { step, draft, isChange } = (kept ?? {}) as Partial<Place>
  const known = step && stepsOf(session).find((each) => isSame(each, step))
  if (!known || known.kind === 'done') return START
  return { step: known, draft: isDraft(draft) ? draft : null, isChange: isChange === true }
}

const isDraft = (draft: Draft | null | undefined): draft is Draft =>
  typeof draft === 'object' &&
  draft !== null &&
  typeof draft.key === 'string' &&
  typeof draft.text === 'string' &&
  (draft.verdict === 'correct' || draft.verdict === 'reject')

/** Rough minutes to take for this many statements. */
export const minutesFor = (count: number): number => Math.ceil(count / 2) + 2
