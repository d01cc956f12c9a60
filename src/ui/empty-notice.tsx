import type { ComponentChildren } from 'preact'
import './empty-notice.css'

interface Props {
  readonly title: string
  /** What this place is for. */
  readonly text: string
  /** The first step, as a primary Button; the example, as a secondary one. */
  readonly children?: ComponentChildren
}

export function EmptyNotice({ title, text, children }: Props) {
  return (
    <section class="empty-notice">
      <h2 class="empty-notice__title">{title}</h2>
      <p class="empty-notice__text">{text}</p>
      {children && <div class="empty-notice__actions">{children}</div>}
    </section>
  )
}
