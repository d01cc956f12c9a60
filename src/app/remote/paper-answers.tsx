import { useState } from 'preact/hooks'
import { HANDOVER_WORDS } from '../../i18n/handover/handover-words-in.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { remote } from '../../i18n/nl/remote.ts'
import type { ValidationSessionRecord } from '../../records/answer.ts'
import { statementKey } from '../../records/handover-answers.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { AnswersForm, type FormDraft } from '../../screens/remote/answers-form.tsx'
import { type SaidElsewhere, takeOverAnswers } from '../actions/take-over-answers.ts'
import { useShown } from '../handover/use-shown.ts'
import { useSession } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { notify } from '../view-store.ts'
import { numberOf } from './open-sessions.tsx'

interface Props {
  readonly departmentId: DepartmentId
  readonly record: ValidationSessionRecord
  readonly onBack: () => void
}

/** Forms half filled in, so that looking something up elsewhere in the app loses nothing. Memory only. */
const drafts = new Map<string, FormDraft>()

/** What stands on a form of paper, or was told, taken over by the analyst. */
export function PaperAnswers({ departmentId, record: whole, onBack }: Props) {
  const record = useShown(departmentId, whole)
  const session = useSession()
  const words = useArea('remote', remote)
  const today = session.now().slice(0, 10)
  const empty: FormDraft = { answers: {}, missing: '', consent: null, day: today }
  const [draft, setDraft] = useState(() => drafts.get(record.id) ?? empty)
  const code = session.records.people.get(record.personId)?.code ?? ''
  const keep = (next: FormDraft) => {
    drafts.set(record.id, next)
    setDraft(next)
  }
  const finish = () => {
    const said = saidIn(session, record, draft)
    const count = takeOverAnswers({ session, departmentId }, whole, said, session.analyst)
    drafts.delete(record.id)
    notify(words.taken({ count, code }), true)
    onBack()
  }
  return (
    <AnswersForm
      way={record.way === 'paper' ? 'paper' : 'told'}
      about={words.openRow({
        code,
        way: words.ways[record.way],
        number: numberOf(record),
        date: record.at.slice(0, 10),
      })}
      statements={record.statements}
      draft={draft}
      onDraft={keep}
      onFinish={finish}
      onBack={onBack}
    />
  )
}

/** On another day than today nobody knows the hour: noon stands for it. */
function saidIn(session: ProjectSession, record: ValidationSessionRecord, draft: FormDraft): SaidElsewhere {
  const now = session.now()
  const at = draft.day === now.slice(0, 10) ? now : `${draft.day}T12:00:00${now.slice(19)}`
  const keys = record.statements.map(statementKey)
  const answers = keys.flatMap((key) => {
    const { verdict, text } = draft.answers[key] ?? { verdict: null, text: '' }
    if (!verdict) return []
    const words = verdict === 'agree' ? '' : text.trim()
    return [{ id: session.newId<string>(), key, verdict, text: words, at }]
  })
  const { scope } = HANDOVER_WORDS[record.language].consent
  return {
    answers,
    skipped: keys.filter((key) => !answers.some((answer) => answer.key === key)),
    missing: draft.missing.trim(),
    consent: draft.consent === null ? null : { given: draft.consent, scope, at },
    signature: null,
    endedAt: at,
  }
}
