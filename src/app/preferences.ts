import type { Language } from '../i18n/language.ts'
import { canPulse } from '../offline/pulse.ts'
import type { ProjectId } from '../records/ids.ts'
import { readPreferences, writePreferences } from '../storage/preferences.ts'
import type { Preferences } from './services.ts'
import { type Theme, viewStore } from './view-store.ts'

const THEME_NAMES: Readonly<Record<Exclude<Theme, 'system'>, string>> = {
  light: 'light',
  dark: 'dark',
  sun: 'zon',
}

/** Shows what was chosen before, or what the device prefers. */
export async function restorePreferences(preferred: Language): Promise<void> {
  const { theme, language, haptics = true, hand, walk } = await readPreferences()
  viewStore.setState({
    theme: isTheme(theme) ? theme : 'system',
    language: language === 'nl' || language === 'en' ? language : preferred,
    haptics: canPulse() ? haptics : null,
    hand: hand === 'left' ? 'left' : 'right',
    walked: { isOver: walk?.isOver === true, projectId: (walk?.projectId ?? null) as ProjectId | null },
  })
}

/**
 * Puts each choice on the page and keeps it.
 *
 * @param loadLanguage makes the language's texts available before it is shown
 */
export function watchPreferences(
  page: HTMLElement,
  loadLanguage: (language: Language) => Promise<void>,
  onFailed: (error: unknown) => void,
): Preferences {
  const show = () => {
    const { theme, language } = viewStore.getState()
    if (theme === 'system') page.removeAttribute('data-theme')
    else page.setAttribute('data-theme', THEME_NAMES[theme])
    page.lang = language
  }
  const keep = () => {
    const { theme, language, haptics, hand } = viewStore.getState()
    writePreferences({ theme, language, hand, ...(haptics !== null && { haptics }) }).catch(onFailed)
  }
  viewStore.subscribe(show)
  show()
  return {
    setTheme: (theme) => {
      viewStore.setState({ theme })
      keep()
    },
    setHaptics: (haptics) => {
      viewStore.setState({ haptics })
      keep()
    },
    setHand: (hand) => {
      viewStore.setState({ hand })
      keep()
    },
    setWalk: (walked) => {
      viewStore.setState({ walked })
      writePreferences({ walk: walked }).catch(onFailed)
    },
    setLanguage: (language) => {
      loadLanguage(language).then(() => {
        viewStore.setState({ language })
        keep()
      }, onFailed)
    },
  }
}

const isTheme = (value: unknown): value is Theme =>
  value === 'system' || (typeof value === 'string' && value in THEME_NAMES)
