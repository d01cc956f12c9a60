import type { ComponentChildren } from 'preact'
import './primary-action.css'

/** Holds the one primary button of a screen, as its last child: bottom right, under the thumb, above what scrolls. */
export function PrimaryAction({ children }: { readonly children: ComponentChildren }) {
  return <div class="primary-action">{children}</div>
}
