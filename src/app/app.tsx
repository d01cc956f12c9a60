import { lazy, Suspense } from 'preact/compat'
import type { Language } from '../i18n/language.ts'
import type { Catalogue } from '../i18n/messages.nl.ts'
import { MessagesProvider } from '../i18n/messages-context.tsx'
import { type Services, ServicesProvider } from './services.ts'
import { ElsewhereScreen } from './shell/elsewhere-screen.tsx'
import { RecoveryCode } from './shell/recovery-code.tsx'
import { Shell } from './shell/shell.tsx'
import { useView } from './view-store.ts'

interface Props {
  /** Null until the lock was opened for the first time. */
  readonly services: Services | null
  readonly catalogues: Readonly<Partial<Record<Language, Catalogue>>> & { readonly nl: Catalogue }
  readonly onUseHere: () => void
}

/** Loaded where there is a passcode, and kept offline with the rest. */
const LockRoom = lazy(() => import('./lock/lock-room.tsx'))
const HandoverRoom = lazy(() => import('./handover/handover-room.tsx'))
const HandedElsewhere = lazy(() => import('./handover/handed-elsewhere.tsx'))

/** The whole app, given what `main.tsx` built. */
export function App({ services, catalogues, onUseHere }: Props) {
  const language = useView((view) => view.language)
  const lockedDown = useView((view) => view.lockedDown)
  return (
    <MessagesProvider language={language} messages={catalogues[language] ?? catalogues.nl}>
      {lockedDown && (
        <Suspense fallback={null}>
          <LockRoom lockedDown={lockedDown} />
        </Suspense>
      )}
      {!lockedDown && services && (
        <ServicesProvider value={services}>
          <Unlocked onUseHere={onUseHere} />
        </ServicesProvider>
      )}
    </MessagesProvider>
  )
}

function Unlocked({ onUseHere }: Pick<Props, 'onUseHere'>) {
  const isHeldElsewhere = useView((view) => view.heldElsewhere)
  const handedOver = useView((view) => view.handedOver)
  if (handedOver) {
    return (
      <Suspense fallback={null}>
        {isHeldElsewhere ? (
          <HandedElsewhere />
        ) : (
          <HandoverRoom key={handedOver.sessionId} handedOver={handedOver} />
        )}
      </Suspense>
    )
  }
  if (isHeldElsewhere) return <ElsewhereScreen onUseHere={onUseHere} />
  return (
    <>
      <Shell />
      <RecoveryCode />
    </>
  )
}
