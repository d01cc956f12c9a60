import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { sharing as sharingTexts } from '../../i18n/nl/sharing.ts'
import type { AnalystColour, DeviceRole } from '../../records/device-record.ts'
import { Button } from '../../ui/button.tsx'
import { AnalystDot } from './analyst-dot.tsx'

/** A device that has the project. */
export interface DeviceLine {
  readonly id: string
  readonly name: string
  /** Name of who works on it; '' when none was given. */
  readonly analyst: string
  readonly colour: AnalystColour | undefined
  readonly role: DeviceRole
  /** In milliseconds since the epoch; null when unknown. */
  readonly joinedAt: number | null
  readonly isThis: boolean
}

interface Props {
  readonly devices: readonly DeviceLine[]
  /** Absent where this device may not. */
  readonly onRemove: ((device: DeviceLine) => void) | undefined
}

/** Who has the project, this device first. */
export function DevicesList({ devices, onRemove }: Props) {
  return (
    <ul class="devices-list">
      {devices.map((device) => (
        <DeviceItem key={device.id} device={device} onRemove={device.isThis ? undefined : onRemove} />
      ))}
    </ul>
  )
}

function DeviceItem({ device, onRemove }: { readonly device: DeviceLine } & Pick<Props, 'onRemove'>) {
  const words = useArea('sharing', sharingTexts)
  const { formatDate } = useFormat()
  const { name, analyst, colour, role, joinedAt, isThis } = device
  const who = analyst || words.nameless
  const facts = [
    name !== who && name,
    words.role[role],
    joinedAt !== null && words.since({ date: formatDate(joinedAt, 'short') }),
  ]
  return (
    <li class="devices-list__item">
      <AnalystDot colour={colour} name={analyst} />
      <span class="devices-list__words">
        <span class="devices-list__name">
          {who}
          {isThis && <span class="devices-list__this"> · {words.thisDevice}</span>}
        </span>
        <span class="devices-list__facts">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      {onRemove && (
        <Button
          variant="quiet"
          icon="trash"
          aria-label={words.removeLabel({ name: who })}
          onClick={() => onRemove(device)}
        >
          {words.remove}
        </Button>
      )}
    </li>
  )
}
