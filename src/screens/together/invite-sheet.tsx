import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { sharing as sharingTexts } from '../../i18n/nl/sharing.ts'
import { type AnalystColour, DEVICE_ROLES, type DeviceRole } from '../../records/device-record.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { InviteShown, type ShownInvitation } from './invite-shown.tsx'
import { WhoFields } from './who-fields.tsx'

/** What an invitation is made with. */
export interface InviteChoices {
  readonly role: DeviceRole
  readonly name: string
  readonly colour: AnalystColour | undefined
  readonly isOverServer: boolean
}

interface Props {
  /** Null until it was asked for; gone when the sheet closes. */
  readonly shown: ShownInvitation | null
  readonly isMaking: boolean
  /** What is known of the analyst who invites. */
  readonly name: string
  readonly colour: AnalystColour | undefined
  /** Null: the project is exchanged over the server already. */
  readonly isOverServer: boolean | null
  readonly onMake: (choices: InviteChoices) => void
  /** What came of copying, in words. */
  readonly copied: string | null
  readonly onCopy: () => void
  readonly onClose: () => void
}

/** Asks what the other may do, and then shows the code to be scanned. */
export function InviteSheet(props: Props) {
  const { shown, isMaking, onMake, onClose } = props
  const { common } = useMessages()
  const words = useArea('sharing', sharingTexts)
  const [role, setRole] = useState<DeviceRole>('analyst')
  const [name, setName] = useState(props.name)
  const [colour, setColour] = useState(props.colour)
  const [isOverServer, setOverServer] = useState(props.isOverServer ?? true)
  return (
    <Dialog
      open
      title={words.inviteTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        shown ? (
          <Button variant="primary" onClick={onClose}>
            {words.inviteDone}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{common.cancel}</Button>
            <Button
              variant="primary"
              disabled={isMaking}
              onClick={() => onMake({ role, name: name.trim(), colour, isOverServer })}
            >
              {isMaking ? words.making : words.showCode}
            </Button>
          </>
        )
      }
    >
      {shown ? (
        <InviteShown shown={shown} copied={props.copied} onCopy={props.onCopy} />
      ) : (
        <>
          <Segmented
            label={words.inviteRole}
            options={DEVICE_ROLES.map((value) => ({ value, label: words.role[value] }))}
            value={role}
            onChange={setRole}
          />
          <p class="together-section__text">{words.roleText[role]}</p>
          {props.name === '' && (
            <WhoFields name={name} colour={colour} onName={setName} onColour={setColour} />
          )}
          {props.isOverServer !== null && (
            <Checkbox
              label={words.overServer}
              hint={words.overServerHint}
              checked={isOverServer}
              onChange={setOverServer}
            />
          )}
        </>
      )}
    </Dialog>
  )
}
