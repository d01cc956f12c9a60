import type { AnswerFacts } from '../records/answer.ts'
import type { Finding, Interview, Validation } from '../records/case-file.ts'
import type { Kept } from '../records/document-records.ts'
import type { AnalystId, NoteId, RevisionId } from '../records/ids.ts'
import type { Source } from '../records/task.ts'
import {
  ANSWER,
  FIGURE,
  ID,
  LINE_ANSWER,
  MARK,
  PASSED,
  READING_REMARK,
  REVISION,
  SECOND_READING,
  TEXT,
} from '../records/whole-case-parts.ts'
import { type Carried, takeList, takeOne } from './carried-additions.ts'
import { carrySources } from './carried-lists.ts'
import type { Edit } from './edit.ts'
import { keptApart } from './known-fields.ts'
import { addRecordEdit, type RecordsByRoot } from './new-record.ts'
import type { Importer } from './task-from-case.ts'

/** A finding of a file with its later wordings and the answers to each, which get ids of their own. */
export function findingEdits(finding: Finding, sources: readonly Source[], importer: Importer): Edit[] {
  const { validations: _, extra: unknown, ...facts } = keptApart(finding, 'findings')
  const { fields, extra: left } = findingAdditions(carrySources(unknown, sources), importer)
  const revised = takeList(left, 'revisions', REVISION)
  const answers = (finding.validations ?? []).map((each) => ({ each, id: importer.mint<string>() }))
  const revisions = revised.taken.map((revision) => ({ revision, id: importer.mint<RevisionId>() }))
  return [
    addRecordEdit('findings', {
      ...facts,
      ...fields,
      sources,
      ...(revised.extra && { extra: revised.extra }),
    }),
    ...revisions.map(({ revision, id }) =>
      addRecordEdit('revisions', {
        id,
        findingId: finding.id,
        text: revision.text,
        by: revision.by as AnalystId,
        at: revision.at,
        answers: revision.answers.flatMap((place) => answers[place]?.id ?? []),
      }),
    ),
    ...answers.map(({ each, id }) => {
      const { extra: odd, ...said } = keptApart(each, 'validations')
      const { fields: more, revision, extra } = answerAdditions(odd)
      const revisionId = revision === undefined ? undefined : revisions[revision]?.id
      return addRecordEdit('validations', {
        ...(said as Validation),
        ...more,
        id,
        findingId: finding.id,
        ...(revisionId && { revisionId }),
        ...(extra && { extra }),
      })
    }),
  ]
}

/** Whom it is to be put to is said by who brings the file in: the file does not tell when that was. */
function findingAdditions(extra: Carried, { analyst, at }: Importer) {
  const made = takeOne(extra, 'made', MARK)
  const figures = takeList(made.extra, 'figures', FIGURE)
  const suggestion = takeOne(figures.extra, 'suggestion', TEXT)
  const asked = takeList(suggestion.extra, 'asked', ID)
  const spoke = takeList(asked.extra, 'spoke', ID)
  const passed = takeList(spoke.extra, 'passed', PASSED)
  const now = { by: analyst, at }
  const fields = {
    ...(made.taken && { made: made.taken }),
    ...(figures.taken.length > 0 && { figures: figures.taken }),
    ...(suggestion.taken && { suggestion: suggestion.taken }),
    ...(asked.taken.length > 0 && {
      asked: Object.fromEntries(asked.taken.map((person) => [person, now])),
    }),
    ...(spoke.taken.length > 0 && { spoke: Object.fromEntries(spoke.taken.map((each) => [each, now])) }),
    ...(passed.taken.length > 0 && {
      passed: Object.fromEntries(passed.taken.map(({ check, ...said }) => [check, said])),
    }),
  }
  return { fields: fields as object, extra: passed.extra }
}

function answerAdditions(extra: Kept['extra']) {
  const way = takeOne(extra, 'way', ANSWER.entries.way)
  const shown = takeOne(way.extra, 'shown', ANSWER.entries.shown)
  const by = takeOne(shown.extra, 'by', ANSWER.entries.by)
  const revision = takeOne(by.extra, 'revision', ANSWER.entries.revision)
  const fields = {
    ...(way.taken && { way: way.taken }),
    ...(shown.taken !== undefined && { shown: shown.taken }),
    ...(by.taken && { by: by.taken }),
  }
  return { fields: fields as Partial<AnswerFacts>, revision: revision.taken, extra: revision.extra }
}

/** What our files say of an interview beside its lines: answers to them, and how the other analyst read it. */
export function interviewAdditions(
  { id: interviewId, personId }: Interview,
  given: Carried,
  noteIdOf: (note: NoteId) => NoteId,
  { mint }: Importer,
): { readonly edits: readonly Edit[]; readonly extra: Carried } {
  const answers = takeList(given, 'answers', LINE_ANSWER)
  const readings = takeList(answers.extra, 'secondReadings', SECOND_READING)
  const remarks = takeList(readings.extra, 'remarks', READING_REMARK)
  const edits = [
    ...answers.taken.map((answer) => {
      const noteId = noteIdOf(answer.noteId as NoteId)
      const record = { ...answer, id: mint(), interviewId, personId, noteId }
      return addRecordEdit('lineAnswers', record as unknown as RecordsByRoot['lineAnswers'])
    }),
    ...readings.taken.map(({ by, at, doneAt }) =>
      addRecordEdit('secondReadings', { id: mint(), interviewId, by: by as AnalystId, at, doneAt }),
    ),
    ...remarks.taken.map((remark) => {
      const noteId = remark.noteId === null ? null : noteIdOf(remark.noteId as NoteId)
      const record = { ...remark, id: mint(), interviewId, noteId }
      return addRecordEdit('readingRemarks', record as unknown as RecordsByRoot['readingRemarks'])
    }),
  ]
  return { edits, extra: remarks.extra }
}
