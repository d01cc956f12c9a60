import type { Pipe } from './pipe.ts'

/** Above this much waiting to be sent, more only fills the memory. In bytes. */
const HIGH_BYTES = 1024 * 1024
const LOW_BYTES = 256 * 1024

/** A tablet that changes from one access point to another is back within seconds. In milliseconds. */
const PATIENCE_MS = 8_000

/** An open data channel as a pipe; it takes the connection with it when it closes. */
export function channelPipe(peer: RTCPeerConnection, channel: RTCDataChannel): Pipe {
  let onClose = () => {}
  let isClosed = false
  let patience: ReturnType<typeof setTimeout> | undefined
  const close = () => {
    if (isClosed) return
    isClosed = true
    clearTimeout(patience)
    // What was said last still goes out: closing a channel sends what waits in it, closing the connection does not.
    channel.close()
    setTimeout(() => peer.close(), 500)
    onClose()
  }
  channel.bufferedAmountLowThreshold = LOW_BYTES
  channel.addEventListener('close', close)
  peer.addEventListener('connectionstatechange', () => {
    clearTimeout(patience)
    if (peer.connectionState === 'failed') close()
    if (peer.connectionState === 'disconnected') patience = setTimeout(close, PATIENCE_MS)
  })
  return {
    send: (message) => {
      if (channel.readyState === 'open') channel.send(new Uint8Array(message))
    },
    whenRoom: () => whenRoom(channel),
    onMessage: (listener) => {
      channel.addEventListener('message', ({ data }) => {
        if (data instanceof ArrayBuffer) listener(new Uint8Array(data))
      })
    },
    onClose: (listener) => {
      onClose = listener
      if (isClosed) listener()
    },
    close,
  }
}

function whenRoom(channel: RTCDataChannel): Promise<void> {
  if (channel.bufferedAmount < HIGH_BYTES || channel.readyState !== 'open') return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      channel.removeEventListener('bufferedamountlow', done)
      channel.removeEventListener('close', done)
      resolve()
    }
    channel.addEventListener('bufferedamountlow', done)
    channel.addEventListener('close', done)
  })
}
