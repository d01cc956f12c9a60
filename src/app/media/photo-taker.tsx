import type { ComponentChildren } from 'preact'
import { lazy, Suspense } from 'preact/compat'
import { useRef, useState } from 'preact/hooks'
import type { DepartmentId, MediaId } from '../../records/ids.ts'
import type { MediaAbout, MediaRecord } from '../../records/media.ts'
import { useSession } from '../services.ts'
import { mayKeep } from './photo-actions.ts'

/** Asks the device for a photo: its camera, or one that is on it. */
export interface AskPhoto {
  readonly take: () => void
  readonly choose: () => void
}

interface Props {
  readonly departmentId: DepartmentId
  /** What a photo taken now belongs to; null for the department. */
  readonly about: MediaAbout | null
  /** Writes the record of one that is kept, instead of it being written as it is. */
  readonly onRecord?: (record: MediaRecord) => void
  readonly onKept?: (id: MediaId) => void
  /** The buttons that ask. */
  readonly children: (ask: AskPhoto) => ComponentChildren
}

const PhotoDesk = lazy(() => import('./photo-desk.tsx'))

/** Takes a photo from the device to the editor; nothing of it is stored before somebody keeps it there. */
export function PhotoTaker({ departmentId, about, onRecord, onKept, children }: Props) {
  const session = useSession()
  const camera = useRef<HTMLInputElement>(null)
  const files = useRef<HTMLInputElement>(null)
  // What runs may be stopped while one draws: it is about what ran when the photo came.
  const [taken, setTaken] = useState<{ readonly file: File; readonly about: MediaAbout | null } | null>(null)
  const handleChosen = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const file = currentTarget.files?.[0]
    // So that the same photo can be chosen again.
    currentTarget.value = ''
    if (file) setTaken({ file, about })
  }
  const input = {
    ...({ type: 'file', accept: 'image/*', hidden: true, onChange: handleChosen } as const),
    // It bubbles, and a dialog around it would take it for its own.
    onCancel: (event: Event) => event.stopPropagation(),
  }
  return (
    <>
      {children({
        take: () => mayKeep(session) && camera.current?.click(),
        choose: () => mayKeep(session) && files.current?.click(),
      })}
      <input {...input} ref={camera} capture="environment" data-photo="take" />
      <input {...input} ref={files} data-photo="choose" />
      {taken && (
        <Suspense fallback={null}>
          <PhotoDesk
            departmentId={departmentId}
            file={taken.file}
            about={taken.about}
            onRecord={onRecord}
            onDone={(kept) => {
              setTaken(null)
              if (kept) onKept?.(kept)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
