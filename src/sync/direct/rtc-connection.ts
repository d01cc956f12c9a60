import { channelPipe } from './channel-pipe.ts'
import { DirectFailure } from './direct-failure.ts'
import type { Side } from './frames.ts'
import {
  answerMark,
  type CodeProblem,
  codeOf,
  descriptionOf,
  type LinkCode,
  projectMark,
  readLinkCode,
  writeLinkCode,
} from './link-code.ts'
import type { Pipe } from './pipe.ts'

/**
 * - `own-code`: it is the code of this very device
 * - `other-project`: the other device has another project open
 * - `first-code`: the other shows a code to begin with, where an answer is needed
 * - `answer`: it answers a code, where one to begin with is needed
 * - `old-answer`: it answers a code this device no longer shows
 */
export type WrongCode = CodeProblem | 'own-code' | 'other-project' | 'first-code' | 'answer' | 'old-answer'

/** This browser cannot make a connection, or gave no address to be reached at. */
export class NoConnection extends Error {
  constructor(
    readonly reason: 'unsupported' | 'no-address',
    cause?: unknown,
  ) {
    super(`no direct connection: ${reason}`, { cause })
    this.name = 'NoConnection'
  }
}

export interface OpenConnection {
  readonly pipe: Pipe
  readonly side: Side
  /** The fingerprints of both ends, in one order. */
  readonly binding: string
}

/** A device knows its own addresses at once; what comes later would come from a server. In milliseconds. */
const GATHERING_MS = 2_500

/**
 * One attempt to connect two devices by codes on their screens, without any server. Close it when it is not wanted any more; after `opened`
 * the pipe closes it.
 */
export class RtcConnection {
  readonly #peer: RTCPeerConnection
  readonly #channel: RTCDataChannel
  /** What this device shows. */
  readonly code: string
  readonly #own: LinkCode
  #theirs: LinkCode | null

  private constructor(made: {
    peer: RTCPeerConnection
    channel: RTCDataChannel
    own: LinkCode
    code: string
    theirs: LinkCode | null
  }) {
    this.#peer = made.peer
    this.#channel = made.channel
    this.#own = made.own
    this.code = made.code
    this.#theirs = made.theirs
  }

  /** The side that shows the first code. @throws NoConnection */
  static async begin(projectId: string): Promise<RtcConnection> {
    return prepare(async ({ peer, channel }) => {
      await peer.setLocalDescription(await peer.createOffer())
      const mark = { project: await projectMark(projectId), answers: '' }
      const { own, code } = await gatheredCode(peer, 'first', mark)
      return new RtcConnection({ peer, channel, own, code, theirs: null })
    })
  }

  /** The side that scanned the first code. @returns what is wrong with the code @throws NoConnection */
  static async answer(projectId: string, text: string): Promise<RtcConnection | WrongCode> {
    const theirs = await readLinkCode(text)
    if (typeof theirs === 'string') return theirs
    const project = await projectMark(projectId)
    if (theirs.project !== project) return 'other-project'
    if (theirs.side === 'second') return 'answer'
    return prepare(async ({ peer, channel }) => {
      await peer.setRemoteDescription({ type: 'offer', sdp: descriptionOf(theirs) })
      await peer.setLocalDescription(await peer.createAnswer())
      const mark = { project, answers: await answerMark(await writeLinkCode(theirs)) }
      const { own, code } = await gatheredCode(peer, 'second', mark)
      return new RtcConnection({ peer, channel, own, code, theirs })
    })
  }

  /** On the side that began: the answer, as it was scanned. @returns what is wrong with it; then nothing has changed */
  async accept(text: string): Promise<WrongCode | null> {
    const theirs = await readLinkCode(text)
    if (typeof theirs === 'string') return theirs
    if (theirs.fingerprint === this.#own.fingerprint) return 'own-code'
    if (theirs.project !== this.#own.project) return 'other-project'
    if (theirs.side === 'first') return 'first-code'
    if (theirs.answers !== (await answerMark(this.code))) return 'old-answer'
    if (this.#theirs) return null
    this.#theirs = theirs
    await this.#peer.setRemoteDescription({ type: 'answer', sdp: descriptionOf(theirs) })
    return null
  }

  /** Resolves when the devices are connected; never, when they do not reach each other: there is nobody to say so. */
  opened(): Promise<OpenConnection> {
    return new Promise((resolve, reject) => {
      const open = () => {
        const ends = [this.#own.fingerprint, this.#theirs?.fingerprint ?? ''].sort()
        const pipe = channelPipe(this.#peer, this.#channel)
        resolve({ pipe, side: this.#own.side, binding: ends.join('|') })
      }
      if (this.#channel.readyState === 'open') return open()
      this.#channel.addEventListener('open', open, { once: true })
      this.#channel.addEventListener('close', () => reject(new DirectFailure('cut')), { once: true })
    })
  }

  close(): void {
    this.#channel.close()
    this.#peer.close()
  }
}

interface Prepared {
  readonly peer: RTCPeerConnection
  readonly channel: RTCDataChannel
}

async function prepare<T>(work: (prepared: Prepared) => Promise<T>): Promise<T> {
  if (typeof RTCPeerConnection !== 'function') throw new NoConnection('unsupported')
  const peer = new RTCPeerConnection({ iceServers: [] })
  try {
    // Both sides name it, so that neither waits for the other to tell.
    const channel = peer.createDataChannel('werkvloer', { negotiated: true, id: 0, ordered: true })
    channel.binaryType = 'arraybuffer'
    return await work({ peer, channel })
  } catch (error) {
    peer.close()
    throw error instanceof NoConnection ? error : new NoConnection('unsupported', error)
  }
}

async function gatheredCode(
  peer: RTCPeerConnection,
  side: Side,
  mark: Pick<LinkCode, 'project' | 'answers'>,
): Promise<{ readonly own: LinkCode; readonly code: string }> {
  await whenGathered(peer)
  const own = codeOf(peer.localDescription?.sdp ?? '', side, mark)
  if (!own || own.addresses.length === 0) throw new NoConnection('no-address')
  return { own, code: await writeLinkCode(own) }
}

function whenGathered(peer: RTCPeerConnection): Promise<void> {
  if (peer.iceGatheringState === 'complete') return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, GATHERING_MS)
    peer.addEventListener('icegatheringstatechange', () => {
      if (peer.iceGatheringState !== 'complete') return
      clearTimeout(timer)
      resolve()
    })
  })
}
