import type { DepartmentId } from '../../records/ids.ts'
import type { HistoryLine, HistoryText } from '../../screens/history/history-props.ts'
import { actionWords } from '../rooms/use-last-action.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { describeEntry } from './describe-action.ts'
import type { FieldWords } from './field-words.ts'
import type { HistoryAction } from './history-actions.ts'
import { placeOfAction } from './place-of-action.ts'
import { recordName } from './record-names.ts'
import { STAYS } from './session-history.ts'

/** What an action did, in words. */
export interface ActionWords {
  /** What it was called, where it made more than one change. */
  readonly title: string | null
  readonly lines: readonly HistoryLine[]
  /** Changes that were only counted. */
  readonly counted: number
  /** The record it is about, by name, where one can go and see it. */
  readonly opens: string | null
}

export function wordsOfAction(
  action: HistoryAction,
  words: FieldWords,
  session: ProjectSession,
): ActionWords {
  const { history, actions } = words.messages
  const { first, parts } = action
  const lines = parts.flatMap(({ departmentId, entry }) => describeEntry(entry, departmentId, words))
  const counted = parts.reduce((sum, { entry }) => sum + entry.more, 0)
  const count = lines.length + counted
  const place = placeOfAction(session, action)
  return {
    title: count === 1 ? null : history.several({ what: actionWords(first.what, actions), count }),
    lines,
    counted,
    opens: place && recordName(words, place.departmentId, place.root, place.id),
  }
}

interface Around {
  readonly session: ProjectSession
  readonly isOfProject: boolean
  readonly nameOf: (id: DepartmentId) => string
}

/** The same, with who, when and where. */
export function actionText(
  action: HistoryAction,
  words: FieldWords,
  { session, isOfProject, nameOf }: Around,
): HistoryText {
  const { history } = words.messages
  const { first, parts } = action
  const who = words.analystName(first.by)
  const departmentId = parts.find((part) => part.departmentId)?.departmentId
  const said = wordsOfAction(action, words, session)
  return {
    ...said,
    opens: isOfProject ? said.opens : null,
    who: who === null ? history.byYou : history.by({ who }),
    clock: words.format.formatClock(first.at),
    where: isOfProject ? (departmentId ? nameOf(departmentId) : history.projectItself) : null,
    way: first.way === 'done' ? null : history.ways[first.way],
    stays: STAYS.includes(first.what),
  }
}
