import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { failureText } from '../failure-text.ts'
import { useServices } from '../services.ts'
import { notify, type Theme, useView } from '../view-store.ts'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
}

export function SettingsPanel({ open, onClose }: Props) {
  const { frame, common } = useMessages()
  const { preferences } = useServices()
  const theme = useView((view) => view.theme)
  const language = useView((view) => view.language)
  const themes: readonly { value: Theme; label: string }[] = [
    { value: 'system', label: frame.themeSystem },
    { value: 'light', label: frame.themeLight },
    { value: 'dark', label: frame.themeDark },
    { value: 'sun', label: frame.themeSun },
  ]
  return (
    <Sheet open={open} from="side" title={frame.settings} closeLabel={common.close} onClose={onClose}>
      <AnalystName />
      <Segmented label={frame.theme} value={theme} options={themes} onChange={preferences.setTheme} />
      <Segmented
        label={frame.language}
        value={language}
        options={[
          { value: 'nl', label: frame.dutch },
          { value: 'en', label: frame.english },
        ]}
        onChange={preferences.setLanguage}
      />
    </Sheet>
  )
}

/** Kept as typed; one write at a time, in order. */
function AnalystName() {
  const messages = useMessages()
  const { projects } = useServices()
  const [name, setName] = useState(projects.analystName())
  const [writing, setWriting] = useState(Promise.resolve())
  const handleInput = (typed: string) => {
    setName(typed)
    const fail = (error: unknown) => notify(failureText(error, messages))
    setWriting(writing.then(() => projects.nameAnalyst(typed)).catch(fail))
  }
  return (
    <TextField
      label={messages.frame.analystName}
      hint={messages.frame.analystNameHint}
      value={name}
      onInput={handleInput}
      maxLength={100}
    />
  )
}
