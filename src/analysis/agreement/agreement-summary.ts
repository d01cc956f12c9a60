import {
  isAgreedAfter,
  isEstablished,
  isScoredAgain,
  ownScores,
  type ScoredTask,
} from '../../records/established.ts'
import { type AnalystId, compareText } from '../../records/ids.ts'
import { SCORED_FIELDS } from '../../records/score-round.ts'
import { type AgreementAdvice, adviceOn } from './agreement-advice.ts'
import { agreementOf, type FieldAgreement } from './field-agreement.ts'

export interface AgreementSummary {
  /** Who scored anything, by id. */
  readonly raters: readonly AnalystId[]
  /** All tasks that were looked at, and how many of them are established. */
  readonly tasks: number
  readonly established: number
  /** How many of the established ones became so by talking, after they were scored. */
  readonly agreedAfter: number
  /** How many were changed in a later round; what counts is the first. */
  readonly scoredAgain: number
  readonly overall: FieldAgreement
  /** One for each scored field, in their order. */
  readonly fields: readonly FieldAgreement[]
  readonly advice: AgreementAdvice
}

/** How far analysts who scored apart agree, by what each gave by itself. The same for the same scores, in whatever order the tasks come. */
export function agreementSummary(tasks: readonly ScoredTask[]): AgreementSummary {
  const ordered = inOrderOfScores(tasks)
  const raters = [
    ...new Set(
      ordered.flatMap((task) => SCORED_FIELDS.flatMap((field) => ownScores(task, field).map(({ by }) => by))),
    ),
  ].sort(compareText)
  const fields = SCORED_FIELDS.map((field) => agreementOf(field, [field], ordered, raters))
  const open = new Set(tasks.flatMap(({ id, open: left = [] }) => left.map((field) => `${id} ${field}`)))
  const levels = SCORED_FIELDS.filter((field) => field !== 'wish')
  return {
    raters,
    tasks: tasks.length,
    established: tasks.filter(isEstablished).length,
    agreedAfter: tasks.filter(isAgreedAfter).length,
    scoredAgain: tasks.filter(isScoredAgain).length,
    overall: agreementOf('all', levels, ordered, raters),
    fields,
    advice: adviceOn(fields, ({ taskId, field }) => open.has(`${taskId} ${field}`)),
  }
}

/** By what was scored and not by id: ids differ between a project and its case, and drawing tasks anew goes by their order. */
function inOrderOfScores(tasks: readonly ScoredTask[]): readonly ScoredTask[] {
  const keyed = tasks.map((task) => ({
    task,
    key: JSON.stringify(
      SCORED_FIELDS.map((field) => ownScores(task, field).map(({ by, value }) => [by, value])),
    ),
  }))
  return keyed
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.task.id, b.task.id))
    .map(({ task }) => task)
}
