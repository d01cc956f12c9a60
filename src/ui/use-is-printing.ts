import { useLayoutEffect, useState } from 'preact/hooks'

/** True while the page is laid out for paper: lists that draw only what is in sight then draw all. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useLayoutEffect(() => {
    const paper = window.matchMedia?.('print')
    if (!paper) return
    const follow = () => setPrinting(paper.matches)
    const start = () => setPrinting(true)
    const end = () => setPrinting(false)
    follow()
    paper.addEventListener('change', follow)
    // Before the page is measured for paper; the change above comes too late for that in some engines.
    window.addEventListener('beforeprint', start)
    window.addEventListener('afterprint', end)
    return () => {
      paper.removeEventListener('change', follow)
      window.removeEventListener('beforeprint', start)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
