import { useEffect, useRef } from 'preact/hooks'
import './camera-view.css'

interface Props {
  readonly stream: MediaStream
  /** What the camera looks for, read aloud. */
  readonly label: string
  /** Told once the picture moves; the element is there until the next call or the end. */
  readonly onPicture: (picture: HTMLVideoElement) => void
}

/** What the camera sees, with a frame to hold a code in. */
export function CameraView({ stream, label, onPicture }: Props) {
  const picture = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const element = picture.current
    if (!element) return
    element.srcObject = stream
    onPicture(element)
    return () => {
      element.srcObject = null
    }
  }, [stream, onPicture])
  return (
    <div class="camera-view">
      {/* Without playsInline an iPhone opens the picture over the whole screen. */}
      <video class="camera-view__picture" ref={picture} aria-label={label} autoPlay muted playsInline />
      <div class="camera-view__frame" aria-hidden="true" />
    </div>
  )
}
