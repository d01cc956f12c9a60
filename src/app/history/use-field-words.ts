import type { Fields } from '../../document/root.ts'
import { readSource } from '../../document/source-member.ts'
import { isMediaWithheld } from '../../document/withheld-media.ts'
import { useFormat } from '../../i18n/messages-context.tsx'
import type { RevisionRecord } from '../../records/answer.ts'
import type { FindingRecord } from '../../records/document-records.ts'
import type { MediaAbout } from '../../records/media.ts'
import { isHiddenScore } from '../blind/blind-gate.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { withheldIn } from '../withheld/withheld-in.ts'
import type { FieldWords } from './field-words.ts'
import { useHistoryMessages } from './use-history-messages.ts'

/** The words for records, fields and people of this project. */
export function useFieldWords(session: ProjectSession): FieldWords {
  const messages = useHistoryMessages()
  const format = useFormat()
  const isWithheld: FieldWords['isWithheld'] = (departmentId, root, fields) => {
    const records = departmentId && session.department(departmentId)
    if (!records || !fields) return false
    const held = withheldIn(session)
    const { withdrew, isSilent, isFinding, isRevision } = held
    if (root === 'media') return isMediaWithheld({ about: aboutOf(fields) }, held, records)
    if (root === 'findings') return isFinding(findingOf(fields))
    if (root === 'revisions') {
      const finding = records.findings.get(String(fields.findingId))
      return (finding !== undefined && isFinding(finding)) || isRevision(revisionOf(fields))
    }
    if (typeof fields.interviewId === 'string') return isSilent(fields.interviewId)
    return typeof fields.personId === 'string' && root !== 'observations' && withdrew(fields.personId)
  }
  return {
    isWithheld,
    messages,
    format,
    recordOf: (id, root, recordId) => session.recordOf(id, root, recordId),
    analystName: (id) =>
      id === session.analyst ? null : session.records.analysts.get(id)?.name || messages.tasks.otherAnalyst,
    isHidden: (departmentId, field, by) =>
      departmentId !== null && isHiddenScore(session, departmentId, field, by),
  }
}

/** What a photo or voice note belongs to; null where its fields do not say. */
const aboutOf = ({ about }: Fields): MediaAbout | null =>
  typeof about === 'object' && about !== null && 'kind' in about ? (about as MediaAbout) : null

/** What stands in a revision's fields, likewise. */
const revisionOf = ({ text, answers }: Fields): Pick<RevisionRecord, 'text' | 'answers'> => ({
  text: typeof text === 'string' ? text : '',
  answers: Array.isArray(answers) ? answers : [],
})

/** What stands in a finding's fields, also in one that was removed. */
function findingOf({
  text,
  sources,
  figures,
  suggestion,
}: Fields): Pick<FindingRecord, 'text' | 'sources' | 'figures' | 'suggestion'> {
  const members = Array.isArray(sources) ? sources : []
  return {
    text: typeof text === 'string' ? text : '',
    sources: members.flatMap((member: string) => readSource(member) ?? []),
    ...(Array.isArray(figures) && { figures }),
    ...(typeof suggestion === 'string' && { suggestion }),
  }
}
