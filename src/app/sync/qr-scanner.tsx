import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { direct } from '../../i18n/nl/direct.ts'
import { CameraFailure, type CameraProblem, type OpenCamera, openCamera } from '../../offline/camera.ts'
import { makeQrReader, type ReadQr, watchForQr } from '../../offline/qr-reader.ts'
import { Button } from '../../ui/button.tsx'
import { CameraView } from '../../ui/camera-view.tsx'
import { Notice } from '../../ui/notice.tsx'

interface Props {
  /** Told the text of each code that comes in sight; the same code once in a row. */
  readonly onCode: (text: string) => void
  /** What to hold in front of the camera. */
  readonly label: string
  /** What the screen offers to whoever has no camera. */
  readonly otherWay: 'orType' | 'orPaste'
  /** A camera that is on already and stays on; without it the scanner opens one, and closes it when it goes. */
  readonly camera?: OpenCamera | null
  /** Another way, for whoever has no camera: shown under every state. */
  readonly children?: ComponentChildren
}

type Found =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly camera: OpenCamera; readonly read: ReadQr }
  | { readonly kind: 'failed'; readonly reason: CameraProblem | 'no-reader' }

/** The camera with the reader of QR codes. Says what is the matter when there is none; nothing is recorded. */
export function QrScanner({ onCode, label, otherWay, camera, children }: Props) {
  const words = useArea('direct', direct).camera
  const { common } = useMessages()
  const { found, retry } = useScanner(camera ?? null)
  const onCodeNow = useRef(onCode)
  onCodeNow.current = onCode
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])
  const read = found.kind === 'open' ? found.read : null
  const look = useCallback(
    (picture: HTMLVideoElement) => {
      stop.current()
      if (read) stop.current = watchForQr(picture, read, (text) => onCodeNow.current(text))
    },
    [read],
  )
  return (
    <div class="qr-scanner">
      {found.kind === 'opening' && <p aria-live="polite">{words.opening}</p>}
      {found.kind === 'open' && (
        <>
          <CameraView stream={found.camera.stream} label={label} onPicture={look} />
          <p>{label}</p>
        </>
      )}
      {found.kind === 'failed' && (
        <Notice
          tone="attention"
          title={words.problem[found.reason]}
          actions={<Button onClick={retry}>{common.retry}</Button>}
        >
          {words.whatToDo[found.reason]} {words[otherWay]}
        </Notice>
      )}
      {children}
    </div>
  )
}

function useScanner(held: OpenCamera | null): { readonly found: Found; readonly retry: () => void } {
  const [found, setFound] = useState<Found>({ kind: 'opening' })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isGone = false
    let own: OpenCamera | null = null
    setFound({ kind: 'opening' })
    const open = async () => {
      if (!held) own = await openCamera()
      if (isGone) return own?.close()
      const camera = held ?? own
      const read = await makeQrReader()
      if (!isGone && camera) setFound({ kind: 'open', camera, read })
    }
    open().catch((error: unknown) => {
      own?.close()
      if (isGone) return
      setFound({ kind: 'failed', reason: error instanceof CameraFailure ? error.reason : 'no-reader' })
      if (!(error instanceof CameraFailure)) console.warn(error)
    })
    return () => {
      isGone = true
      own?.close()
    }
  }, [held, tries])
  return { found, retry: () => setTries((count) => count + 1) }
}
