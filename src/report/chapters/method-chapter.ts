import { ANSWER_WAYS } from '../../records/answer.ts'
import type { VALIDATION_VERDICTS } from '../../records/case-file.ts'
import { compareText, type PersonId } from '../../records/ids.ts'
import { hasWithdrawn, isSilenced } from '../../records/withheld.ts'
import type { ClaimOptions, Desk } from '../desk.ts'
import { PROJECT_REF, type RecordRef } from '../record-ref.ts'
import type { Block, Claim, ReportSection } from '../report-document.ts'
import { agreementBlocks } from './agreement-blocks.ts'

/** How the work was done: seen, told, put to people, read twice, judged twice. */
export function methodChapter(desk: Desk): ReportSection {
  const { whole, texts } = desk.facts
  const { method, chapters } = texts.words
  const withdrawn = whole.people.filter(hasWithdrawn).length
  const refused = whole.people.filter(isSilenced).length - withdrawn
  return desk.section('method', chapters.method, [
    desk.paragraph('method.field', [period(desk), observed(desk), interviewed(desk)]),
    desk.paragraph('method.checked', [validated(desk), answered(desk), secondRead(desk), remarks(desk)]),
    ...agreementBlocks(desk),
    desk.paragraph('method.codes', [
      desk.plain('method.code', method.codes),
      withdrawn === 0
        ? null
        : desk.claim('method.withdrew', method.withdrew({ count: withdrawn }), [PROJECT_REF]),
      restedOnMore(desk),
      refused === 0 ? null : desk.claim('method.refused', method.refused({ count: refused }), [PROJECT_REF]),
    ]),
    ...peopleTable(desk),
  ])
}

/** Findings that stay though they rested on withdrawn words as well. */
function restedOnMore(desk: Desk): Claim | null {
  const { findings, standings, texts } = desk.facts
  const left = findings.filter(({ id }) => standings.get(id)?.lostWords)
  if (left.length === 0) return null
  const text = texts.words.method.restedOnMore({ count: left.length })
  return desk.claim(
    'method.restedOnMore',
    text,
    left.map(({ id }) => ({ kind: 'finding', id })),
  )
}

const observationRefs = ({ facts }: Desk): RecordRef[] =>
  facts.whole.observations.map(({ id }) => ({ kind: 'observation', id }))
const interviewRefs = ({ facts }: Desk): RecordRef[] =>
  facts.whole.interviews.map(({ id }) => ({ kind: 'interview', id }))

function period(desk: Desk): Claim | null {
  const { whole, texts } = desk.facts
  const days = [
    ...whole.observations.map(({ start }) => start.slice(0, 10)),
    ...whole.interviews.map(({ date }) => date),
  ].sort(compareText)
  const [from, to] = [days[0], days.at(-1)]
  if (from === undefined || to === undefined) return null
  const { formatDate } = texts.format
  const departments = whole.departments.map(({ name }) => name.trim() || texts.words.unnamed.department)
  const text = texts.words.method.period({ departments, from: formatDate(from), to: formatDate(to) })
  return desk.claim('method.period', text, [...observationRefs(desk), ...interviewRefs(desk)])
}

function observed(desk: Desk): Claim {
  const { whole, texts, times } = desk.facts
  const { method } = texts.words
  if (whole.observations.length === 0) return desk.plain('method.observed', method.notObserved)
  const hours = times.reduce((sum, { budget }) => sum + budget.personHours, 0)
  const seen = new Set(whole.observations.flatMap(({ taskId }) => taskId ?? [])).size
  const text = method.observed({
    count: whole.observations.length,
    hours: texts.format.formatHours(hours),
    seen,
    tasks: whole.tasks.length,
  })
  return desk.claim('method.observed', text, observationRefs(desk))
}

function interviewed(desk: Desk): Claim | null {
  const { whole, texts } = desk.facts
  const { method } = texts.words
  if (whole.interviews.length === 0) {
    // Who was interviewed withdrew: that is told further on.
    return whole.people.some(isSilenced) ? null : desk.plain('method.interviewed', method.notInterviewed)
  }
  const text = method.interviewed({
    count: whole.interviews.length,
    people: new Set(whole.interviews.map(({ personId }) => personId)).size,
    lines: whole.interviews.reduce((sum, { notes = [] }) => sum + notes.length, 0),
  })
  return desk.claim('method.interviewed', text, interviewRefs(desk))
}

interface Given {
  readonly personId: PersonId
  readonly verdict: (typeof VALIDATION_VERDICTS)[number]
  readonly way?: (typeof ANSWER_WAYS)[number] | undefined
  readonly ref: RecordRef
  readonly isLine: boolean
}

