import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import {
  MicrophoneFailure,
  MOST_SECONDS,
  type OpenRecording,
  recordSound,
  type SoundEnd,
} from '../offline/sound-recorder.ts'
import type { RecordingId } from '../records/ids.ts'
import type { SpokenActions, SpokenState } from '../screens/handover/spoken-answer.tsx'
import {
  beginRecording,
  keepPiece,
  type Microphone,
  throwAwayRecording,
} from './actions/recording-actions.ts'
import { soundAddress } from './sound-address.ts'

interface Spoken extends SpokenActions {
  readonly state: SpokenState
  /** The recording that goes with the answer; null while there is none. */
  readonly recordingId: RecordingId | null
  /** Ends a recording that still runs, for whoever goes on to the next statement; gives what was recorded. */
  readonly finish: () => Promise<RecordingId | null>
}

/**
 * An answer that is spoken, one at a time: give `key` per statement to the part that uses it. Each piece is in the document as
 * it comes, so that a tablet that dies keeps what was said but for the last seconds. What it records stops when the part goes.
 *
 * @param onChange told when there is a recording, or no longer
 */
export function useSpokenAnswer(
  at: Microphone,
  onChange: (id: RecordingId | null) => void = () => undefined,
): Spoken {
  const [state, setState] = useState<SpokenState>({ kind: 'none' })
  const held = useRef<Held>({ id: null, open: null, ended: Promise.resolve(), isGone: false })
  const change = useRef(onChange)
  change.current = onChange

  useEffect(() => {
    const own = held.current
    own.isGone = false
    return () => {
      own.isGone = true
      own.open?.stop()
    }
  }, [])
  const source = state.kind === 'recorded' ? state.source : null
  useEffect(() => () => void (source && URL.revokeObjectURL(source)), [source])

  const setId = (id: RecordingId | null) => {
    held.current.id = id
    change.current(id)
  }
  const showEnd = (id: RecordingId, seconds: number, why: SoundEnd) => {
    held.current.open = null
    if (held.current.isGone) return
    const recording = at.session.department(at.departmentId)?.recordings.get(id)
    if (!recording || recording.pieces.length === 0) {
      throwAwayRecording(at, id)
      setId(null)
      return setState({ kind: 'problem', reason: 'busy' })
    }
    const because = why === 'full' || why === 'hidden' ? { because: why } : {}
    setState({ kind: 'recorded', source: soundAddress(recording), seconds, ...because })
  }
  const onStart = () => {
    if (state.kind === 'recording' || state.kind === 'asking') return
    setState({ kind: 'asking' })
    const start = recordSound((mime) => {
      const id = beginRecording(at, mime)
      setId(id)
      let left = MOST_SECONDS
      let tellEnded: () => void = () => undefined
      held.current.ended = new Promise((resolve) => {
        tellEnded = resolve
      })
      return {
        onPiece: (bytes, place) => keepPiece(at, id, bytes, place),
        onSecondsLeft: (seconds) => {
          left = seconds
          if (!held.current.isGone) setState({ kind: 'recording', secondsLeft: seconds })
        },
        onEnd: (why) => {
          showEnd(id, why === 'full' ? MOST_SECONDS : MOST_SECONDS - left + 1, why)
          tellEnded()
        },
      }
    })
    start
      .then((open) => {
        held.current.open = open
        // Gone on while the device was still asking for the microphone.
        if (held.current.isGone) open.stop()
      })
      .catch((error: unknown) => {
        if (!(error instanceof MicrophoneFailure)) console.warn(error)
        setState({ kind: 'problem', reason: error instanceof MicrophoneFailure ? error.reason : 'busy' })
      })
  }
  const onThrowAway = () => {
    const { id } = held.current
    if (id) throwAwayRecording(at, id)
    setId(null)
    setState({ kind: 'none' })
  }
  const finish = useCallback(async () => {
    held.current.open?.stop()
    await held.current.ended
    return held.current.id
  }, [])
  return {
    state,
    recordingId: held.current.id,
    onStart,
    onStop: () => held.current.open?.stop(),
    onThrowAway,
    finish,
  }
}

interface Held {
  id: RecordingId | null
  open: OpenRecording | null
  ended: Promise<void>
  isGone: boolean
}
