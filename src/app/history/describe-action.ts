import type { HistoryEntry } from '../../document/history-entry.ts'
import type { RecordedChange } from '../../document/recorded-change.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { HistoryLine } from '../../screens/history/history-props.ts'
import { type FieldWords, fieldWords, valueWords } from './field-words.ts'
import type { FieldPlace } from './observed-words.ts'
import { kindName, recordName, shortened } from './record-names.ts'

/** Fields that say nothing to a person: they go with others that do. */
const SILENT: ReadonlySet<string> = new Set([
  'count',
  'event',
  'device',
  'by',
  'caseId',
  'documentId',
  'draftKey',
  'extra',
  'fileExtra',
  'mergedJudgements',
  'order',
  'recordingId',
  'revisionId',
  'sessionId',
  'shown',
  // It opens the page that was sent: it is not for reading.
  'validationSessions.code',
  'reportTexts.part',
  'claimAcceptances.claim',
])

const isSilent = (root: string, field: string): boolean =>
  SILENT.has(field) ||
  SILENT.has(`${root}.${field}`) ||
  field.startsWith('piece.') ||
  (root === 'scoreRounds' && field.startsWith('scores.'))

/** Fields that hold what people said. */
const WORDS: ReadonlySet<string> = new Set([
  'text',
  'note',
  'missing',
  'shown',
  'read',
  'statements',
  'extra',
])

/** The changes of an entry in sentences; those nobody needs to read are left out where others are there. */
export function describeEntry(
  { changes }: Pick<HistoryEntry, 'changes'>,
  departmentId: DepartmentId | null,
  words: FieldWords,
): readonly HistoryLine[] {
  const spoken = changes.filter((change) => change[0] === 'add' || !isSilent(change[1], change[3]))
  return spoken.map((change) => describeChange(change, departmentId, words))
}

/** "Plek van ‘Bedden opmaken’", from what to what. */
export function describeChange(
  change: RecordedChange,
  departmentId: DepartmentId | null,
  words: FieldWords,
): HistoryLine {
  const [, root, id] = change
  const { history } = words.messages
  const name = recordName(words, departmentId, root, id)
  const kind = kindName(root, words.messages)
  if (change[0] === 'add') return sentence(history.added({ kind, name }))
  const place: FieldPlace = { departmentId: departmentId ?? scopeOf(root, id, words), root, field: change[3] }
  const field = fieldWords(place, words)
  if (change[0] === 'member') return memberLine(change, place, words, { field, name })
  const isWithheld = words.isWithheld(departmentId, root, words.recordOf(departmentId, root, id))
  if (isWithheld && WORDS.has(change[3])) return sentence(history.changed({ field, name }))
  if (change[0] === 'text') {
    const [, , , , , removed, added] = change
    return { text: history.changed({ field, name }), sides: textSides(removed, added, history.nothing) }
  }
  const [, , , , was, now] = change
  if (change[3] === 'removedAt') {
    return sentence(now.length > 0 ? history.removed({ kind, name }) : history.broughtBack({ kind, name }))
  }
  if (change[3] === 'rank') return sentence(history.moved({ kind, name }))
  const side = ([value]: readonly unknown[]) => valueWords(place, value, words)
  return { text: history.changed({ field, name }), sides: { was: side(was), now: side(now) } }
}

/** The department that a draft of the project's document is about. */
function scopeOf(root: string, id: string, { recordOf }: FieldWords): DepartmentId | null {
  const scope = root === 'plans' ? recordOf(null, root, id)?.scope : null
  return typeof scope === 'string' && scope !== '*' ? (scope as DepartmentId) : null
}

const sentence = (text: string): HistoryLine => ({ text, sides: null })

function memberLine(
  [, , , field, member, on]: Extract<RecordedChange, readonly ['member', ...unknown[]]>,
  place: FieldPlace,
  words: FieldWords,
  named: { readonly field: string; readonly name: string },
): HistoryLine {
  const { history } = words.messages
  const what = field === 'sources' ? history.anySource : valueWords(place, member, words)
  const told = { ...named, member: what }
  return sentence(on ? history.memberAdded(told) : history.memberRemoved(told))
}

/** Longest stretch of a text that is written out. */
const LONGEST_STRETCH = 200

function textSides(removed: string, added: string, nothing: string) {
  const side = (text: string) => shortened(text, LONGEST_STRETCH) || nothing
  return { was: side(removed), now: side(added) }
}
