import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { KeyList } from '../../screens/settings/key-list.tsx'
import { SettingsScreen } from '../../screens/settings/settings-screen.tsx'
import { failureText } from '../failure-text.ts'
import { LockSection } from '../lock/lock-section.tsx'
import { useServices } from '../services.ts'
import { keyGroups } from '../shell/key-groups.ts'
import { notify, useView } from '../view-store.ts'
import { HelpSection } from '../walk/help-section.tsx'

/** The choices of this person on this device. Sections of other parts of the app go between the tags. */
export default function SettingsRoom() {
  const { settings } = useMessages()
  const { preferences } = useServices()
  const theme = useView((view) => view.theme)
  const language = useView((view) => view.language)
  const haptics = useView((view) => view.haptics)
  const hand = useView((view) => view.hand)
  const [name, setName] = useAnalystName()
  return (
    <SettingsScreen
      analystName={name}
      onAnalystName={setName}
      theme={theme}
      onTheme={preferences.setTheme}
      language={language}
      onLanguage={preferences.setLanguage}
      hasHaptics={haptics}
      onHaptics={preferences.setHaptics}
      hand={hand}
      onHand={preferences.setHand}
      keys={<KeyList groups={keyGroups(settings)} />}
    >
      <LockSection />
      <HelpSection />
    </SettingsScreen>
  )
}

/** Kept as typed; one write at a time, in order. */
function useAnalystName(): [string, (name: string) => void] {
  const messages = useMessages()
  const { projects } = useServices()
  const [name, setName] = useState(projects.analystName())
  const [writing, setWriting] = useState(Promise.resolve())
  const fail = (error: unknown) => notify(failureText(error, messages))
  const keep = (typed: string) => {
    setName(typed)
    setWriting(writing.then(() => projects.nameAnalyst(typed)).catch(fail))
  }
  return [name, keep]
}
