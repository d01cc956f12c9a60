import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import type { MediaId } from '../../records/ids.ts'
import type { MediaChanges, MediaItem, WithSource } from './media-item.ts'
import { MediaTile } from './media-tile.tsx'
import { MediaViewer } from './media-viewer.tsx'
import './media-strip.css'

interface Props extends MediaChanges {
  readonly items: readonly MediaItem[]
  readonly withSource: WithSource
  readonly showsAbout?: boolean
  /** Where there are none. */
  readonly empty?: ComponentChildren
}

/** Photos and voice notes beside each other; one opens large. */
export function MediaStrip({ items, withSource, showsAbout = false, empty, ...on }: Props) {
  const { strip } = useArea('media', dutch)
  const [openId, setOpenId] = useState<MediaId | null>(null)
  const open = items.find(({ record }) => record.id === openId)
  return (
    <>
      {items.length === 0 ? (
        (empty ?? <p class="media-strip__none">{strip.none}</p>)
      ) : (
        <ul class="media-strip">
          {items.map((item) => (
            <li key={item.record.id}>
              <MediaTile
                item={item}
                withSource={withSource}
                showsAbout={showsAbout}
                onOpen={() => setOpenId(item.record.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {open && (
        <MediaViewer
          key={open.record.id}
          item={open}
          withSource={withSource}
          {...on}
          onRemove={(record) => {
            setOpenId(null)
            on.onRemove(record)
          }}
          onClose={() => setOpenId(null)}
        />
      )}
    </>
  )
}
