import type { ComponentChildren } from 'preact'
import type { Language } from '../../i18n/language.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { walking as dutch } from '../../i18n/nl/walking.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Hand } from '../observe/hand.ts'
import { SettingsSection } from './settings-section.tsx'
import './settings-screen.css'

export type ThemeChoice = 'system' | 'light' | 'dark' | 'sun'

interface Props {
  readonly analystName: string
  readonly onAnalystName: (name: string) => void
  readonly theme: ThemeChoice
  readonly onTheme: (theme: ThemeChoice) => void
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  /** Null where the device cannot vibrate. */
  readonly hasHaptics: boolean | null
  readonly onHaptics: (isOn: boolean) => void
  readonly hand: Hand
  readonly onHand: (hand: Hand) => void
  /** More sections, between these and the keys. */
  readonly children?: ComponentChildren
  /** The list of keys. */
  readonly keys: ComponentChildren
}

/** Every choice in one place; each holds at once. */
export function SettingsScreen(props: Props) {
  const { settings, frame } = useMessages()
  return (
    <div class="settings-screen">
      <PageHeader title={settings.title} lead={settings.lead} />
      <SettingsSection title={settings.you}>
        <TextField
          label={frame.analystName}
          hint={frame.analystNameHint}
          value={props.analystName}
          onInput={props.onAnalystName}
          maxLength={100}
        />
      </SettingsSection>
      <Look {...props} />
      <OnTheFloor {...props} />
      <SettingsSection title={settings.feel}>
        {props.hasHaptics === null ? (
          <p class="settings-screen__text">{settings.hapticsUnsupported}</p>
        ) : (
          <Checkbox label={settings.haptics} checked={props.hasHaptics} onChange={props.onHaptics} />
        )}
      </SettingsSection>
      {props.children}
      <SettingsSection title={settings.keys} text={settings.keysText}>
        {props.keys}
      </SettingsSection>
    </div>
  )
}

function OnTheFloor({ hand, onHand }: Pick<Props, 'hand' | 'onHand'>) {
  const words = useArea('walking', dutch)
  return (
    <SettingsSection title={words.onTheFloor} text={words.handText}>
      <Segmented
        label={words.handTitle}
        value={hand}
        options={[
          { value: 'left', label: words.hands.left },
          { value: 'right', label: words.hands.right },
        ]}
        onChange={onHand}
      />
    </SettingsSection>
  )
}

function Look({ theme, onTheme, language, onLanguage }: Props) {
  const { settings, frame } = useMessages()
  return (
    <SettingsSection title={settings.look} text={settings.themeHint}>
      <Segmented
        label={frame.theme}
        value={theme}
        options={[
          { value: 'system', label: frame.themeSystem },
          { value: 'light', label: frame.themeLight },
          { value: 'dark', label: frame.themeDark },
          { value: 'sun', label: frame.themeSun },
        ]}
        onChange={onTheme}
      />
      <Segmented
        label={frame.language}
        value={language}
        options={[
          { value: 'nl', label: frame.dutch },
          { value: 'en', label: frame.english },
        ]}
        onChange={onLanguage}
      />
    </SettingsSection>
  )
}
