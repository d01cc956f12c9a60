import { useCallback, useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { KeyList } from '../../screens/settings/key-list.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useShortcut } from '../shortcuts.ts'
import { keyGroups } from './key-groups.ts'

/** The list of keys, at `?` wherever one is. */
export function KeySheet() {
  const { settings, common } = useMessages()
  const [isOpen, setOpen] = useState(false)
  useShortcut(
    'list',
    useCallback(() => setOpen(true), []),
  )
  return (
    <Sheet open={isOpen} title={settings.keys} closeLabel={common.close} onClose={() => setOpen(false)}>
      <KeyList groups={keyGroups(settings)} />
    </Sheet>
  )
}
