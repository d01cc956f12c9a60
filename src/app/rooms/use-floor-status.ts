import { useEffect, useRef } from 'preact/hooks'
import { dismissNotice, useView, viewStore } from '../view-store.ts'

/** What just happened: on the floor, or what the app has to say meanwhile, in the same place, so that nothing moves under the thumb. */
export function useFloorStatus(status: string): string {
  const notice = useView((view) => view.notice)
  useEffect(() => {
    viewStore.setState({ saysNotice: true })
    return () => viewStore.setState({ saysNotice: false })
  }, [])
  // Something newer was done.
  const before = useRef(status)
  useEffect(() => {
    if (before.current !== status) dismissNotice()
    before.current = status
  }, [status])
  return notice?.text ?? status
}
