import { useEffect, useRef } from 'preact/hooks'
import { markMore } from '../../ui/show-in-row.ts'

/** For a table wider than its place: it fades where it goes on out of sight. */
export function useMoreMark<Box extends HTMLElement>(): { readonly current: Box | null } {
  const box = useRef<Box>(null)
  // Each time anew: other rows may be wider.
  useEffect(() => (box.current ? markMore(box.current) : undefined))
  return box
}
