import { useState, useSyncExternalStore } from 'preact/compat'
import { useArea, useMessages } from '../../../i18n/messages-context.tsx'
import { sharing as sharingTexts } from '../../../i18n/nl/sharing.ts'
import { analystColours, type DeviceRecord } from '../../../records/device-record.ts'
import type { DeviceId } from '../../../records/ids.ts'
import type { DeviceLine } from '../../../screens/together/devices-list.tsx'
import { InviteSheet } from '../../../screens/together/invite-sheet.tsx'
import { SharingSection } from '../../../screens/together/sharing-section.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { failureText } from '../../failure-text.ts'
import { useServices, useSession } from '../../services.ts'
import type { ProjectSession } from '../../session/project-session.ts'
import { useInvite } from '../../sharing/use-invite.ts'
import { useCollection } from '../../use-collection.ts'
import { notify } from '../../view-store.ts'

type Asking =
  | { readonly kind: 'invite' }
  | { readonly kind: 'remove'; readonly device: DeviceLine }
  | { readonly kind: 'renew-key' }
  | { readonly kind: 'leave' }

/** In the project room: who has this project: devices, inviting, leaving. */
export function SharingPanel() {
  const session = useSession()
  const { sharing } = useServices()
  const messages = useMessages()
  const words = useArea('sharing', sharingTexts)
  const [asking, setAsking] = useState<Asking | null>(null)
  const devices = useDevices(session)
  const standing = useSyncExternalStore(sharing.subscribe, () => sharing.standing(session.id))
  const role = useSyncExternalStore(sharing.subscribe, () => sharing.roleIn(session.id))
  const fail = (error: unknown) => notify(failureText(error, messages))
  const close = () => setAsking(null)
  const handleRemove = (device: DeviceLine) => {
    close()
    const name = device.analyst || device.name || words.nameless
    sharing.removeDevice(session.id, device.id as DeviceId).then(() => notify(words.removed({ name })), fail)
  }
  const handleRenewKey = () => {
    close()
    sharing.renewKey(session.id).then(() => notify(words.keyRenewed), fail)
  }
  const handleLeave = () => {
    close()
    sharing.leave(session.id).then(() => notify(words.left), fail)
  }
  return (
    <>
      <SharingSection
        standing={standing}
        ownRole={role}
        devices={devices}
        onInvite={() => setAsking({ kind: 'invite' })}
        onRemove={(device) => setAsking({ kind: 'remove', device })}
        onRenewKey={() => setAsking({ kind: 'renew-key' })}
        onLeave={() => setAsking({ kind: 'leave' })}
      />
      {asking?.kind === 'invite' && <Inviting onClose={close} />}
      {asking?.kind === 'remove' && (
        <ConfirmDialog
          open
          title={words.removeTitle({ name: asking.device.analyst || words.nameless })}
          text={words.removeText}
          confirmLabel={words.removeConfirm}
          cancelLabel={messages.common.cancel}
          onConfirm={() => handleRemove(asking.device)}
          onCancel={close}
        />
      )}
      {asking?.kind === 'renew-key' && (
        <ConfirmDialog
          open
          danger={false}
          title={words.renewKeyTitle}
          text={words.renewKeyText}
          confirmLabel={words.renewKey}
          cancelLabel={messages.common.cancel}
          onConfirm={handleRenewKey}
          onCancel={close}
        />
      )}
      {asking?.kind === 'leave' && (
        <ConfirmDialog
          open
          title={words.leaveTitle}
          text={words.leaveText}
          confirmLabel={words.leaveConfirm}
          cancelLabel={messages.common.cancel}
          onConfirm={handleLeave}
          onCancel={close}
        />
      )}
    </>
  )
}

/** The keys of the invitation are here as long as the sheet is open. */
function Inviting({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { projects, sync } = useServices()
  const { shown, isMaking, copied, make, copy } = useInvite(session)
  const state = useSyncExternalStore(sync.subscribe, () => sync.state(session.id))
  return (
    <InviteSheet
      shown={shown}
      isMaking={isMaking}
      name={projects.analystName()}
      colour={session.records.analysts.get(session.analyst)?.colour}
      isOverServer={state.kind === 'local' ? true : null}
      onMake={make}
      copied={copied}
      onCopy={copy}
      onClose={onClose}
    />
  )
}

/** This device first, then in the order in which they joined. */
function useDevices(session: ProjectSession): DeviceLine[] {
  const devices = useCollection(session.records.devices)
  const analysts = useCollection(session.records.analysts)
  const colours = analystColours(analysts)
  const lineOf = ({ id, name, analystId, role, joinedAt }: DeviceRecord): DeviceLine => {
    const analyst = analysts.find((each) => each.id === analystId)
    const at = Date.parse(joinedAt)
    return {
      id,
      name,
      analyst: analyst?.name ?? '',
      colour: colours.get(analystId),
      role,
      joinedAt: Number.isNaN(at) ? null : at,
      isThis: id === session.parts.device,
    }
  }
  return devices
    .map(lineOf)
    .sort((a, b) => Number(b.isThis) - Number(a.isThis) || (a.joinedAt ?? 0) - (b.joinedAt ?? 0))
}
