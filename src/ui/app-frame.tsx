import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import { TONE_ICONS, type Tone } from './tone.ts'
import './app-frame.css'
import './app-frame-places.css'

export interface Place {
  readonly key: string
  readonly label: string
  readonly icon: IconName
  readonly href: string
  /** What goes on there now: in a word or two, and as a sign where there is no room for words. */
  readonly note?: { readonly word: string; readonly sign: string }
}

export interface FrameStatus {
  readonly tone: Tone
  /** In words: "Opgeslagen 10:42". */
  readonly word: string
  readonly icon?: IconName
  /** Opens its panel, or leads to where it is told. */
  readonly onOpen: () => void
  readonly opens?: 'panel' | 'page'
}

export interface FrameTool {
  readonly label: string
  readonly icon: IconName
  readonly disabled?: boolean
  readonly onUse: () => void
}

interface Props {
  readonly product: string
  readonly homeHref: string
  readonly places: readonly Place[]
  /** Key of the place shown. */
  readonly current: string | null
  readonly placesLabel: string
  readonly skipLabel: string
  /** The department switcher, or the title where there is none. */
  readonly where: ComponentChildren
  /** Saved state; spoken when it changes to something that needs attention. */
  readonly saved: FrameStatus
  /** Beside the saved state: how it is with the others, where there are any. */
  readonly beside?: ComponentChildren
  /** More that is true now and worth a word; empty when nothing is. */
  readonly signs?: readonly FrameStatus[]
  /** Undo, redo, search, settings: as signs with their words read aloud. */
  readonly tools: readonly FrameTool[]
  /** What just happened, with a way back: it has room of its own below the screen, so that it covers nothing. */
  readonly notice?: ComponentChildren
  readonly children: ComponentChildren
}

/** The frame around every screen: six places (a rail from 56 rem, else a bar below), the top bar and `<main>`. */
export function AppFrame(props: Props) {
  const { product, homeHref, skipLabel, where, saved, beside, signs = [], tools, notice, children } = props
  return (
    <div class="app-frame-box">
      <div class="app-frame">
        {/* biome-ignore lint/a11y/useValidAnchor: a skip link goes somewhere; the router owns the fragment */}
        <a class="app-frame__skip" href="#main" onClick={focusMain}>
          {skipLabel}
        </a>
        <header class="app-frame__top">
          <a class="app-frame__product" href={homeHref}>
            {product}
          </a>
          <div class="app-frame__where">{where}</div>
          <div class="app-frame__truths">
            <FrameSign {...saved} />
            {beside}
            {signs.map((sign) => (
              <FrameSign key={sign.word} {...sign} />
            ))}
          </div>
          <div class="app-frame__tools">
            {tools.map((tool) => (
              <IconButton
                key={tool.icon}
                icon={tool.icon}
                label={tool.label}
                disabled={tool.disabled}
                onClick={tool.onUse}
              />
            ))}
          </div>
        </header>
        <Places {...props} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that takes the focus */}
        <main class="app-frame__main" id="main" tabIndex={0}>
          {children}
        </main>
        <div class="app-frame__notice">{notice}</div>
      </div>
    </div>
  )
}

/** By hand: with hash routes the fragment belongs to the router. */
function focusMain(event: Event) {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

function Places({ places, current, placesLabel }: Pick<Props, 'places' | 'current' | 'placesLabel'>) {
  return (
    <nav class="app-frame__rail" aria-label={placesLabel}>
      <ul class="app-frame__places">
        {places.map((place) => (
          <li key={place.key}>
            <a
              class="app-frame__place"
              href={place.href}
              aria-current={place.key === current ? 'page' : undefined}
            >
              <Icon name={place.icon} />
              <span class="app-frame__place-label">{place.label}</span>
              {place.note && (
                <span class="app-frame__place-note">
                  <span class="app-frame__place-sign" aria-hidden="true">
                    {place.note.sign}
                  </span>
                  <span class="app-frame__place-word">{place.note.word}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A word of the frame that opens its panel. */
export function FrameSign({ tone, word, icon, onOpen, opens = 'panel' }: FrameStatus) {
  return (
    <button
      type="button"
      class="app-frame__status"
      data-tone={tone}
      aria-haspopup={opens === 'panel' ? 'dialog' : undefined}
      onClick={onOpen}
    >
      <Icon name={icon ?? TONE_ICONS[tone]} />
      <span class="app-frame__status-word" role={tone === 'wrong' ? 'alert' : undefined}>
        {word}
      </span>
    </button>
  )
}
