import type { ComponentChildren } from 'preact'

interface Props {
  readonly title: string
  readonly text?: string
  readonly children: ComponentChildren
}

/** One group of choices, with its heading. */
export function SettingsSection({ title, text, children }: Props) {
  return (
    <section class="settings-screen__section">
      <h2>{title}</h2>
      {text && <p class="settings-screen__text">{text}</p>}
      {children}
    </section>
  )
}
