/** How the app stands on the device. */
export interface InstallState {
  /** Opened from the home screen or as a window of its own: browsers keep its data longer, and WebKit keeps it apart from a tab's. */
  readonly isInstalled: boolean
  /** The browser can be asked to install. */
  readonly canInstall: boolean
  /** A tablet or phone of Apple: installing goes by the share menu, and a tab loses its data after a week unused. */
  readonly isApple: boolean
}

export interface InstallControl {
  /** Shows the browser's own question; must follow a tap. @returns whether the answer was yes */
  ask(): Promise<boolean>
}

/** Chromium's event; no standard has it, so no library of types does. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

/** Keeps the browser's offer to install for a moment that suits, and tells how things stand, at once and at each change. */
export function watchInstall(onChange: (state: InstallState) => void): InstallControl {
  const installed = matchMedia('(display-mode: standalone)')
  let offer: BeforeInstallPromptEvent | null = null
  const tell = () =>
    onChange({
      isInstalled: installed.matches || isOnAppleHomeScreen(),
      canInstall: offer !== null,
      isApple: isApple(),
    })
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer = event as BeforeInstallPromptEvent
    tell()
  })
  const forget = () => {
    offer = null
    tell()
  }
  window.addEventListener('appinstalled', forget)
  installed.addEventListener('change', tell)
  tell()
  return {
    async ask() {
      const asked = offer
      // An offer can be used once; the browser makes another when it sees fit.
      forget()
      return (await asked?.prompt())?.outcome === 'accepted'
    },
  }
}

/** WebKit's own sign, older than the display mode. */
const isOnAppleHomeScreen = () => (navigator as { readonly standalone?: boolean }).standalone === true

/** Only there is this sign defined at all; an iPad says it is a Mac otherwise. */
const isApple = () => 'standalone' in navigator && navigator.maxTouchPoints > 1
