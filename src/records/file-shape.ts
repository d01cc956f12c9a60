import * as v from 'valibot'
import { functionSchema, scenarioSchema } from './advice-schema.ts'
import { CASE_FORMAT, CASE_VERSION } from './case-file.ts'
import { findingSchema, interviewSchema, observationSchema } from './fieldwork-schema.ts'
import { JUDGED_FIELDS } from './judgement.ts'
import { MILESTONES } from './milestone.ts'
import { OBSERVED, OBSERVING_LISTS, SCHEME } from './observing-parts.ts'
import {
  departmentSchema,
  jobSchema,
  personSchema,
  processSchema,
  projectSchema,
} from './organisation-schema.ts'
import { fields, joined, keyed, list, type Shape, shapeOf } from './shape.ts'
import { taskSchema } from './task-schema.ts'
import {
  ACCEPTANCE,
  ACTION,
  ANSWER,
  FEEDBACK,
  FEEDBACK_REMARK,
  FEEDBACK_VOTE,
  FIGURE,
  GUIDANCE,
  JOB_IMPLICATION,
  KEYED,
  LINE_ANSWER,
  MARK,
  PASSED,
  READING_REMARK,
  REGULATION,
  REPORT_TEXT,
  REVISION,
  RISK,
  SECOND_READING,
  SESSION,
  scoreOf,
} from './whole-case-parts.ts'

const listOf = (schema: v.GenericSchema) => list(shapeOf(schema))
const text = shapeOf(v.string())
const flag = shapeOf(v.boolean())
/** A chosen option, several of them, or a number. */
const modifierValue: Shape = {
  kind: 'value',
  fits: (value) =>
    ['string', 'number'].includes(typeof value) ||
    (Array.isArray(value) && value.every((each) => typeof each === 'string')),
}
const judgedNames = listOf(v.picklist([...JUDGED_FIELDS, 'frequency']))

const scores: Shape = fields(
  Object.fromEntries(
    JUDGED_FIELDS.map((field) => [
      field,
      list(fields({ by: text, value: shapeOf(scoreOf(field)), later: flag, again: flag })),
    ]),
  ),
)

const keyedOf = (name: keyof typeof KEYED) =>
  keyed(KEYED[name][0], shapeOf(KEYED[name][1] as v.GenericSchema))

const partOf = (finding: Shape, name: string) => (finding.kind === 'fields' ? finding.of[name] : undefined)
const answers = partOf(shapeOf(findingSchema), 'validations')

/** Everything a case file of ours says: the fields of the format and those of `WholeCase`. */
export const FILE_SHAPE: Shape = fields({
  format: shapeOf(v.picklist([CASE_FORMAT])),
  version: shapeOf(v.picklist([CASE_VERSION])),
  project: joined(shapeOf(projectSchema), { done: keyed(MILESTONES, shapeOf(MARK)) }),
  departments: list(joined(shapeOf(departmentSchema), { chosen: shapeOf(MARK) })),
  processes: list(joined(shapeOf(processSchema), { placeholder: flag })),
  jobs: listOf(jobSchema),
  tasks: list(joined(shapeOf(taskSchema), { unjudged: judgedNames, open: judgedNames, scores })),
  people: list(joined(shapeOf(personSchema), { placeholder: flag })),
  observations: list(
    joined(shapeOf(observationSchema), {
      ...Object.fromEntries(Object.entries(OBSERVED).map(([key, each]) => [key, shapeOf(each)])),
      modifiers: list(fields({ id: text, value: modifierValue })),
    }),
  ),
  interviews: list(
    joined(shapeOf(interviewSchema), {
      answers: listOf(LINE_ANSWER),
      secondReadings: listOf(SECOND_READING),
      remarks: listOf(READING_REMARK),
    }),
  ),
  findings: list(
    joined(shapeOf(findingSchema), {
      validations: list(
        joined(answers?.kind === 'list' ? answers.of : fields({}), {
          ...Object.fromEntries(Object.entries(ANSWER.entries).map(([key, each]) => [key, shapeOf(each)])),
        }),
      ),
      made: shapeOf(MARK),
      figures: listOf(FIGURE),
      suggestion: text,
      lostWords: flag,
      readAgain: list(fields({ wording: text })),
      asked: list(text),
      spoke: list(text),
      passed: listOf(PASSED),
      revisions: listOf(REVISION),
    }),
  ),
  functions: list(joined(shapeOf(functionSchema), { about: keyedOf('about'), weba: keyedOf('weba') })),
  scenarios: list(
    joined(shapeOf(scenarioSchema), {
      assumed: keyedOf('assumed'),
      valueCase: keyedOf('valueCase'),
      checks: keyedOf('checks'),
      advised: shapeOf(MARK),
      jobImplications: listOf(JOB_IMPLICATION),
      risks: listOf(RISK),
      guidance: listOf(GUIDANCE),
      regulations: listOf(REGULATION),
      actions: listOf(ACTION),
    }),
  ),
  sessions: list(joined(shapeOf(SESSION), { settledNo: text })),
  feedback: list(
    joined(shapeOf(FEEDBACK), { remarks: listOf(FEEDBACK_REMARK), votes: listOf(FEEDBACK_VOTE) }),
  ),
  observing: list(
    fields({
      departmentId: text,
      ...Object.fromEntries(Object.entries(OBSERVING_LISTS).map(([key, each]) => [key, listOf(each)])),
      scheme: shapeOf(SCHEME),
    }),
  ),
  report: fields({
    texts: listOf(REPORT_TEXT),
    // Who answered goes by a random id: their name is of this device.
    acceptances: list(withoutField(shapeOf(ACCEPTANCE), 'byName')),
  }),
})

function withoutField(shape: Shape, name: string): Shape {
  if (shape.kind !== 'fields') return shape
  return fields(Object.fromEntries(Object.entries(shape.of).filter(([key]) => key !== name)))
}
