import * as Y from 'yjs'
import { type AnalystId, compareText } from '../records/ids.ts'
import { knownPartsOf, partsOf } from './parts-index.ts'
import { type Fields, openRecords, plainFields, type RecordMap } from './root.ts'

/** Field of a record that was removed; the record stays. */
export const REMOVED_AT = 'removedAt'

/** What a removal says. */
export interface Removal {
  /** Absent when an undo took the record away. */
  readonly by?: AnalystId
  /** Wall time with offset; absent likewise. */
  readonly at?: string
  readonly undone?: boolean
  /** Digest of what the record said when it was removed; removals of older versions have none. */
  readonly saw?: string
}

/**
 * Whether a record is out of sight. Removed is removed, unless the record says something else than its remover saw: then
 * somebody wrote in it meanwhile, and it is shown again until a removal that saw that too. A removed person stays
 * removed, and so does a task that went up in another.
 *
 * Derived from the document alone, so the same on every tablet. Cost: nothing for a record without the mark, a digest of the
 * record and its parts for one with it.
 */
export function isRemoved(doc: Y.Doc, root: string, id: string, record: RecordMap): boolean {
  const removal: unknown = record.get(REMOVED_AT)
  if (removal === undefined) return false
  if (STAY_REMOVED.has(root) || typeof record.get('mergedInto') === 'string') return true
  const saw = sawOf(removal)
  return !saw?.startsWith(VERSION) || saw === digestOf(doc, root, id, record, knownPartsOf)
}

/** The removal of a record that is shown all the same, because somebody wrote what its remover had not seen; else null. */
export function unseenRemoval(doc: Y.Doc, root: string, id: string): Removal | null {
  const record = openRecords(doc, root).get(id)
  if (!(record instanceof Y.Map) || !record.has(REMOVED_AT) || isRemoved(doc, root, id, record)) return null
  return record.get(REMOVED_AT) as Removal
}

/** A removal with what the record says now; one that says already what it saw stays as it is. */
export function withSeen(doc: Y.Doc, root: string, id: string, record: RecordMap, removal: unknown): unknown {
  const isMark = typeof removal === 'object' && removal !== null && !Array.isArray(removal)
  if (!isMark || 'saw' in removal || STAY_REMOVED.has(root)) return removal
  return { ...removal, saw: digestOf(doc, root, id, record, partsOf) }
}

/** Records that lie in another and go out of sight with it: root of the parts, and their field that names the whole. */
export const PARTS_OF: Readonly<Record<string, readonly (readonly [root: string, field: string])[]>> = {
  interviews: [
    ['notes', 'interviewId'],
    ['wishes', 'interviewId'],
    ['lineAnswers', 'interviewId'],
    ['readingRemarks', 'interviewId'],
  ],
  findings: [
    ['validations', 'findingId'],
    ['revisions', 'findingId'],
  ],
  guides: [['guideTopics', 'guideId']],
  scenarios: [
    ['implications', 'scenarioId'],
    ['risks', 'scenarioId'],
    ['guidanceSteps', 'scenarioId'],
    ['scenarioActions', 'scenarioId'],
    ['regulations', 'scenarioId'],
  ],
  samplingPlans: [
    ['samplingRounds', 'planId'],
    ['samples', 'planId'],
  ],
  feedbackSessions: [
    ['feedbackRemarks', 'sessionId'],
    ['feedbackVotes', 'sessionId'],
  ],
}

/** Parts that were there when the digest was made up: their place in it stays, also when there are none of them. */
const FIRST_PARTS: ReadonlySet<string> = new Set(['notes', 'wishes', 'validations', 'guideTopics'])

/** People may ask to be removed: what is written about them afterwards does not bring them back. Nor does a device let itself in again. */
const STAY_REMOVED: ReadonlySet<string> = new Set(['people', 'devices'])

/** Of the digest: a removal that saw in another way is believed. */
const VERSION = '1:'

/** What belongs to the mark itself. */
const NO_WORDS: readonly string[] = [REMOVED_AT, 'mergedInto', 'mergedJudgements']

function digestOf(
  doc: Y.Doc,
  root: string,
  id: string,
  record: RecordMap,
  idsOf: typeof knownPartsOf,
): string {
  const parts = (PARTS_OF[root] ?? []).flatMap(([name, field]) => {
    const records = openRecords(doc, name)
    const own = [...idsOf(doc, name, field, id)].sort(compareText).flatMap((partId) => {
      const part = records.get(partId)
      return part instanceof Y.Map ? [[partId, wordsOf(plainFields(part), [])]] : []
    })
    return own.length > 0 || FIRST_PARTS.has(name) ? [own] : []
  })
  return VERSION + hashOf(JSON.stringify([wordsOf(plainFields(record), NO_WORDS), parts]))
}

/** Fields in code-unit order, without the place in a list; a removed part says that it was removed, not when. */
function wordsOf(fields: Fields, left: readonly string[]): unknown[] {
  return Object.keys(fields)
    .filter((name) => name !== 'rank' && !left.includes(name))
    .sort(compareText)
    .map((name) => [name, name === REMOVED_AT ? true : fields[name]])
}

const sawOf = (removal: unknown): string | undefined => {
  const saw = (removal as Removal | null)?.saw
  return typeof saw === 'string' ? saw : undefined
}

/**
 * 53 bits of a text (cyrb53 by bryc, 2018, public domain). It only has to tell one state of one record from the next;
 * nobody who can write in the document gains by a clash.
 */
function hashOf(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    a = Math.imul(a ^ sign, 2654435761)
    b = Math.imul(b ^ sign, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}
