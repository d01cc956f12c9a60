import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { withdrawal } from '../../i18n/nl/withdrawal.ts'
import { Notice } from '../../ui/notice.tsx'

/** In the place of what somebody said who withdrew. */
export function SilentNotice({ withdrawnAt }: { readonly withdrawnAt: string }) {
  const words = useArea('withdrawal', withdrawal)
  const { formatDate } = useFormat()
  return (
    <Notice tone="plain" title={words.silentTitle({ date: formatDate(withdrawnAt) })}>
      <p>{words.silentText}</p>
    </Notice>
  )
}
