import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { sharing as sharingTexts } from '../../i18n/nl/sharing.ts'
import type { DeviceRole } from '../../records/device-record.ts'
import { Button } from '../../ui/button.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { FourWords } from './four-words.tsx'

/** An invitation as it is shown. */
export interface ShownInvitation {
  readonly link: string
  /** To be compared with what the other device shows. */
  readonly words: readonly string[]
  /** Name of who invites; '' when none was given. */
  readonly inviter: string
  readonly role: DeviceRole
}

interface Props {
  readonly shown: ShownInvitation
  /** What came of copying, in words. */
  readonly copied: string | null
  readonly onCopy: () => void
}

/** The code to be scanned, the words to compare, and the link for who asks for it. */
export function InviteShown({ shown, copied, onCopy }: Props) {
  const words = useArea('sharing', sharingTexts)
  const { projects } = useMessages()
  const [isLinkShown, setLinkShown] = useState(false)
  const role = words.role[shown.role]
  return (
    <div class="invite">
      <div class="invite__code">
        <QrCode text={shown.link} label={words.qrLabel} />
      </div>
      <div class="invite__words">
        <p class="invite__who">
          {shown.inviter ? words.inviterLine({ name: shown.inviter, role }) : words.inviterNameless({ role })}
        </p>
        <p>{words.scanSteps({ join: projects.join })}</p>
        <h3>{words.wordsTitle}</h3>
        <FourWords words={shown.words} label={words.wordsTitle} />
        <p class="together-section__text">{words.wordsText}</p>
      </div>
      <p class="invite__secret">{words.secretNote}</p>
      {!isLinkShown && (
        <Button variant="quiet" class="invite__rather" onClick={() => setLinkShown(true)}>
          {words.ratherLink}
        </Button>
      )}
      {isLinkShown && (
        <div class="invite__link">
          <h3>{words.linkLabel}</h3>
          <p class="together-section__text">{words.linkText}</p>
          <p class="invite__address">{shown.link}</p>
          <div class="together-section__actions">
            <Button onClick={onCopy}>{words.copyLink}</Button>
            <span role="status">{copied}</span>
          </div>
        </div>
      )}
    </div>
  )
}
