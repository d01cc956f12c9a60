import { useMessages } from '../../i18n/messages-context.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useServices } from '../services.ts'
import { type Theme, useView } from '../view-store.ts'

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