/** All that people said of findings, and of what was written down of their own interview. */
const givenAnswers = ({ facts }: Desk): readonly Given[] => [
  ...facts.findings.flatMap(({ id, validations }) =>
    validations.map(({ personId, verdict, way }, place): Given => {
      return { personId, verdict, way, ref: { kind: 'answer', findingId: id, place }, isLine: false }
    }),
  ),
  ...facts.whole.interviews.flatMap(({ id, personId, answers }) =>
    facts.isInReport(personId)
      ? answers.map(({ noteId, verdict, way }): Given => {
          return { personId, verdict, way, ref: { kind: 'line', id: noteId, interviewId: id }, isLine: true }
        })
      : [],
  ),
]

/** Everybody who ended a session, or whose answer was written down without one. */
function validated(desk: Desk): Claim {
  const { whole, texts } = desk.facts
  const { method, ways } = texts.words
  const ended = whole.sessions.filter(
    ({ personId, purpose, endedAt }) =>
      purpose === 'validate' && endedAt !== null && desk.facts.isInReport(personId),
  )
  const wayOf = new Map<PersonId, (typeof ANSWER_WAYS)[number]>()
  for (const { personId, way } of givenAnswers(desk)) wayOf.set(personId, way ?? 'told')
  for (const { personId, way } of ended) wayOf.set(personId, way)
  if (wayOf.size === 0) return desk.plain('method.validated', method.notValidated)
  const counts = ANSWER_WAYS.flatMap((way) => {
    const count = [...wayOf.values()].filter((each) => each === way).length
    return count > 0 ? [method.validatedWay({ count, way: ways[way] })] : []
  })
  const refs: RecordRef[] = ended.map(({ id }) => ({ kind: 'session', id }))
  const text = method.validated({ people: wayOf.size, ways: counts })
  return desk.claim('method.validated', text, refs.length > 0 ? refs : answerRefs(desk))
}

const answerRefs = (desk: Desk): RecordRef[] => givenAnswers(desk).map(({ ref }) => ref)

function answered(desk: Desk): Claim | null {
  const given = givenAnswers(desk)
  if (given.length === 0) return null
  const count = (wanted: Given['verdict']) => given.filter(({ verdict }) => verdict === wanted).length
  const text = desk.facts.texts.words.method.answered({
    count: given.length,
    lines: given.filter(({ isLine }) => isLine).length,
    agree: count('agree'),
    correct: count('correct'),
    reject: count('reject'),
    add: count('add'),
  })
  return desk.claim('method.answered', text, answerRefs(desk))
}

function secondRead(desk: Desk): Claim | null {
  const { whole, texts } = desk.facts
  if (whole.interviews.length === 0) return null
  const read = whole.interviews.filter(({ secondReadings }) =>
    secondReadings.some(({ doneAt }) => doneAt !== null),
  )
  if (read.length === 0) return desk.plain('method.secondRead', texts.words.method.noSecondRead)
  const text = texts.words.method.secondRead({ read: read.length, all: whole.interviews.length })
  return desk.claim(
    'method.secondRead',
    text,
    read.map(({ id }) => ({ kind: 'interview', id })),
  )
}

function remarks(desk: Desk): Claim | null {
  const { whole, texts } = desk.facts
  const all = whole.interviews.flatMap((interview) => interview.remarks)
  if (all.length === 0) return null
  const open = all.filter(({ settled }) => settled === null).length
  const from = whole.interviews.filter((interview) => interview.remarks.length > 0)
  const text = texts.words.method.remarks({ count: all.length, open })
  return desk.claim(
    'method.remarks',
    text,
    from.map(({ id }) => ({ kind: 'interview', id })),
  )
}

/** Everybody who spoke or was seen under a code, and did not withdraw. */
function peopleTable(desk: Desk): Block[] {
  const { whole, texts, jobName } = desk.facts
  const { method } = texts.words
  const { columns } = method
  const answeredBy = new Set(
    desk.facts.findings.flatMap(({ validations }) => validations.map(({ personId }) => personId)),
  )
  for (const { personId, endedAt } of whole.sessions) if (endedAt !== null) answeredBy.add(personId)
  const rows = whole.people
    .filter((person) => !isSilenced(person) && person.role !== 'candidate')
    .map((person) => {
      const own = whole.interviews.filter(({ personId }) => personId === person.id)
      const refs: RecordRef[] = own.map(({ id }) => ({ kind: 'interview', id }))
      const options: ClaimOptions = { isPlain: refs.length === 0 }
      const cells = [
        person.code,
        texts.levels.roles[person.role],
        person.jobId ? jobName(person.jobId) : '',
        own.map(({ date }) => texts.format.formatDate(date)).join(', ') || method.notYet,
        answeredBy.has(person.id) ? texts.words.yes : method.notYet,
      ]
      return desk.row(`method.person.${person.id}`, cells, refs, options)
    })
  return desk.table(
    'method.people',
    method.peopleCaption,
    [
      { label: columns.code, isNumber: false, width: 0.1 },
      { label: columns.role, isNumber: false, width: 0.2 },
      { label: columns.job, isNumber: false, width: 0.28 },
      { label: columns.interview, isNumber: false, width: 0.22 },
      { label: columns.validation, isNumber: false, width: 0.2 },
    ],
    rows,
  )
}
