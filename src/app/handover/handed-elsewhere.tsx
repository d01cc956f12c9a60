import { useArea } from '../../i18n/messages-context.tsx'
import { handover } from '../../i18n/nl/handover.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { useServices } from '../services.ts'

/** Another tab shows what the device was handed over for. Starting anew leads there or to the same, never past it. */
export default function HandedElsewhere() {
  const words = useArea('handover', handover)
  const { reload } = useServices()
  return (
    <main>
      <EmptyNotice title={words.elsewhereTitle} text={words.elsewhereText}>
        <Button onClick={reload}>{words.beginHere}</Button>
      </EmptyNotice>
    </main>
  )
}
