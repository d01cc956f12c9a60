import type { AnswerFacts, Statement, ValidationSessionRecord } from '../../records/answer.ts'
import { statementKey } from '../../records/handover-answers.ts'
import type { RecordingId } from '../../records/ids.ts'

export type Step =
  | { readonly kind: 'welcome' | 'missing' | 'consent' | 'summary' | 'done' }
  | {
      readonly kind: 'statement'
      readonly index: number
      /** Which one: its place changes where one before it goes. Absent in what was kept before. */
      readonly key?: string
    }

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

export const statementStep = (statements: readonly Statement[], index: number): Step => ({
  kind: 'statement',
  index,
  key: statementKey(statements[index]!),
})

/** Every step, in order. Where only results are shown there is nothing to answer or agree to. */
export function stepsOf({ statements, purpose }: Pick<Shape, 'statements' | 'purpose'>): readonly Step[] {
  const each = statements.map((_, index) => statementStep(statements, index))
  const after: readonly Step[] =
    purpose === 'result'
      ? [{ kind: 'done' }]
      : [{ kind: 'missing' }, { kind: 'consent' }, { kind: 'summary' }, { kind: 'done' }]
  return [{ kind: 'welcome' }, ...each, ...after]
}

function isSame(a: Step, b: Step): boolean {
  if (a.kind !== 'statement' || b.kind !== 'statement') return a.kind === b.kind
  return a.key === undefined || b.key === undefined ? a.index === b.index : a.key === b.key
}

/** The step after or before this one; the ends stay where they are. Changing one thing leads back to the summary. */
export function stepFrom(session: Shape, { step, isChange }: Place, by: 1 | -1): Step {
  const steps = stepsOf(session)
  if (isChange) return { kind: 'summary' }
  const at = steps.findIndex((each) => isSame(each, step))
  return steps[Math.min(steps.length - 1, Math.max(0, at + by))]!
}

/** A step among what is shown; null where the very statement it is about is gone. */
export const stepWithin = (shown: Pick<Shape, 'statements' | 'purpose'>, step: Step): Step | null =>
  stepsOf(shown).find((each) => isSame(each, step)) ?? null

/** Where it goes on from a statement that is gone: at the first after it that is shown. */
export function stepPast(all: Pick<Shape, 'statements'>, shown: Shape, { step, isChange }: Place): Step {
  if (isChange) return { kind: 'summary' }
  const left = new Set(shown.statements.map(statementKey))
  const at =
    step.kind === 'statement' ? all.statements.findIndex((each) => statementKey(each) === step.key) : -1
  const next = all.statements.slice(at + 1).find((each) => left.has(statementKey(each)))
  if (next === undefined) return stepsOf(shown)[shown.statements.length + 1]!
  return statementStep(
    shown.statements,
    shown.statements.findIndex((each) => statementKey(each) === statementKey(next)),
  )
}

/** Where somebody goes on who was interrupted: at the first statement that says nothing yet. */
export function firstOpen({ statements }: Shape, isSettled: (index: number) => boolean): Step {
  const index = statements.findIndex((_, place) => !isSettled(place))
  return index < 0 ? { kind: 'missing' } : statementStep(statements, index)
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
