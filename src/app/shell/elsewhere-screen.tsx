import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'

/** Another tab holds the projects. One at a time, so that nothing is written twice. */
export function ElsewhereScreen({ onUseHere }: { readonly onUseHere: () => void }) {
  const { frame } = useMessages()
  return (
    <main>
      <EmptyNotice title={frame.otherTab} text={frame.otherTabText}>
        <Button variant="primary" onClick={onUseHere}>
          {frame.useHere}
        </Button>
      </EmptyNotice>
    </main>
  )
}
