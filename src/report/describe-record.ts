import { ASSUMPTION_FACTS } from '../analysis/scenario/assumption-facts.ts'
import type { Observation } from '../records/case-file.ts'
import type { PersonId } from '../records/ids.ts'
import { lineStanding } from './line-standing.ts'
import { assumedText } from './money-words.ts'
import type { RecordRef } from './record-ref.ts'
import type { Evidence, EvidenceKind } from './report-document.ts'
import type { ReportFacts } from './report-facts.ts'

type Described = Omit<Evidence, 'number'>

/** What a record says as evidence; null when the case does not have it. */
export function describeRecord(facts: ReportFacts, ref: RecordRef): Described | null {
  switch (ref.kind) {
    case 'observation':
      return observation(facts, ref.id)
    case 'media':
      return photoOrVoice(facts, ref.id)
    case 'interview':
    case 'line':
    case 'wish':
      return spoken(facts, ref)
    case 'finding':
    case 'answer':
      return finding(facts, ref)
    case 'session':
      return session(facts, ref.id)
    case 'feedback':
      return feedback(facts, ref)
    case 'assumption':
      return assumption(facts, ref)
    default:
      return named(facts, ref)
  }
}

const known = (
  kind: EvidenceKind,
  root: string,
  id: string,
  label: string,
  more: { words?: string; who?: string | null; departmentId?: string | null; parentId?: string } = {},
): Described => {
  const { words = '', who = null, departmentId = null, parentId } = more
  return {
    kind,
    label,
    words: words.trim(),
    who,
    ref: { root, id, departmentId, ...(parentId === undefined ? {} : { parentId }) },
  }
}

function observation(facts: ReportFacts, id: string): Described | null {
  const { whole, texts, taskName } = facts
  const found = whole.observations.find((each) => each.id === id)
  if (!found) return null
  const { formatClock } = texts.format
  const label = texts.words.evidence.observation({
    date: texts.format.formatDate(found.start, 'short'),
    clock: formatClock(found.start),
    minutes: minutesOf(found),
    task: found.taskId ? taskName(found.taskId) : '',
    location: found.location?.trim() ?? '',
  })
  return known('observation', 'observations', id, label, {
    words: found.note ?? '',
    who: found.personId ? whoOf(facts, found.personId) : null,
    departmentId: found.departmentId,
  })
}

/** That it is there, by when it was made: what it shows or says is in the app alone. */
function photoOrVoice({ whole, texts }: ReportFacts, id: string): Described | null {
  for (const { departmentId, media } of whole.observing) {
    const found = media.find((each) => each.id === id)
    if (!found) continue
    const { words, format } = texts
    const label = words.evidence.media({
      kind: found.kind,
      date: format.formatDate(found.at, 'short'),
      clock: format.formatClock(found.at),
    })
    const parentId = found.about?.id
    return known('media', 'media', id, label, { departmentId, ...(parentId && { parentId }) })
  }
  return null
}

/** The code; nothing of who withdrew. */
const whoOf = ({ isInReport, codeOf }: ReportFacts, id: PersonId): string | null =>
  isInReport(id) ? codeOf(id) : null

function minutesOf({ kind, start, end }: Observation): number | null {
  if (kind !== 'interval' || end == null) return null
  const minutes = Math.round((Date.parse(end) - Date.parse(start)) / 60_000)
  return Number.isFinite(minutes) && minutes >= 0 ? minutes : null
}

type SpokenRef = Extract<RecordRef, { kind: 'interview' | 'line' | 'wish' }>

function spoken(facts: ReportFacts, ref: SpokenRef): Described | null {
  const { texts, taskName } = facts
  const from = facts.interview(ref.kind === 'interview' ? ref.id : ref.interviewId)
  if (!from) return null
  const { evidence } = texts.words
  const date = texts.format.formatDate(from.date)
  const who = whoOf(facts, from.personId)
  const departmentId = from.departmentId ?? null
  if (ref.kind === 'interview') {
    return known('interview', 'interviews', from.id, evidence.interview({ date }), { who, departmentId })
  }
  if (ref.kind === 'line') {
    const line = lineStanding(from, ref.id)
    if (!line) return null
    const state = line.state === 'asSaid' ? '' : evidence.lineStates[line.state]
    const label = evidence.line({ date, state })
    return known('line', 'notes', ref.id, label, { words: line.words, who, departmentId, parentId: from.id })
  }
  const wish = (from.wishes ?? []).find(({ taskId }) => taskId === ref.taskId)
  if (!wish) return null
  const label = evidence.wish({ date, task: taskName(ref.taskId), wish: texts.levels.wishes[wish.wish] })
  const words = wish.note ?? ''
  return known('wish', 'wishes', ref.taskId, label, { words, who, departmentId, parentId: from.id })
}

