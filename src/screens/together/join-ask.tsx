import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { sharing as sharingTexts } from '../../i18n/nl/sharing.ts'
import type { AnalystColour, DeviceRole } from '../../records/device-record.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { FourWords } from './four-words.tsx'
import { WhoFields } from './who-fields.tsx'

/** An invitation, as it is asked about. */
export interface AskedToJoin {
  readonly projectName: string
  readonly organisation: string
  /** '' when none was given. */
  readonly inviter: string
  readonly role: DeviceRole
  /** Four words that the other device shows too. */
  readonly words: readonly string[]
}

export interface JoinChoices {
  readonly name: string
  readonly colour: AnalystColour | undefined
  readonly isOverServer: boolean
}

interface Props {
  readonly asked: AskedToJoin
  readonly isJoining: boolean
  readonly name: string
  readonly colour: AnalystColour | undefined
  readonly onJoin: (choices: JoinChoices) => void
  readonly onOtherWords: () => void
  readonly onCancel: () => void
}

/** What one is about to join, the words to compare, and the yes. */
export function JoinAsk({ asked, isJoining, onJoin, onOtherWords, onCancel, ...known }: Props) {
  const words = useArea('sharing', sharingTexts)
  const [name, setName] = useState(known.name)
  const [colour, setColour] = useState(known.colour)
  const [isOverServer, setOverServer] = useState(true)
  return (
    <section class="join-ask">
      <div class="join-ask__what">
        <p>{words.askTitle}</p>
        <h2 class="join-ask__name">{asked.projectName || words.projectUnnamed}</h2>
        {asked.organisation && <p class="join-ask__organisation">{asked.organisation}</p>}
        <dl class="join-ask__facts">
          <dt>{words.invitedBy}</dt>
          <dd>{asked.inviter || words.inviterUnknown}</dd>
          <dt>{words.asRole}</dt>
          <dd>
            {words.role[asked.role]}
            <span class="join-ask__role">{words.roleText[asked.role]}</span>
          </dd>
        </dl>
      </div>
      <div class="join-ask__compare">
        <h3>{words.compareTitle}</h3>
        <FourWords words={asked.words} label={words.compareTitle} />
        <p class="together-section__text">{words.compareText}</p>
        <Button variant="quiet" onClick={onOtherWords}>
          {words.otherWords}
        </Button>
      </div>
      {known.name === '' && <WhoFields name={name} colour={colour} onName={setName} onColour={setColour} />}
      <Checkbox
        label={words.overServer}
        hint={words.overServerHint}
        checked={isOverServer}
        onChange={setOverServer}
      />
      <p class="together-section__text">{words.ownData}</p>
      <div class="join-ask__actions">
        <Button size="floor" onClick={onCancel}>
          {words.notNow}
        </Button>
        <Button
          variant="primary"
          size="floor"
          disabled={isJoining}
          onClick={() => onJoin({ name: name.trim(), colour, isOverServer })}
        >
          {isJoining ? words.joining : words.join}
        </Button>
      </div>
    </section>
  )
}
