import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { isHiddenScore } from '../blind/blind-gate.ts'
import type { ProjectSession } from '../project-session.ts'
import type { FieldWords } from './field-words.ts'

/** The words for records, fields and people of this project. */
export function useFieldWords(session: ProjectSession): FieldWords {
  const messages = useMessages()
  const format = useFormat()
  return {
    messages,
    format,
    recordOf: (id, root, recordId) => session.recordOf(id, root, recordId),
    analystName: (id) =>
      id === session.analyst ? null : session.records.analysts.get(id)?.name || messages.tasks.otherAnalyst,
    isHidden: (departmentId, field, by) =>
      departmentId !== null && isHiddenScore(session, departmentId, field, by),
  }
}
