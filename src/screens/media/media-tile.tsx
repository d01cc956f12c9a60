import { useEffect, useRef, useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import { Icon } from '../../ui/icon.tsx'
import type { MediaItem, WithSource } from './media-item.ts'
import type { MediaSource } from './media-source.ts'
import { voiceTime } from './voice-time.ts'

interface Props {
  readonly item: MediaItem
  readonly withSource: WithSource
  /** Also what it belongs to. */
  readonly showsAbout: boolean
  readonly onOpen: () => void
}

/** One photo or voice note, small: opens large. A photo is opened only while it is in sight. */
export function MediaTile({ item, withSource: WithSource, showsAbout, onOpen }: Props) {
  const { strip, voice } = useArea('media', dutch)
  const { record } = item
  const [button, isInSight] = useInSight()
  const what =
    record.kind === 'voice'
      ? record.seconds === null
        ? voice.note
        : voice.length({ time: voiceTime(record.seconds) })
      : strip.photo
  const name = record.note.trim() ? `${what}: ${record.note.trim()}` : `${what}, ${strip.noNote}`
  return (
    <button
      ref={button}
      type="button"
      class="media-tile"
      data-kind={record.kind}
      aria-haspopup="dialog"
      aria-label={strip.open({ what: showsAbout ? `${name} (${item.about})` : name })}
      onClick={onOpen}
    >
      <span class="media-tile__picture">
        {record.kind === 'voice' ? (
          <Icon name="microphone" class="media-tile__sign" />
        ) : isInSight ? (
          <WithSource record={record}>{(source) => <Thumb source={source} />}</WithSource>
        ) : null}
      </span>
      <span class="media-tile__words">{record.note.trim() || what}</span>
      {showsAbout && <span class="media-tile__about">{item.about}</span>}
    </button>
  )
}

/** The photo, or why it is not there. */
export function Thumb({ source }: { readonly source: MediaSource }) {
  const { strip, arriving } = useArea('media', dutch)
  const standing = useStanding()
  if (source.kind === 'here')
    return <img class="media-tile__image" src={source.url} alt="" decoding="async" />
  if (source.kind === 'opening') return <span class="media-tile__standing">{strip.opening}</span>
  // Why is said where there is room for it: large.
  const words = source.kind === 'coming' ? arriving.notHere(source) : standing(source)
  return <span class="media-tile__standing">{words}</span>
}

/** Why the bytes are not here, in words. */
export function useStanding(): (source: MediaSource) => string {
  const { strip, voice, arriving } = useArea('media', dutch)
  return (source) => {
    if (source.kind === 'coming') return arriving.coming(source)
    if (source.kind === 'not-in-file') return arriving.notInFile(source)
    if (source.kind === 'broken') return arriving.broken
    return source.kind === 'nothing' ? voice.empty : strip.opening
  }
}

/** True from the moment it is nearly in sight. */
function useInSight() {
  const element = useRef<HTMLButtonElement>(null)
  const [isInSight, setInSight] = useState(typeof IntersectionObserver === 'undefined')
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === 'undefined') return
    const watch = new IntersectionObserver(
      (entries) => setInSight(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: '400px' },
    )
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [])
  return [element, isInSight] as const
}
