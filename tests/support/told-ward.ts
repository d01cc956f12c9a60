import { describeEntry } from '../../src/app/history/describe-action.ts'
import type { FieldWords } from '../../src/app/history/field-words.ts'
import { historyActions } from '../../src/app/history/history-actions.ts'
import { addRecordEdit, updateEdits } from '../../src/document/new-record.ts'
import { formatFor } from '../../src/i18n/format.ts'
import { nl } from '../../src/i18n/messages.nl.ts'
import { history } from '../../src/i18n/nl/history.ts'
import { interviews } from '../../src/i18n/nl/interviews.ts'
import type { JobId, PersonId, TaskId } from '../../src/records/ids.ts'
import type { HistoryLine } from '../../src/screens/history/history-props.ts'
import { openTestSession, WARD } from './kept-in-memory.ts'
import { taskRecord } from './task-record.ts'

export const BEDS = 'beds' as TaskId
export const CARER = 'carer' as JobId
export const M2 = 'm2' as PersonId
export const AT = '2026-09-09T14:32:00+02:00'

/** A department in which something is done, and the history of it in sentences. */
export async function openToldWard() {
  const opened = await openTestSession()
  const { session, ward } = opened
  session.act('x', {
    project: [
      addRecordEdit('people', { id: M2, departmentId: WARD, code: 'M2', role: 'employee', rank: '' }),
    ],
    departments: {
      [WARD]: [
        addRecordEdit('jobs', { id: CARER, departmentId: WARD, name: 'Verzorgende', rank: '' }),
        addRecordEdit('tasks', { ...taskRecord(BEDS), departmentId: WARD, name: 'Bedden verschonen' }),
      ],
    },
  })
  const words: FieldWords = {
    messages: { ...nl, history, interviews },
    format: formatFor('nl'),
    recordOf: (id, root, recordId) => session.recordOf(id, root, recordId),
    isHidden: () => false,
    isWithheld: () => false,
    analystName: (id) => (id === session.analyst ? null : id.toUpperCase()),
  }
  /** The last action in sentences. */
  const told = () =>
    describeEntry(historyActions(session, [WARD], null)[0]!.parts[0]!.entry, WARD, words).map(asText)
  const change = (fields: object) =>
    session.act('taskChanged', {
      departments: { [WARD]: updateEdits('tasks', ward.tasks.get(BEDS)!, fields) },
    })
  return { ...opened, words, told, change }
}

export const asText = ({ text, sides }: HistoryLine) =>
  sides ? `${text}: ${sides.was} → ${sides.now}` : text
