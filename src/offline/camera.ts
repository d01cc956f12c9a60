/**
 * - `refused`: the person or the device said no
 * - `none`: there is no camera
 * - `busy`: another app has it, or it does not answer
 * - `unsupported`: this browser gives pages no camera
 */
export type CameraProblem = 'refused' | 'none' | 'busy' | 'unsupported'

export class CameraFailure extends Error {
  constructor(
    readonly reason: CameraProblem,
    cause?: unknown,
  ) {
    super(`the camera did not open: ${reason}`, { cause })
    this.name = 'CameraFailure'
  }
}

/** A camera that is on. Whoever opened it closes it. */
export interface OpenCamera {
  readonly stream: MediaStream
  close(): void
}

/** Enough pixels for a dense code that fills half the picture; more only makes reading slow. */
const PICTURE = { width: { ideal: 1280 }, height: { ideal: 960 } }

const REASONS: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
}

/**
 * Opens the camera at the back where there is one; asks the person the first time. Nothing of it is recorded or leaves the device.
 *
 * @throws CameraFailure
 */
export async function openCamera(): Promise<OpenCamera> {
  if (typeof navigator.mediaDevices?.getUserMedia !== 'function') throw new CameraFailure('unsupported')
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: { ideal: 'environment' }, ...PICTURE },
      audio: false,
    })
    return {
      stream,
      close: () => {
        for (const track of stream.getTracks()) track.stop()
      },
    }
  } catch (error) {
    throw new CameraFailure(REASONS[error instanceof DOMException ? error.name : ''] ?? 'busy', error)
  }
}
