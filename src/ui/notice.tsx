import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import { TONE_ICONS, type Tone } from './tone.ts'
import './notice.css'

interface Props {
  readonly tone: Tone
  /** What happened. */
  readonly title: string
  /** What is safe and what to do. */
  readonly children?: ComponentChildren
  readonly actions?: ComponentChildren
  /** Speaks up when it appears: for something that needs attention now. */
  readonly live?: boolean
}

export function Notice({ tone, title, children, actions, live }: Props) {
  return (
    <div class="notice" data-tone={tone} role={live ? 'alert' : undefined}>
      <Icon name={TONE_ICONS[tone]} class="notice__sign" />
      <div class="notice__words">
        <p class="notice__title">{title}</p>
        {children && <div class="notice__text">{children}</div>}
      </div>
      {actions && <div class="notice__actions">{actions}</div>}
    </div>
  )
}
