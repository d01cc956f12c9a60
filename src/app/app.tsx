import type { Language } from '../i18n/language.ts'
import type { Messages } from '../i18n/messages.nl.ts'
import { MessagesProvider } from '../i18n/messages-context.tsx'
import { type Services, ServicesProvider } from './services.ts'
import { ElsewhereScreen } from './shell/elsewhere-screen.tsx'
import { RecoveryCode } from './shell/recovery-code.tsx'
import { Shell } from './shell/shell.tsx'
import { useView } from './view-store.ts'

interface Props {
  readonly services: Services
  readonly catalogues: Readonly<Partial<Record<Language, Messages>>> & { readonly nl: Messages }
  readonly onUseHere: () => void
}

/** The whole app, given what `main.tsx` built. */
export function App({ services, catalogues, onUseHere }: Props) {
  const language = useView((view) => view.language)
  const isHeldElsewhere = useView((view) => view.heldElsewhere)
  return (
    <MessagesProvider language={language} messages={catalogues[language] ?? catalogues.nl}>
      <ServicesProvider value={services}>
        {isHeldElsewhere ? <ElsewhereScreen onUseHere={onUseHere} /> : <Shell />}
        {!isHeldElsewhere && <RecoveryCode />}
      </ServicesProvider>
    </MessagesProvider>
  )
}
