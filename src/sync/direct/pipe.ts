/**
 * A way for whole messages in order, until it is cut: a data channel, or two ends in memory. What was sent may be lost when it is cut;
 * nothing after a lost message arrives.
 */
export interface Pipe {
  /** @param message at most `MAX_MESSAGE_BYTES`; nothing happens on a cut pipe */
  send(message: Uint8Array): void
  /** Resolves when there is room for more, at once on a cut pipe. */
  whenRoom(): Promise<void>
  /** Told each message from now on; one listener. */
  onMessage(listener: (message: Uint8Array) => void): void
  /** Told once when the pipe is cut, by either side or on the way; one listener. */
  onClose(listener: () => void): void
  close(): void
}

/** Data channels carry 256 KiB at most; browsers mix well up to 64. */
export const MAX_MESSAGE_BYTES = 65_536
