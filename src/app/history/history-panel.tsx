import { useEffect, useMemo, useReducer, useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { AnalystId, DepartmentId } from '../../records/ids.ts'
import type { HistoryChoice, HistoryText } from '../../screens/history/history-props.ts'
import { HistoryScreen } from '../../screens/history/history-screen.tsx'
import type { ProjectSession } from '../project-session.ts'
import { actionWords } from '../rooms/use-last-action.ts'
import { openRecord } from '../search/open-record.ts'
import { useServices } from '../services.ts'
import { useOpenDepartments } from '../use-open-departments.ts'
import { describeEntry } from './describe-action.ts'
import type { FieldWords } from './field-words.ts'
import { type HistoryAbout, type HistoryAction, historyActions, isAboutOf } from './history-actions.ts'
import { isChosen, kindOptions } from './history-choice.ts'
import { placeOfAction } from './place-of-action.ts'
import { recordName } from './record-names.ts'
import { useFieldWords } from './use-field-words.ts'

interface Props {
  readonly session: ProjectSession
  /** Null: of the whole project. */
  readonly about: HistoryAbout | null
  readonly onClose: () => void
}

const ALL: HistoryChoice = { kind: '', person: '', department: '' }

/** What was changed, of the project or of one record, connected. */
export default function HistoryPanel({ session, about, onClose }: Props) {
  const messages = useMessages()
  const { goTo } = useServices()
  const { history, department } = messages
  const { open, progress, failed } = useOpenDepartments(session, about === null)
  const [choice, setChoice] = useState(ALL)
  const [status, setStatus] = useState('')
  const words = useFieldWords(session)
  const version = useVersion(session, open)
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

/** Grows when an entry is written in any of the documents. */
function useVersion(session: ProjectSession, open: readonly DepartmentId[]): number {
  const [version, grow] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const stops = [null, ...open].flatMap(
      (id) => session.historyOf(id)?.subscribe(() => grow(undefined)) ?? [],
    )
    return () => {
      for (const stop of stops) stop()
    }
  }, [session, open])
  return version
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

function byWhom(id: AnalystId, { messages: { history }, analystName }: FieldWords): string {
  const who = analystName(id)
  return who === null ? history.byYou : history.by({ who })
}

interface Around {
  readonly session: ProjectSession
  readonly isOfProject: boolean
  readonly nameOf: (id: DepartmentId) => string
}

function actionText(
  action: HistoryAction,
  words: FieldWords,
  { session, isOfProject, nameOf }: Around,
): HistoryText {
  const { history, actions } = words.messages
  const { first, parts } = action
  const lines = parts.flatMap(({ departmentId, entry }) => describeEntry(entry, departmentId, words))
  const counted = parts.reduce((sum, { entry }) => sum + entry.more, 0)
  const what = actionWords(first.what, actions)
  const count = lines.length + counted
  const place = isOfProject ? placeOfAction(session, action) : null
  const departmentId = parts.find((part) => part.departmentId)?.departmentId
  return {
    title: count === 1 ? null : history.several({ what, count }),
    lines,
    counted,
    who: byWhom(first.by, words),
    clock: words.format.formatClock(first.at),
    where: isOfProject ? (departmentId ? nameOf(departmentId) : history.projectItself) : null,
    way: first.way === 'done' ? null : history.ways[first.way],
    opens: place && recordName(words, place.departmentId, place.root, place.id),
  }
}