function finding(
  { findings, standings, texts, codeOf }: ReportFacts,
  ref: Extract<RecordRef, { kind: 'finding' | 'answer' }>,
): Described | null {
  const found = findings.find(({ id }) => id === (ref.kind === 'finding' ? ref.id : ref.findingId))
  if (!found) return null
  const { levels, words, format } = texts
  const { departmentId } = found
  if (ref.kind === 'finding') {
    const { wording, state } = standings.get(found.id)!
    const label = words.evidence.finding({ state: state === 'withdrawn' ? '' : words.states[state] })
    return known('finding', 'findings', found.id, label, { words: wording, departmentId })
  }
  const answer = found.validations[ref.place]
  if (!answer) return null
  const label = words.evidence.answer({
    verdict: levels.validations[answer.verdict],
    date: format.formatDate(answer.at),
  })
  const id = `${found.id}/${ref.place}`
  const said = { words: answer.text ?? '', who: codeOf(answer.personId), departmentId, parentId: found.id }
  return known('answer', 'validations', id, label, said)
}

function session(facts: ReportFacts, id: string): Described | null {
  const { whole, texts } = facts
  const found = whole.sessions.find((each) => each.id === id)
  if (!found) return null
  const label = texts.words.evidence.session({
    date: texts.format.formatDate(found.at),
    way: texts.words.ways[found.way],
    statements: found.statements,
  })
  return known('session', 'validationSessions', id, label, {
    words: found.missing,
    who: whoOf(facts, found.personId),
  })
}

function feedback(
  { whole, texts }: ReportFacts,
  { sessionId, place }: Extract<RecordRef, { kind: 'feedback' }>,
): Described | null {
  const found = whole.feedback.find(({ id }) => id === sessionId)
  const remark = place === null ? null : found?.remarks[place]
  if (!found || remark === undefined) return null
  const { evidence, groups } = texts.words
  const label = evidence.feedback({
    group: groups[found.group],
    date: texts.format.formatDate(found.at),
    present: remark ? null : found.present,
  })
  if (!remark) return known('feedback', 'feedbackSessions', sessionId, label, { words: found.title })
  const id = `${sessionId}/${place}`
  return known('feedback', 'feedbackRemarks', id, label, { words: remark.text, parentId: sessionId })
}

function assumption(
  { whole, texts }: ReportFacts,
  { scenarioId, name }: Extract<RecordRef, { kind: 'assumption' }>,
): Described | null {
  const scenario = whole.scenarios.find(({ id }) => id === scenarioId)
  if (!scenario) return null
  const said = scenario.assumed[name]
  const { origin, usual } = ASSUMPTION_FACTS[name]
  const value = said ?? usual
  const label = texts.words.evidence.assumption({
    name: texts.scenarios.assumption[name],
    value: value ? assumedText(texts, name, value) : '',
  })
  const words = said ? texts.words.assumptionOrigins.said : texts.words.assumptionOrigins[origin]
  return known('assumption', 'scenarios', `${scenarioId}/${name}`, label, { words, parentId: scenarioId })
}

type NamedRef = Extract<
  RecordRef,
  { kind: 'task' | 'job' | 'function' | 'scenario' | 'department' | 'project' }
>

function named(facts: ReportFacts, ref: NamedRef): Described | null {
  const { whole, texts } = facts
  const { evidence, unnamed } = texts.words
  const { formatHours, formatNumber } = texts.format
  if (ref.kind === 'project') {
    return known('project', 'project', 'project', evidence.project({ name: whole.project.name.trim() }))
  }
  if (ref.kind === 'task') {
    const task = facts.task(ref.id)
    if (!task) return null
    const label = evidence.task({
      task: facts.taskName(task.id),
      hours: formatHours(task.hoursPerWeek),
    })
    return known('task', 'tasks', task.id, label, { departmentId: task.departmentId })
  }
  if (ref.kind === 'job') {
    const job = whole.jobs.find(({ id }) => id === ref.id)
    if (!job) return null
    const fte = job.fte == null ? null : formatNumber(job.fte)
    const label = evidence.job({ job: facts.jobName(job.id), fte })
    return known('job', 'jobs', job.id, label, { departmentId: job.departmentId })
  }
  if (ref.kind === 'department') {
    const department = whole.departments.find(({ id }) => id === ref.id)
    if (!department) return null
    const words = [department.description, department.problem].filter(Boolean).join(' ')
    const label = evidence.department({ name: department.name.trim() || unnamed.department })
    return known('department', 'departments', department.id, label, { words, departmentId: department.id })
  }
  if (ref.kind === 'function') {
    const fn = whole.functions.find(({ id }) => id === ref.id)
    if (!fn) return null
    const label = evidence.newFunction({ name: facts.functionName(fn) })
    return known('function', 'functions', fn.id, label, { words: fn.description ?? '' })
  }
  const scenario = whole.scenarios.find(({ id }) => id === ref.id)
  if (!scenario) return null
  const label = evidence.scenario({ name: scenario.name.trim() || unnamed.scenario })
  return known('scenario', 'scenarios', scenario.id, label)
}
