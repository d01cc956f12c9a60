import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useServices } from '../services.ts'
import { useView, viewStore } from '../view-store.ts'

/** A new version is offered; it never comes by itself. */
export function UpdateNotice() {
  const { frame } = useMessages()
  const { applyUpdate } = useServices()
  const isReady = useView((view) => view.updateReady)
  if (!isReady) return null
  return (
    <Notice
      tone="plain"
      title={frame.updateReady}
      actions={
        <>
          <Button onClick={applyUpdate}>{frame.updateNow}</Button>
          <Button variant="quiet" onClick={() => viewStore.setState({ updateReady: false })}>
            {frame.updateLater}
          </Button>
        </>
      }
    />
  )
}
