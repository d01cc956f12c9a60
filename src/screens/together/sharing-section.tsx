import { useArea } from '../../i18n/messages-context.tsx'
import { sharing as sharingTexts } from '../../i18n/nl/sharing.ts'
import type { DeviceRole } from '../../records/device-record.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { type DeviceLine, DevicesList } from './devices-list.tsx'
import { TogetherSection } from './together-section.tsx'

interface Props {
  /** What this device is to the project; 'alone' while nobody was invited. */
  readonly standing: 'alone' | 'member' | Outside
  readonly ownRole: DeviceRole
  /** Those that have the project, this one first. */
  readonly devices: readonly DeviceLine[]
  readonly onInvite: () => void
  readonly onRemove: (device: DeviceLine) => void
  readonly onRenewKey: () => void
  readonly onLeave: () => void
}

/** No longer one of those that exchange work, and why. */
type Outside = 'left' | 'removed' | 'without-key'

/** Who has this project, and letting others in and out. */
export function SharingSection(props: Props) {
  const { standing } = props
  if (standing === 'alone') return <Alone onInvite={props.onInvite} />
  return standing === 'member' ? <Members {...props} /> : <OutsideNotice why={standing} />
}

function Alone({ onInvite }: Pick<Props, 'onInvite'>) {
  const words = useArea('sharing', sharingTexts)
  return (
    <TogetherSection title={words.title} text={words.lead}>
      <p>
        <strong>{words.aloneTitle}.</strong> {words.aloneText}
      </p>
      <Button variant="primary" icon="people" onClick={onInvite}>
        {words.invite}
      </Button>
    </TogetherSection>
  )
}

function Members({ ownRole, devices, onInvite, onRemove, onRenewKey, onLeave }: Props) {
  const words = useArea('sharing', sharingTexts)
  const isAnalyst = ownRole === 'analyst'
  return (
    <TogetherSection title={words.title} text={devicesText(devices, words)}>
      <DevicesList devices={devices} onRemove={isAnalyst ? onRemove : undefined} />
      <p class="together-section__text">{isAnalyst ? words.readersNote : words.readerLead}</p>
      <div class="together-section__actions">
        {isAnalyst && (
          <Button variant="primary" icon="people" onClick={onInvite}>
            {words.invite}
          </Button>
        )}
        {isAnalyst && (
          <Button variant="quiet" onClick={onRenewKey}>
            {words.renewKey}
          </Button>
        )}
        <Button variant="quiet" onClick={onLeave}>
          {words.leave}
        </Button>
      </div>
    </TogetherSection>
  )
}

function devicesText(devices: readonly DeviceLine[], words: typeof sharingTexts): string {
  const isOnlyThis = devices.length === 1 && devices[0]?.isThis
  if (devices.length === 0) return words.devicesLater
  return isOnlyThis ? words.onlyThis : words.devicesText({ count: devices.length })
}

function OutsideNotice({ why }: { readonly why: Outside }) {
  const words = useArea('sharing', sharingTexts)
  return (
    <TogetherSection title={words.title}>
      <Notice tone="attention" title={words.outside[why].title}>
        <p>{words.outside[why].text}</p>
      </Notice>
    </TogetherSection>
  )
}
