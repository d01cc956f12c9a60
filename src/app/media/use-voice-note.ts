import { useSyncExternalStore } from 'preact/compat'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import {
  MicrophoneFailure,
  type OpenRecording,
  recordSound,
  type SoundEnd,
} from '../../offline/sound-recorder.ts'
import type { DepartmentId, MediaId } from '../../records/ids.ts'
import type { MediaAbout } from '../../records/media.ts'
import type { VoiceState } from '../../screens/media/voice-state.ts'
import { voiceTime } from '../../screens/media/voice-time.ts'
import { formatRoute } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import { notify } from '../view-store.ts'
import { nowSpoken } from './being-kept.ts'
import { noteNotKept } from './not-kept.ts'
import { type VoiceKept, VoiceNote } from './voice-note.ts'
import { noVoiceNow, voiceNow } from './voice-now.ts'

/** Longer is no note any more. */
export const MOST_VOICE_SECONDS = 600
const PIECE_SECONDS = 5

interface VoiceActions {
  readonly state: VoiceState
  readonly onStart: () => void
  readonly onStop: () => void
}

/**
 * Speaks voice notes, one at a time. The microphone stays open until somebody stops it, ten minutes are over, the page goes out of sight,
 * the note is taken back, or what uses this goes: no microphone is open where no sign of it is.
 *
 * @param about asked for when one begins
 * @param say what came of it, in words; the bar at the bottom when left out
 * @param leaving what one went away from, when that ended it; the bar says so wherever one went, with a way to the note
 */
export function useVoiceNote(
  departmentId: DepartmentId,
  about: () => MediaAbout | null,
  say: (words: string) => void = notify,
  leaving: 'leftFloor' | 'leftHere' = 'leftHere',
): VoiceActions {
  const session = useSession()
  const { keepAwake, pulse } = useServices()
  const words = useArea('media', dutch).voice
  const [state, setState] = useState<VoiceState>({ kind: 'still' })
  const held = useRef<Held>({ open: null, end: null, isStopping: false, isGone: false, wasLeft: false })
  const isOpen = state.kind === 'recording'

  useEffect(() => {
    const own = held.current
    own.isGone = false
    return () => {
      own.isGone = true
      own.wasLeft = !own.isStopping
      own.open?.stop()
    }
  }, [])
  useEffect(() => {
    if (!isOpen) return
    const awake = keepAwake()
    return () => awake.release()
  }, [isOpen, keepAwake])

  const show = (next: VoiceState) => {
    if (!held.current.isGone) setState(next)
  }
  const notesHref = formatRoute({ place: 'media', projectId: session.id, departmentId })
  const begin = (mime: string) => {
    const opening = session.parts.openMedia?.() ?? Promise.reject(new Error('nothing is kept here'))
    held.current.isStopping = false
    const note = new VoiceNote({ session, departmentId, about: about() }, mime, opening, stop)
    const { media } = session.department(departmentId)!
    const stopWatching = media.subscribe(() => {
      if (!note.isWanted()) stop()
    })
    let tellEnded: () => void = () => undefined
    const ended = new Promise<void>((resolve) => {
      tellEnded = resolve
    })
    nowSpoken({ stop, ended })
    voiceNow.setState({ id: note.id, stop })
    const end = () => {
      stopWatching()
      held.current.end = null
      return note.end().finally(() => {
        noVoiceNow(note.id)
        tellEnded()
      })
    }
    held.current.end = end
    pulse()
    return {
      onPiece: (bytes: Uint8Array) => note.keep(bytes),
      onSecondsLeft: (left: number) => show({ kind: 'recording', seconds: MOST_VOICE_SECONDS - left }),
      onEnd: (why: SoundEnd) => {
        held.current.open = null
        const wasTakenBack = !note.isWanted()
        void end().then((kept) => {
          if (kept.failure?.reason === 'full') noteNotKept()
          if (wasTakenBack) return
          const { wasLeft } = held.current
          const time = voiceTime(kept.seconds)
          const isWhole = kept.seconds > 0 && !kept.failure && why === 'stopped'
          const text = wasLeft && isWhole ? words[leaving]({ time }) : endWords(kept, why, words)
          say(text)
          if (wasLeft)
            notify(text, false, kept.seconds > 0 ? { label: words.toNotes, href: notesHref } : undefined)
        })
        show({ kind: 'still' })
        pulse()
      },
    }
  }
  const stop = () => {
    held.current.isStopping = true
    held.current.open?.stop()
  }
  const onStart = () => {
    if (state.kind !== 'still' || session.isReader) return
    voiceNow.getState().stop()
    setState({ kind: 'asking' })
    recordSound(begin, { mostSeconds: MOST_VOICE_SECONDS, pieceSeconds: PIECE_SECONDS })
      .then((open) => {
        held.current.open = open
        // Gone on while the device was still asking for the microphone.
        if (held.current.isGone) open.stop()
      })
      .catch((error: unknown) => {
        if (!(error instanceof MicrophoneFailure)) console.warn(error)
        void held.current.end?.()
        show({ kind: 'still' })
        say(words.problem[error instanceof MicrophoneFailure ? error.reason : 'busy'])
      })
  }
  return { state, onStart, onStop: stop }
}

interface Held {
  open: OpenRecording | null
  /** Of a note that was begun: a microphone that opens may still not record. */
  end: (() => Promise<VoiceKept>) | null
  /** Somebody, or the lock, ended it before one went on. */
  isStopping: boolean
  isGone: boolean
  /** Going on ended it. */
  wasLeft: boolean
}

function endWords({ seconds, failure }: VoiceKept, why: SoundEnd, words: (typeof dutch)['voice']): string {
  const time = voiceTime(seconds)
  if (failure?.reason === 'full') return seconds > 0 ? words.noRoomFrom({ time }) : words.noRoom
  if (failure) return seconds > 0 ? words.notKeptFrom({ time }) : words.notKept
  if (seconds === 0) return words.nothing
  return why === 'stopped' ? words.kept({ time }) : words[why]({ time })
}

/** The voice note that is spoken on this device now; null while none is. */
export const useVoiceNow = (): MediaId | null =>
  useSyncExternalStore(voiceNow.subscribe, () => voiceNow.getState().id)
