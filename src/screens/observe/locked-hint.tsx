import { useArea } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'

/** Why no task can be added now, and where that is changed. */
export function LockedHint({ href }: { readonly href: string }) {
  const words = useArea('recording', dutch)
  return (
    <p class="floor__locked">
      {words.locked} <a href={href}>{words.toScheme}</a>
    </p>
  )
}
