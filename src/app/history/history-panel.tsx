import { useMemo, useState } from 'preact/hooks'
import type { AnalystId, DepartmentId } from '../../records/ids.ts'
import type { HistoryChoice } from '../../screens/history/history-props.ts'
import { HistoryScreen } from '../../screens/history/history-screen.tsx'
import { openRecord } from '../search/open-record.ts'
import { useServices } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { useOpenDepartments } from '../use-open-departments.ts'
import { actionText } from './action-text.ts'
import type { FieldWords } from './field-words.ts'
import { type HistoryAbout, type HistoryAction, historyActions, isAboutOf } from './history-actions.ts'
import { isChosen, kindOptions } from './history-choice.ts'
import { placeOfAction } from './place-of-action.ts'
import { useFieldWords } from './use-field-words.ts'
import { useHistoryMessages } from './use-history-messages.ts'
import { useHistoryVersion } from './use-history-version.ts'

interface Props {
  readonly session: ProjectSession
  /** Null: of the whole project. */
  readonly about: HistoryAbout | null
  readonly onClose: () => void
}

const ALL: HistoryChoice = { kind: '', person: '', department: '' }

/** What was changed, of the project or of one record, connected. */
export default function HistoryPanel({ session, about, onClose }: Props) {
  const messages = useHistoryMessages()
  const { goTo } = useServices()
  const { history, department } = messages
  const { open, progress, failed } = useOpenDepartments(session, about === null)
  const [choice, setChoice] = useState(ALL)
  const [status, setStatus] = useState('')
  const words = useFieldWords(session)
  const version = useHistoryVersion(session, open)
  const actions = useMemo(() => historyActions(session, open, about), [session, open, about, version])
  const shown = useMemo(() => actions.filter((action) => isChosen(action, choice)), [actions, choice])
  const byKey = useMemo(() => new Map(shown.map((action) => [action.key, action])), [shown])
  const rows = useMemo(() => shown.map(({ key, first }) => ({ key, day: first.at.slice(0, 10) })), [shown])
  const nameOf = (id: DepartmentId) => session.records.departments.get(id)?.name || department.unnamed

  const handleRevert = (key: string) => {
    const reverted = session.revert(key, about && isAboutOf(session, about))
    if (!reverted || reverted.made === 0) setStatus(history.revertedNothing)
    else setStatus(reverted.left > 0 ? history.revertedPartly({ count: reverted.left }) : history.reverted)
  }
  const handleOpen = (key: string) => {
    const place = placeOfAction(session, byKey.get(key)!)
    onClose()
    if (place) openRecord(session.id, place, goTo)
  }

  return (
    <HistoryScreen
      title={about ? history.titleOf({ name: about.name }) : history.title}
      rows={rows}
      count={actions.length}
      textOf={(key) => actionText(byKey.get(key)!, words, { session, isOfProject: about === null, nameOf })}
      choice={choice}
      onChoice={setChoice}
      kinds={about ? [] : kindOptions(actions, messages)}
      people={personOptions(actions, words)}
      departments={
        about || open.length < 2
          ? []
          : [
              { value: '', label: history.everywhere },
              { value: 'project', label: history.projectItself },
              ...open.map((id) => ({ value: id as string, label: nameOf(id) })),
            ]
      }
      progress={progress}
      failed={failed}
      status={status}
      onRevert={handleRevert}
      onOpen={handleOpen}
      onClose={onClose}
    />
  )
}

function personOptions(
  actions: readonly HistoryAction[],
  { messages: { history }, analystName }: FieldWords,
) {
  const people: AnalystId[] = [...new Set(actions.map(({ first }) => first.by))]
  if (people.length < 2) return []
  return [
    { value: '', label: history.everybody },
    ...people.map((id) => ({ value: id as string, label: analystName(id) ?? history.you })),
  ]
}
