import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'
import './card.css'

interface Props {
  readonly title?: ComponentChildren
  /** Beside the title, at the end. */
  readonly aside?: ComponentChildren
  readonly headingLevel?: 2 | 3
  readonly class?: string
  readonly children: ComponentChildren
}

/** One thing on paper. Not for every group: white space divides better. */
export function Card({ title, aside, headingLevel = 2, class: className, children }: Props) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <section class={classNames('card', className)}>
      {(title || aside) && (
        <header class="card__head">
          {title && <Heading class="card__title">{title}</Heading>}
          {aside}
        </header>
      )}
      {children}
    </section>
  )
}
