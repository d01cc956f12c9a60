import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { withdrawal } from '../../i18n/nl/withdrawal.ts'
import { Notice } from '../../ui/notice.tsx'

/** In the place of what somebody said who withdrew, or said no. */
export function SilentNotice({ withdrawnAt }: { readonly withdrawnAt: string | null }) {
  const words = useArea('withdrawal', withdrawal)
  const { formatDate } = useFormat()
  const title = withdrawnAt ? words.silentTitle({ date: formatDate(withdrawnAt) }) : words.refusedTitle
  return (
    <Notice tone="plain" title={title}>
      <p>{words.silentText}</p>
    </Notice>
  )
}
