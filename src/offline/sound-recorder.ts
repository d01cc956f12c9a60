/**
 * - `refused`: the person or the device said no
 * - `none`: there is no microphone
 * - `busy`: another app has it, or it does not answer
 * - `unsupported`: this browser cannot record
 */
export type MicrophoneProblem = 'refused' | 'none' | 'busy' | 'unsupported'

export class MicrophoneFailure extends Error {
  constructor(
    readonly reason: MicrophoneProblem,
    cause?: unknown,
  ) {
    super(`the microphone did not open: ${reason}`, { cause })
    this.name = 'MicrophoneFailure'
  }
}

/** Long enough for an answer, short enough for a document that travels: about 150 kB. */
export const MOST_SECONDS = 60

/** What a kill costs at most, with a second to spare under the five we promise. */
const PIECE_SECONDS = 4

export interface RecordOptions {
  /** It ends by itself after so long. */
  readonly mostSeconds?: number
  readonly pieceSeconds?: number
}

/** Opus makes speech that is easy to follow of this. */
const BITS_PER_SECOND = 20_000

/** Opus where the browser has it; Safari records its own kind. The first that the browser knows. */
const KINDS = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'] as const

const REASONS: Readonly<Record<string, MicrophoneProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
}

/** Why it ended: somebody stopped it, the time was up, the page went out of sight, or the device gave no more sound. */
export type SoundEnd = 'stopped' | 'full' | 'hidden' | 'broken'

export interface SoundListener {
  /** A piece of the sound, in order; all pieces one after the other are the recording, also without the last ones. */
  readonly onPiece: (bytes: Uint8Array, place: number) => void
  /** Every second, from the first on. */
  readonly onSecondsLeft: (seconds: number) => void
  /** After the last piece. */
  readonly onEnd: (why: SoundEnd) => void
}

export interface OpenRecording {
  readonly mime: string
  /** Ends it; `onEnd` is told once all of it was handed on. */
  stop(): void
}

/**
 * Records from the microphone, in mono, for a minute at most unless told. Asks the person the first time. The microphone is closed when
 * it ends.
 *
 * @param begin told the kind of sound before the first piece; gives who is told of it
 * @throws MicrophoneFailure
 */
export async function recordSound(
  begin: (mime: string) => SoundListener,
  { mostSeconds = MOST_SECONDS, pieceSeconds = PIECE_SECONDS }: RecordOptions = {},
): Promise<OpenRecording> {
  const mime =
    typeof MediaRecorder === 'function'
      ? KINDS.find((kind) => MediaRecorder.isTypeSupported(kind))
      : undefined
  if (!mime || typeof navigator.mediaDevices?.getUserMedia !== 'function')
    throw new MicrophoneFailure('unsupported')
  const stream = await openMicrophone()
  try {
    return startRecorder(stream, mime, begin(mime), { mostSeconds, pieceSeconds })
  } catch (error) {
    closeStream(stream)
    throw new MicrophoneFailure('busy', error)
  }
}

async function openMicrophone(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, noiseSuppression: true, echoCancellation: true },
      video: false,
    })
  } catch (error) {
    throw new MicrophoneFailure(REASONS[error instanceof DOMException ? error.name : ''] ?? 'busy', error)
  }
}

function startRecorder(
  stream: MediaStream,
  mime: string,
  listener: SoundListener,
  { mostSeconds, pieceSeconds }: Required<RecordOptions>,
): OpenRecording {
  const recorder = new MediaRecorder(stream, { mimeType: mime, audioBitsPerSecond: BITS_PER_SECOND })
  const over = new AbortController()
  const startedAt = performance.now()
  let why: SoundEnd = 'broken'
  let place = 0
  // Reading a piece takes a moment; the next one waits for it, so that none overtakes another.
  let before = Promise.resolve()

  const end = (reason: SoundEnd) => {
    if (recorder.state === 'inactive') return
    why = reason
    recorder.stop()
  }
  const tick = () => {
    const left = mostSeconds - Math.floor((performance.now() - startedAt) / 1_000)
    if (left > 0) listener.onSecondsLeft(left)
    else end('full')
  }
  const timer = setInterval(tick, 1_000)
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size === 0) return
    before = before.then(async () => listener.onPiece(new Uint8Array(await data.arrayBuffer()), place++))
  })
  recorder.addEventListener('stop', () => {
    over.abort()
    clearInterval(timer)
    closeStream(stream)
    void before.finally(() => listener.onEnd(why))
  })
  document.addEventListener('visibilitychange', () => document.hidden && end('hidden'), {
    signal: over.signal,
  })
  window.addEventListener('pagehide', () => end('hidden'), { signal: over.signal })
  recorder.start(pieceSeconds * 1_000)
  listener.onSecondsLeft(mostSeconds)
  return { mime, stop: () => end('stopped') }
}

function closeStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
