import { useLayoutEffect } from 'preact/hooks'
import './full-screen.css'

/** A dialog of the class `full-screen`: over everything, for as long as it is there; the focus goes back to where it was. */
export function useFullScreenDialog(ref: { readonly current: HTMLDialogElement | null }): void {
  useLayoutEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [ref])
}
