import type { ComponentChildren } from 'preact'
import './visually-hidden.css'

/** Words for a screen reader only. */
export function VisuallyHidden({ children }: { readonly children: ComponentChildren }) {
  return <span class="visually-hidden">{children}</span>
}
