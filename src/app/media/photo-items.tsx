import { useMemo } from 'preact/hooks'
import { isMediaWithheld } from '../../document/withheld-media.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { MediaAbout, MediaRecord } from '../../records/media.ts'
import { mayRunElsewhere } from '../../records/media-pieces.ts'
import type { MediaChanges, MediaItem, WithSource } from '../../screens/media/media-item.ts'
import { makeFinding } from '../actions/finding-actions.ts'
import { formatRoute } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'
import { useWithheld } from '../withheld/withheld-in.ts'
import { editorFor } from './edit-photo.tsx'
import { useAboutWords } from './photo-about.ts'
import { changeMediaNote, removeMedia, tieToFinding } from './photo-actions.ts'
import { useMediaSource } from './use-media-source.ts'
import { useVoiceNow } from './use-voice-note.ts'

/** The photos and voice notes of a department, newest first; without what may not be used. */
export function useMediaItems(departmentId: DepartmentId): readonly MediaItem[] {
  const session = useSession()
  const own = session.department(departmentId)!
  const records = useCollection(own.media)
  const analysts = useCollection(session.records.analysts)
  const aboutWords = useAboutWords(departmentId)
  const { strip } = useArea('media', dutch)
  const { formatDate, formatClock } = useFormat()
  const held = useWithheld()
  const running = useVoiceNow()
  const { clock } = useServices()
  const allowed = useMemo(
    () =>
      records
        .filter((record) => !isMediaWithheld(record, held, own))
        .sort((a, b) => Date.parse(b.at) - Date.parse(a.at)),
    [records, held, own],
  )
  return allowed.map((record): MediaItem => {
    const who =
      record.by === session.analyst
        ? strip.you
        : analysts.find(({ id }) => id === record.by)?.name || strip.somebody
    const { words, href } = aboutWords(record.about)
    const when = `${formatDate(record.at)} ${formatClock(record.at)}`
    return {
      record,
      made: strip.by({ who, when }),
      about: words,
      aboutHref: href,
      isRunning: record.id === running,
      mayRunElsewhere: mayRunElsewhere(record, session.parts.device, clock.now()),
    }
  })
}

/** What can be done with one, with what is said after. */
export function useMediaChanges(departmentId: DepartmentId): MediaChanges {
  const session = useSession()
  const { goTo } = useServices()
  const { strip } = useArea('media', dutch)
  const editor = useMemo(() => editorFor(departmentId), [departmentId])
  return {
    editor: session.isReader ? undefined : editor,
    onNote: (record, note) => changeMediaNote(session, departmentId, record, note),
    onRemove: (record) => {
      removeMedia(session, departmentId, record)
      notify(record.kind === 'photo' ? strip.removedPhoto : strip.removedVoice, true)
    },
    onFinding: (record) => {
      const findingId = makeFinding(
        { session, departmentId },
        { kind: 'bottleneck', text: record.note.trim(), sources: sourcesOf(record.about) },
      )
      if (!record.about) tieToFinding(session, departmentId, record, findingId)
      goTo(formatRoute({ place: 'findings', projectId: session.id, departmentId, findingId }))
    },
  }
}

/** A photo of an observation or a talk leads there; one of nothing yet comes to belong to the finding, and is its evidence. */
function sourcesOf(about: MediaAbout | null) {
  if (about?.kind === 'observation') return [{ observationId: about.id }]
  return about?.kind === 'interview' ? [{ interviewId: about.id }] : []
}

export const OpenedMedia: WithSource = ({ record, children }) => <>{children(useMediaSource(record))}</>

/** The photos and voice notes of one thing; of a task also those of its observations. */
export function isAbout(
  { about }: MediaRecord,
  whole: MediaAbout,
  taskOf: (observationId: string) => string | null | undefined,
): boolean {
  if (!about) return false
  if (about.kind === whole.kind) return about.id === whole.id
  return whole.kind === 'task' && about.kind === 'observation' && taskOf(about.id) === whole.id
}
