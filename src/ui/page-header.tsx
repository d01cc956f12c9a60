import type { ComponentChildren } from 'preact'
import './page-header.css'

interface Props {
  readonly title: ComponentChildren
  /** One line under the title. */
  readonly lead?: ComponentChildren
  readonly id?: string
  /** Secondary buttons. The primary one is a PrimaryAction. */
  readonly actions?: ComponentChildren
}

export function PageHeader({ title, lead, id, actions }: Props) {
  return (
    <header class="page-header">
      <div class="page-header__words">
        <h1 class="page-header__title" id={id}>
          {title}
        </h1>
        {lead && <p class="page-header__lead">{lead}</p>}
      </div>
      {actions && <div class="page-header__actions">{actions}</div>}
    </header>
  )
}
