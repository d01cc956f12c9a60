import { useRef, useState } from 'preact/hooks'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import { Button } from '../../ui/button.tsx'
import { cssVars } from '../../ui/css-vars.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { MediaChanges, MediaItem, WithSource } from './media-item.ts'
import type { MediaSource } from './media-source.ts'
import { useStanding } from './media-tile.tsx'
import { useFullScreenDialog } from './use-full-screen-dialog.ts'
import { VoicePlayer } from './voice-player.tsx'
import './media-viewer.css'

interface Props extends MediaChanges {
  readonly item: MediaItem
  readonly withSource: WithSource
  readonly onClose: () => void
}

/** One photo or voice note, over the whole screen, with what is said about it. */
export function MediaViewer({ item, withSource: WithSource, onClose, ...on }: Props) {
  const { strip, voice, photo } = useArea('media', dutch)
  const { record } = item
  const [isDrawing, setDrawing] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  useFullScreenDialog(dialog)
  const isPhoto = record.kind === 'photo'
  const { onFinding, editor: Editor } = on
  return (
    <dialog
      ref={dialog}
      class="full-screen media-viewer"
      aria-labelledby="media-viewer-title"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header class="media-viewer__head">
        <h2 class="media-viewer__title" id="media-viewer-title">
          {isPhoto ? strip.photo : voice.note}
        </h2>
        <IconButton icon="close" label={strip.close} onClick={onClose} />
      </header>
      <div class="media-viewer__show">
        <WithSource record={record}>
          {(source) =>
            isPhoto ? (
              <LargePhoto source={source} alt={record.note.trim() || strip.photoOf({ what: item.about })} />
            ) : (
              <VoicePlayer
                record={record}
                source={source}
                isRunning={item.isRunning ?? false}
                mayRunElsewhere={item.mayRunElsewhere ?? false}
              />
            )
          }
        </WithSource>
      </div>
      <div class="media-viewer__panel">
        <TextArea
          label={isPhoto ? strip.note : strip.voiceNote}
          value={record.note}
          maxLength={20_000}
          onInput={(note) => on.onNote(record, note)}
        />
        <p>
          {strip.about}{' '}
          {item.aboutHref ? (
            <a href={item.aboutHref} onClick={onClose}>
              {item.about}
            </a>
          ) : (
            item.about
          )}
        </p>
        <p class="media-viewer__made">{item.made}</p>
        <div class="media-viewer__actions">
          {isPhoto && Editor && <Button onClick={() => setDrawing(true)}>{photo.again}</Button>}
          {onFinding && <Button onClick={() => onFinding(record)}>{strip.toFinding}</Button>}
          <Button variant="danger" icon="trash" onClick={() => on.onRemove(record)}>
            {strip.remove}
          </Button>
        </div>
      </div>
      {isDrawing && Editor && <Editor record={record} onDone={() => setDrawing(false)} />}
    </dialog>
  )
}

const ZOOMS = [1, 2, 4] as const

function LargePhoto({ source, alt }: { readonly source: MediaSource; readonly alt: string }) {
  const { strip } = useArea('media', dutch)
  const { formatNumber } = useFormat()
  const standing = useStanding()
  const [zoom, setZoom] = useState(0)
  if (source.kind !== 'here')
    return (
      <p class="media-viewer__standing" role="status">
        {standing(source)}
      </p>
    )
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls what is larger than its window */}
      <div class="media-viewer__window" style={cssVars({ '--zoom': ZOOMS[zoom]! })} tabIndex={0}>
        <img class="media-viewer__image" src={source.url} alt={alt} draggable={false} />
      </div>
      <div class="media-viewer__zoom">
        <IconButton
          size="floor"
          icon="minus"
          label={strip.smaller}
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
        />
        <span role="status">{formatNumber(ZOOMS[zoom]!)}×</span>
        <IconButton
          size="floor"
          icon="plus"
          label={strip.larger}
          disabled={zoom === ZOOMS.length - 1}
          onClick={() => setZoom(zoom + 1)}
        />
      </div>
    </>
  )
}
