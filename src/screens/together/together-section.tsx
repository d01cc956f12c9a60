import type { ComponentChildren } from 'preact'
import './together.css'

interface Props {
  readonly title: string
  /** One or two sentences: what this is for. */
  readonly text?: ComponentChildren
  readonly children?: ComponentChildren
}

/** One part of the room in which people share a project, with its heading. */
export function TogetherSection({ title, text, children }: Props) {
  return (
    <section class="together-section">
      <h2>{title}</h2>
      {text && <p class="together-section__text">{text}</p>}
      {children}
    </section>
  )
}
