import type { Format } from '../../i18n/format.ts'
import type { AreaMessages, Messages } from '../../i18n/messages.nl.ts'
import type {
  InterviewRecord,
  JobRecord,
  NoteRecord,
  ObservationRecord,
  PersonRecord,
} from '../../records/document-records.ts'
import type { FigureSource } from '../../records/finding-additions.ts'
import type { DepartmentId, InterviewId, PersonId, ProjectId, TaskId } from '../../records/ids.ts'
import type { Source } from '../../records/task.ts'
import { hasWithdrawn } from '../../records/withheld.ts'
import type { Evidence, EvidenceView } from '../../screens/findings/finding-view.ts'
import type { FindingWords } from '../../screens/findings/use-finding-words.ts'
import { topicWords } from '../../screens/interviews/method-guide.ts'
import { moment } from '../history/record-names.ts'
import { formatRoute } from '../route.ts'

/** What evidence is looked up in, and the words for it. */
export interface EvidenceAround {
  readonly projectId: ProjectId
  readonly departmentId: DepartmentId
  readonly interviews: readonly InterviewRecord[]
  readonly notes: readonly NoteRecord[]
  readonly observations: readonly ObservationRecord[]
  readonly jobs: readonly JobRecord[]
  readonly tasks: readonly { readonly id: TaskId; readonly name: string }[]
  readonly people: readonly PersonRecord[]
  readonly withdrew: (person: PersonId) => boolean
  readonly words: FindingWords
  readonly messages: Messages & Pick<AreaMessages, 'interviews'>
  readonly format: Format
}

export const evidenceKey = (evidence: Evidence): string =>
  evidence.kind === 'source'
    ? JSON.stringify([evidence.source.observationId, evidence.source.interviewId, evidence.source.noteId])
    : `${evidence.figure.kind} ${evidence.figure.id}`

/** A source or number in words, with the way to the very record. */
export function evidenceView(evidence: Evidence, around: EvidenceAround): EvidenceView {
  const facts =
    evidence.kind === 'source' ? sourceFacts(evidence.source, around) : figureFacts(evidence.figure, around)
  const key = evidenceKey(evidence)
  const isWithheld = false
  if (!facts) {
    const label = around.words.sourceGone
    return { key, evidence, label, words: '', href: null, isGone: true, isWithheld }
  }
  return { key, evidence, isGone: false, isWithheld, ...facts }
}

type Facts = Pick<EvidenceView, 'label' | 'words' | 'href'> & Partial<Pick<EvidenceView, 'isWithheld'>>

function sourceFacts(source: Source, around: EvidenceAround): Facts | null {
  if (source.observationId) {
    const found = around.observations.find(({ id }) => id === source.observationId)
    return found ? observationFacts(found, around) : null
  }
  if (!source.interviewId) return null
  const { words, messages, format, people } = around
  const interview = around.interviews.find(({ id }) => id === source.interviewId)
  if (!interview) return null
  const code = people.find(({ id }) => id === interview.personId)?.code || messages.common.unknown
  const href = interviewHref(interview.id, around)
  if (!source.noteId) {
    const label = words.interviewOf({ code, date: format.formatDate(interview.date) })
    return { label, words: '', href, isWithheld: around.withdrew(interview.personId) }
  }
  const note = around.notes.find(({ id }) => id === source.noteId)
  if (!note) return null
  const label = words.lineOf({ code, topic: topicWords(note.topic, messages.interviews) })
  if (!around.withdrew(interview.personId)) return { label, words: note.text, href }
  const person = people.find(({ id }) => id === interview.personId)
  const why = !person || hasWithdrawn(person) ? words.wordsGone : words.wordsRefused
  return { label: `${label} · ${why}`, words: '', href, isWithheld: true }
}

function observationFacts(
  { start, taskId, note, personId }: ObservationRecord,
  { tasks, words, messages, format, projectId, departmentId, people }: EvidenceAround,
): Facts {
  const name = tasks.find(({ id }) => id === taskId)?.name || messages.observe.noteKind
  const code = people.find(({ id }) => id === personId)?.code
  const what = code ? `${name} (${code})` : name
  return {
    label: words.observationOf({ what, when: moment(start, format) }),
    words: note ?? '',
    href: formatRoute({ place: 'observe', projectId, departmentId }),
  }
}

const interviewHref = (interviewId: InterviewId, { projectId, departmentId }: EvidenceAround): string =>
  formatRoute({ place: 'interviews', projectId, departmentId, interviewId })

function figureFacts(figure: FigureSource, around: EvidenceAround): Facts | null {
  const { words, messages, format, projectId, departmentId } = around
  const task = around.tasks.find(({ id }) => id === figure.id)
  const job = around.jobs.find(({ id }) => id === figure.id)
  if (!task && !job) return null
  const isHours = figure.kind.startsWith('hours') || figure.kind === 'elementaryHours'
  const value = isHours ? format.formatHours(figure.value) : format.formatNumber(figure.value)
  const name = (task ?? job)!.name || messages.tasks.nameless
  const href = task
    ? formatRoute({ place: 'tasks', projectId, departmentId, taskId: task.id })
    : formatRoute({ place: 'department', projectId, departmentId })
  return { label: words.figures[figure.kind]({ name, value }), words: '', href }
}
