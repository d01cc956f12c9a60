import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { reading } from '../../i18n/nl/reading.ts'
import type { NoteRecord } from '../../records/document-records.ts'
import {
  type AnalystId,
  compareText,
  type DepartmentId,
  type InterviewId,
  type NoteId,
} from '../../records/ids.ts'
import type { SecondReadingRecord } from '../../records/second-reading.ts'
import { ReadingScreen } from '../../screens/reading/reading-screen.tsx'
import { ReadingStrip } from '../../screens/reading/reading-strip.tsx'
import { RemarkItem } from '../../screens/reading/remark-item.tsx'
import type { RemarkView } from '../../screens/reading/remark-view.ts'
import { makeRemark, markRead } from '../actions/reading-actions.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'
import { useReaderNames, useRemarks } from './use-remarks.ts'

interface Which {
  readonly departmentId: DepartmentId
  readonly interviewId: InterviewId
}

/** What second readers add to an interview: a strip above the sheet, remarks under lines, and what lies below. */
export interface ReadingParts {
  readonly strip: ComponentChildren
  readonly remarksOf: (id: NoteId) => ComponentChildren
  readonly below: ComponentChildren
}

/** The remarks of an interview, by the line they are about; the rest is missing or about a line that is gone. */
function useInterviewRemarks({ departmentId, interviewId }: Which) {
  const own = useSession().department(departmentId)!
  const remarks = useCollection(own.readingRemarks).filter((each) => each.interviewId === interviewId)
  const notes = useCollection(own.notes).filter((note) => note.interviewId === interviewId)
  const { viewOf, actionsIn, codeOf } = useRemarks()
  const ordered = [...remarks].sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
  const lines = new Set<NoteId>(notes.map(({ id }) => id))
  const views = ordered.map((remark) => viewOf(departmentId, remark))
  return {
    notes,
    about: (id: NoteId): readonly RemarkView[] => views.filter(({ remark }) => remark.noteId === id),
    others: views.filter(({ remark }) => remark.noteId === null || !lines.has(remark.noteId)),
    open: remarks.filter(({ settled }) => settled === null).length,
    actions: actionsIn(departmentId),
    code: codeOf(departmentId, interviewId),
  }
}

/** @param onOpen to read along */
export function useReadingParts(which: Which, onOpen: () => void): ReadingParts {
  const session = useSession()
  const words = useArea('reading', reading)
  const readings = useReadings(which.departmentId).get(which.interviewId) ?? []
  const { notes, about, others, open, actions } = useInterviewRemarks(which)
  const { headName, byName } = useReaderNames()
  const analysts = useCollection(session.records.analysts)
  const done = readings.filter(({ doneAt }) => doneAt !== null)
  const standing = {
    readBy: listOf(done.map(({ by }) => byName(by))),
    readAt:
      done
        .map(({ doneAt }) => doneAt!)
        .sort()
        .at(-1) ?? '',
    busy: listOf(readings.filter(({ doneAt }) => doneAt === null).map(({ by }) => headName(by))),
    open,
    isMine: readings.some(({ by }) => by === session.analyst),
    isAuthor: isAuthor(notes, session.analyst),
  }
  // Who works alone has nobody to read along.
  const isAsked = analysts.length > 1 || readings.length > 0 || open > 0
  const textOf = (id: NoteId) => notes.find((note) => note.id === id)?.text
  return {
    strip: isAsked && notes.length > 0 && <ReadingStrip standing={standing} onOpen={onOpen} />,
    remarksOf: (id) => {
      const here = about(id)
      return here.length === 0
        ? null
        : here.map((view) => (
            <RemarkItem
              key={view.remark.id}
              view={view}
              showsRead={view.remark.read !== textOf(id)}
              {...actions}
            />
          ))
    },
    below: others.length > 0 && (
      <section class="reading-below" aria-label={words.belowTitle}>
        <h2>{words.belowTitle}</h2>
        {others.map((view) => (
          <RemarkItem key={view.remark.id} view={view} showsRead {...actions} />
        ))}
      </section>
    ),
  }
}

/** Reading along, in place of the sheet. */
export function InterviewReading({ onBack, ...which }: Which & { readonly onBack: () => void }) {
  const session = useSession()
  const words = useArea('reading', reading)
  const { notes, about, others, actions, code } = useInterviewRemarks(which)
  const sheet = { session, ...which }
  return (
    <ReadingScreen
      code={code}
      lines={notes
        .filter(({ text }) => /\S/.test(text))
        .map(({ id, topic, text }) => ({ id, topic, text, remarks: about(id) }))}
      others={others}
      {...actions}
      onRemark={(noteId, kind, text) => makeRemark(sheet, { noteId, kind, text })}
      onDone={() => {
        markRead(sheet, true)
        const own = session
          .department(which.departmentId)!
          .readingRemarks.list()
          .filter(
            ({ interviewId, by, settled }) =>
              interviewId === which.interviewId && by === session.analyst && settled === null,
          )
        notify(words.doneNotice({ count: own.length }), true)
        onBack()
      }}
      onBack={onBack}
    />
  )
}

/** Who wrote most of what is known to be of somebody wrote it up. */
function isAuthor(notes: readonly NoteRecord[], analyst: AnalystId): boolean {
  const known = notes.filter(({ by }) => by !== undefined)
  return known.filter(({ by }) => by === analyst).length > known.length / 2
}

/** Who reads which write-up. */
function useReadings(departmentId: DepartmentId): ReadonlyMap<InterviewId, readonly SecondReadingRecord[]> {
  const readings = useCollection(useSession().department(departmentId)!.secondReadings)
  return useMemo(() => {
    const byInterview = new Map<InterviewId, SecondReadingRecord[]>()
    for (const each of readings) {
      const list = byInterview.get(each.interviewId)
      if (list) list.push(each)
      else byInterview.set(each.interviewId, [each])
    }
    return byInterview
  }, [readings])
}

/** A word for each interview in the list; null while nobody else is in the project to read it. */
export function useReadingWords(departmentId: DepartmentId): (id: InterviewId) => string | null {
  const session = useSession()
  const words = useArea('reading', reading)
  const readings = useReadings(departmentId)
  const analysts = useCollection(session.records.analysts)
  const { byName } = useReaderNames()
  return (id) => {
    const done = (readings.get(id) ?? []).filter(({ doneAt }) => doneAt !== null)
    if (done.length > 0) return words.rowRead({ names: listOf(done.map(({ by }) => byName(by))) })
    return analysts.length > 1 ? words.rowNotRead : null
  }
}

const listOf = (names: readonly string[]) => [...new Set(names)].join(', ')
