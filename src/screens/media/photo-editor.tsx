import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { Box, Mark, MarkKind } from './photo-marks.ts'
import { keptSize, PHOTO_SIZES, type PhotoSize, type Size } from './photo-size.ts'
import { PhotoStage } from './photo-stage.tsx'
import { PhotoTools } from './photo-tools.tsx'
import { useFullScreenDialog } from './use-full-screen-dialog.ts'
import { asMark, useMarks } from './use-marks.ts'
import './photo-editor.css'

export interface PhotoToKeep {
  readonly marks: readonly Mark[]
  readonly size: Size
  readonly note: string
}

/** What somebody did in the editor so far. */
export interface PhotoDrawn {
  readonly marks: readonly Mark[]
  readonly size: PhotoSize
  readonly note: string
}

interface Props {
  /** In memory only, upright. */
  readonly photo: Size & { readonly source: CanvasImageSource }
  /** Found by the device; null where it cannot look. */
  readonly faces: readonly Box[] | null
  /** What it will belong to, in words; null for the department. */
  readonly about: string | null
  /** It takes the place of one that is kept. */
  readonly isReplacing?: boolean
  /** It was here when the lock fell. */
  readonly isBack?: boolean
  readonly drawn?: PhotoDrawn | null
  readonly onDrawn?: (drawn: PhotoDrawn) => void
  readonly isKeeping: boolean
  /** Why it was not kept the last time; nothing is lost. */
  readonly problem: string | null
  readonly onKeep: (photo: PhotoToKeep) => void
  /** Without keeping: the photo is gone then. */
  readonly onLeave: () => void
}

/** A photo before anything of it is stored: what must not be seen goes, what matters is pointed at. */
export function PhotoEditor({ photo, faces, about, drawn, onDrawn, problem, onKeep, ...props }: Props) {
  const { isReplacing = false, isBack = false, isKeeping, onLeave } = props
  const { photo: words } = useArea('media', dutch)
  const dialog = useRef<HTMLDialogElement>(null)
  const [tool, setTool] = useState<MarkKind>('blur')
  const [size, setSize] = useState<PhotoSize>(drawn?.size ?? (isReplacing ? 'all' : 'small'))
  const [note, setNote] = useState(drawn?.note ?? '')
  const [isLeaving, setLeaving] = useState(false)
  const marks = useMarks(() => drawn?.marks ?? (faces ?? []).map(asMark))
  useFullScreenDialog(dialog)
  useLayoutEffect(() => onDrawn?.({ marks: marks.marks, size, note }), [marks.marks, size, note])
  const kept = keptSize(photo, size)

  return (
    <dialog
      ref={dialog}
      class="full-screen photo-editor"
      aria-labelledby="photo-editor-title"
      onCancel={(event) => {
        event.preventDefault()
        setLeaving(true)
      }}
    >
      <header class="photo-editor__head">
        <h2 class="photo-editor__title" id="photo-editor-title">
          {isReplacing ? words.titleAgain : words.title}
        </h2>
        {about && <p class="photo-editor__about">{words.about({ what: about })}</p>}
        <IconButton icon="close" label={words.close} onClick={() => setLeaving(true)} />
      </header>
      <PhotoStage
        source={photo.source}
        size={photo}
        tool={tool}
        marks={marks}
        label={note || words.picture}
      />
      <div class="photo-editor__panel">
        {isBack && (
          <Notice tone="plain" title={words.backTitle}>
            {words.backText}
          </Notice>
        )}
        <p class="photo-editor__faces">
          {faces && faces.length > 0 ? words.facesFound({ count: faces.length }) : words.faces}
        </p>
        <PhotoTools tool={tool} onTool={setTool} marks={marks} ratio={photo.width / photo.height} />
        <p class="visually-hidden" id="photo-mark-keys">
          {words.keys}
        </p>
        <TextArea
          label={words.note}
          hint={words.noteHint}
          rows={2}
          maxLength={20_000}
          value={note}
          onInput={setNote}
        />
        {!isReplacing && (
          <>
            <Segmented
              label={words.size}
              options={PHOTO_SIZES.map((value) => ({ value, label: words.sizes[value] }))}
              value={size}
              onChange={setSize}
            />
            <p class="field__hint">{words.sizeHint(kept)}</p>
          </>
        )}
      </div>
      <footer class="photo-editor__foot">
        {problem && (
          <Notice tone="wrong" title={words.notKeptTitle} live>
            {problem} {words.notKeptText}
          </Notice>
        )}
        {isReplacing && <p class="field__hint">{words.replaceHint}</p>}
        <Button
          size="floor"
          variant="primary"
          aria-disabled={isKeeping}
          onClick={() => !isKeeping && onKeep({ marks: marks.marks, size: kept, note: note.trim() })}
        >
          {isKeeping ? words.keeping : words.keep}
        </Button>
      </footer>
      <ConfirmDialog
        open={isLeaving}
        title={isReplacing ? words.leaveAgainTitle : words.leaveTitle}
        text={isReplacing ? words.leaveAgainText : words.leaveText}
        confirmLabel={words.leave}
        cancelLabel={words.stay}
        onConfirm={onLeave}
        onCancel={() => setLeaving(false)}
      />
    </dialog>
  )
}
