import * as v from 'valibot'
import type { CaseFile, Finding, Interview, Validation } from './case-file.ts'
import { JUDGED_FIELDS, type JudgedField } from './judgement.ts'
import { outgoing } from './outgoing.ts'
import { type HasId, readWholeScenario, wholeFunction } from './read-whole-advice.ts'
import { wholeObservation, wholeObserving } from './read-whole-observing.ts'
import type { Task } from './task.ts'
import type { WholeAnswer, WholeCase, WholeFinding, WholeInterview, WholeTask } from './whole-case.ts'
import {
  ACCEPTANCE,
  ANSWER,
  FEEDBACK,
  FEEDBACK_REMARK,
  FEEDBACK_VOTE,
  FIGURE,
  fieldsOf,
  ID,
  LINE_ANSWER,
  MARK,
  PASSED,
  READING_REMARK,
  REPORT_TEXT,
  REVISION,
  readList,
  SECOND_READING,
  SESSION,
  scoreOf,
  TEXT,
} from './whole-case-parts.ts'

/**
 * A parsed case with what our own files say beside the format, read. Withdrawn words and names are out of it (`outgoing`). What
 * cannot be read, and what refers to something that is not there, is left out; nothing throws.
 */
export function wholeCase(given: CaseFile): WholeCase {
  const file = outgoing(given)
  const { sessions, feedback, observing, report } = fieldsOf(file)
  const has = idsIn(file)
  return {
    ...file,
    tasks: file.tasks.map(wholeTask),
    findings: file.findings.map((finding) => wholeFinding(finding, has)),
    interviews: file.interviews.map((interview) => wholeInterview(interview, has)),
    functions: file.functions.map(wholeFunction),
    scenarios: file.scenarios.map((each) => readWholeScenario(each, has)),
    sessions: readList(sessions, SESSION).filter(({ personId }) => has.people(personId)),
    feedback: (Array.isArray(feedback) ? feedback : []).flatMap((each: unknown) => {
      const { remarks, votes } = fieldsOf(each)
      return readList([each], FEEDBACK).map((session) => ({
        ...session,
        scenarioIds: session.scenarioIds.filter(has.scenarios),
        remarks: readList(remarks, FEEDBACK_REMARK),
        votes: readList(votes, FEEDBACK_VOTE),
      }))
    }),
    observations: file.observations.map(wholeObservation),
    observing: (Array.isArray(observing) ? observing : []).flatMap((each: unknown) => wholeObserving(each)),
    report: {
      texts: readList(fieldsOf(report).texts, REPORT_TEXT),
      acceptances: readList(fieldsOf(report).acceptances, ACCEPTANCE),
    },
  } as unknown as WholeCase
}

function idsIn(file: CaseFile): HasId {
  const known = (list: readonly { readonly id: string }[]) => {
    const ids = new Set(list.map(({ id }) => id))
    return (id: string) => ids.has(id)
  }
  return {
    people: known(file.people),
    jobs: known(file.jobs),
    functions: known(file.functions),
    scenarios: known(file.scenarios),
    findings: known(file.findings),
  }
}

function wholeTask(task: Task): WholeTask {
  const { unjudged, open, scores, ...fields } = task as Task & Readonly<Record<string, unknown>>
  const judged = (list: unknown) =>
    Array.isArray(list)
      ? [...JUDGED_FIELDS, 'frequency' as const].filter((field) => list.includes(field))
      : []
  const differ = judged(open).filter((field): field is JudgedField => field !== 'frequency')
  return {
    ...(fields as Task),
    ...(judged(unjudged).length > 0 && { unjudged: judged(unjudged) }),
    ...(differ.length > 0 && { open: differ }),
    scores: readScores(scores) as WholeTask['scores'],
  }
}

const SCORE_MARK = v.fallback(v.optional(v.literal(true)), undefined)
const scoreIn = (field: JudgedField) =>
  v.object({ by: ID, value: scoreOf(field), later: SCORE_MARK, again: SCORE_MARK })

/** Scores by field, each field in the order of the file. */
export function readScores(held: unknown): Readonly<Partial<Record<JudgedField, readonly object[]>>> {
  const fields = fieldsOf(held)
  return Object.fromEntries(
    JUDGED_FIELDS.flatMap((field) => {
      const list = Object.hasOwn(fields, field)
        ? readList(fields[field], scoreIn(field)).map(({ later, again, ...score }) => ({
            ...score,
            ...(later && { later }),
            ...(again && { again }),
          }))
        : []
      return list.length > 0 ? [[field, list] as const] : []
    }),
  )
}

function wholeFinding(finding: Finding, has: HasId): WholeFinding {
  const { made, figures, suggestion, asked, passed, revisions, validations, ...fields } = finding as Finding &
    Readonly<Record<string, unknown>>
  const answers = validations ?? []
  const wordings = readList(revisions, REVISION).map((revision) => ({
    ...revision,
    answers: revision.answers.filter((place) => place < answers.length),
  }))
  const filled = (list: readonly unknown[]) => list.length > 0
  const numbers = readList(figures, FIGURE)
  const people = readList(asked, ID).filter(has.people)
  const warnings = readList(passed, PASSED)
  return {
    ...(fields as Finding),
    validations: answers.map((each) => wholeAnswer(each, wordings.length)),
    ...(v.is(MARK, made) && { made: v.parse(MARK, made) }),
    ...(filled(numbers) && { figures: numbers }),
    ...(v.is(TEXT, suggestion) && { suggestion }),
    ...(filled(people) && { asked: [...new Set(people)] }),
    ...(filled(warnings) && { passed: warnings }),
    ...(filled(wordings) && { revisions: wordings }),
  } as unknown as WholeFinding
}

function wholeAnswer(validation: Validation, wordings: number): WholeAnswer {
  const { way, shown, by, revision, ...facts } = validation as Validation & Readonly<Record<string, unknown>>
  const read = v.parse(ANSWER, { way, shown, by, revision })
  const { revision: place, ...said } = read
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  return {
    ...(facts as unknown as Validation),
    ...known,
    ...(place !== undefined && place < wordings && { revision: place }),
  } as WholeAnswer
}

function wholeInterview(interview: Interview, has: HasId): WholeInterview {
  const { answers, secondReadings, remarks, ...fields } = interview as Interview &
    Readonly<Record<string, unknown>>
  const notes = new Set((interview.notes ?? []).map(({ id }) => id as string | undefined))
  return {
    ...(fields as unknown as Interview),
    answers: readList(answers, LINE_ANSWER).filter(({ noteId }) => notes.has(noteId)),
    secondReadings: readList(secondReadings, SECOND_READING),
    remarks: readList(remarks, READING_REMARK)
      .filter(({ noteId }) => noteId === null || notes.has(noteId))
      .map((remark) => withSettledFinding(remark, has)),
  } as unknown as WholeInterview
}

type Remark = v.InferOutput<typeof READING_REMARK>

/** Without the finding it became, where that is not there any more. */
function withSettledFinding(remark: Remark, has: HasId): Remark {
  const { settled } = remark
  if (!settled?.findingId || has.findings(settled.findingId)) return remark
  const { findingId: _, ...rest } = settled
  return { ...remark, settled: rest }
}
