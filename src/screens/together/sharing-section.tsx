import { useArea } from '../../i18n/messages-context.tsx'
import { sharing as sharingTexts } from '../../i18n/nl/sharing.ts'
import type { DeviceRole } from '../../records/device-record.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { type DeviceLine, DevicesList } from './devices-list.tsx'
import { TogetherSection } from './together-section.tsx'

interface Props {
  /** What this device is to the project; 'alone' while nobody was invited. */
  readonly standing: 'alone' | 'member' | 'left' | 'removed'
  readonly role: DeviceRole
  /** Those that have the project, this one first. */
  readonly devices: readonly DeviceLine[]
  readonly onInvite: () => void
  readonly onRemove: (device: DeviceLine) => void
  readonly onLeave: () => void
}

/** Who has this project, and letting others in and out. */
export function SharingSection({ standing, role, devices, onInvite, onRemove, onLeave }: Props) {
  const words = useArea('sharing', sharingTexts)
  const isAnalyst = role === 'analyst'
  if (standing === 'left' || standing === 'removed') return <Outside standing={standing} />
  if (standing === 'alone') {
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
  return (
    <TogetherSection
      title={words.title}
      text={devices.length > 1 ? words.devicesText({ count: devices.length }) : words.onlyThis}
    >
      <DevicesList devices={devices} onRemove={isAnalyst ? onRemove : undefined} />
      {!isAnalyst && <p class="together-section__text">{words.readerLead}</p>}
      <div class="together-section__actions">
        {isAnalyst && (
          <Button variant="primary" icon="people" onClick={onInvite}>
            {words.invite}
          </Button>
        )}
        <Button variant="quiet" onClick={onLeave}>
          {words.leave}
        </Button>
      </div>
    </TogetherSection>
  )
}

function Outside({ standing }: { readonly standing: 'left' | 'removed' }) {
  const words = useArea('sharing', sharingTexts)
  const isLeft = standing === 'left'
  return (
    <TogetherSection title={words.title}>
      <Notice tone="attention" title={isLeft ? words.leftTitle : words.removedTitle}>
        <p>{isLeft ? words.leftText : words.removedText}</p>
      </Notice>
    </TogetherSection>
  )
}
