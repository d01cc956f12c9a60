import { useEffect, useRef, useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import { type FaceBox, suggestFaces } from '../../offline/faces.ts'
import { decodePhoto, type OpenPhoto, PhotoFailure, type PhotoProblem } from '../../offline/photo-decode.ts'
import { encodePhoto } from '../../offline/photo-encode.ts'
import type { DepartmentId, MediaId } from '../../records/ids.ts'
import type { MediaAbout, MediaRecord } from '../../records/media.ts'
import { drawPhoto } from '../../screens/media/draw-photo.ts'
import { type PhotoDrawn, PhotoEditor, type PhotoToKeep } from '../../screens/media/photo-editor.tsx'
import { StorageFailure } from '../../storage/failure.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { failureText } from '../failure-text.ts'
import { useSession } from '../services.ts'
import { notify } from '../view-store.ts'
import { noteNotKept } from './not-kept.ts'
import { useAboutWords } from './photo-about.ts'
import { keepPhoto, type ReplacedPhoto, replacePhoto } from './photo-actions.ts'
import { useHoldDraft } from './use-hold-draft.ts'

interface Props {
  readonly departmentId: DepartmentId
  readonly file: Blob
  readonly about: MediaAbout | null
  /** A kept photo this one takes the place of, as it was when it was opened. */
  readonly replaces?: ReplacedPhoto | undefined
  /** What was drawn on it before. */
  readonly drawn?: PhotoDrawn | null
  /** It was in the editor when the lock fell. */
  readonly isBack?: boolean
  /** Writes its record, where it is made for something new; its bytes are on the disk. */
  readonly onRecord?: ((record: MediaRecord) => void) | undefined
  /** @param kept null when it was thrown away or did not open */
  readonly onDone: (kept: MediaId | null) => void
}

type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly photo: OpenPhoto; readonly faces: readonly FaceBox[] | null }
  | { readonly kind: 'problem'; readonly reason: PhotoProblem }

/** One photo between the camera and the store: in memory only. */
export default function PhotoDesk(props: Props) {
  const { departmentId, file, about, replaces, drawn = null, isBack = false, onRecord, onDone } = props
  const session = useSession()
  const messages = useMessages()
  const { photo: words } = useArea('media', dutch)
  const opened = useOpened(file, !drawn && !replaces)
  const aboutWords = useAboutWords(departmentId)
  const [isKeeping, setKeeping] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const latest = useRef(drawn)
  const isOver = useRef(false)
  isOver.current ||= opened.kind === 'problem'
  const forgetHeld = useHoldDraft(session, () =>
    isOver.current
      ? null
      : {
          ...{ departmentId, about, replaces: asReplaced(replaces), isPlan: onRecord !== undefined },
          ...{ drawn: latest.current, picture: file },
        },
  )
  const finish = (kept: MediaId | null) => {
    isOver.current = true
    forgetHeld()
    onDone(kept)
  }

  if (opened.kind === 'opening')
    return (
      <Dialog open title={words.title} closeLabel={words.close} onClose={() => finish(null)}>
        <p role="status">{words.opening}</p>
      </Dialog>
    )
  if (opened.kind === 'problem')
    return (
      <Dialog
        open
        title={words.problemTitle}
        closeLabel={words.close}
        onClose={() => finish(null)}
        actions={<Button onClick={() => finish(null)}>{words.close}</Button>}
      >
        <p>{words.problems[opened.reason]}</p>
      </Dialog>
    )

  const handleKeep = async ({ marks, size, note }: PhotoToKeep) => {
    setKeeping(true)
    setProblem(null)
    try {
      const { source } = opened.photo
      const made = await encodePhoto(size, (context) => drawPhoto(context, source, size, marks))
      const photo = { ...made, ...size, note, about }
      const kept = replaces
        ? await replacePhoto(session, departmentId, replaces, photo)
        : await keepPhoto(session, departmentId, photo, onRecord)
      // No undo brings back what was under a box.
      const isInPlace = kept === replaces?.id
      const said = replaces ? (isInPlace ? words.replaced : words.keptBeside) : words.kept
      if (kept) notify(said, !isInPlace)
      if (kept) finish(kept)
    } catch (error) {
      if (error instanceof StorageFailure && error.reason === 'full') noteNotKept()
      setProblem(failureText(error, messages))
    } finally {
      setKeeping(false)
    }
  }
  return (
    <PhotoEditor
      photo={opened.photo}
      faces={opened.faces}
      about={about && aboutWords(about).words}
      isReplacing={replaces !== undefined}
      isBack={isBack}
      drawn={drawn}
      onDrawn={(next) => {
        latest.current = next
      }}
      isKeeping={isKeeping}
      problem={problem}
      onKeep={handleKeep}
      onLeave={() => finish(null)}
    />
  )
}

/** Only that: a draft holds nothing it does not need. */
const asReplaced = (replaces: ReplacedPhoto | undefined): ReplacedPhoto | null =>
  replaces ? { id: replaces.id, pieces: replaces.pieces } : null

/** @param looksForFaces where nobody has drawn yet */
function useOpened(file: Blob, looksForFaces: boolean): Opened {
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' })
  useEffect(() => {
    let isHere = true
    let photo: OpenPhoto | null = null
    const open = async () => {
      const decoded = await decodePhoto(file)
      if (!isHere) return decoded.close()
      photo = decoded
      const faces = looksForFaces ? await suggestFaces(decoded) : null
      if (isHere) setOpened({ kind: 'open', photo: decoded, faces })
    }
    open().catch((error: unknown) => {
      const reason = error instanceof PhotoFailure ? error.reason : 'unreadable'
      if (isHere) setOpened({ kind: 'problem', reason })
    })
    return () => {
      isHere = false
      photo?.close()
    }
  }, [file])
  return opened
}
