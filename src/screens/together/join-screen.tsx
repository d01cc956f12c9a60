import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { project as projectTexts } from '../../i18n/nl/project.ts'
import { sharing as sharingTexts } from '../../i18n/nl/sharing.ts'
import type { AnalystColour } from '../../records/device-record.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { type AskedToJoin, JoinAsk, type JoinChoices } from './join-ask.tsx'
import './together.css'

/** How far joining is. Nothing is kept before somebody agrees. */
export type JoinStep =
  | { readonly kind: 'waiting'; readonly problem: JoinProblem | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'ask'; readonly asked: AskedToJoin }
  /** Somebody said that the words differ. */
  | { readonly kind: 'other-words' }
  | { readonly kind: 'here'; readonly asked: AskedToJoin }

export type JoinProblem = 'not-an-invitation' | 'newer-version' | 'damaged'

interface Props {
  readonly step: JoinStep
  readonly isRecording: boolean
  readonly isJoining: boolean
  /** The camera with its reader, while it is open; null while it is not. */
  readonly scanner: ComponentChildren | null
  readonly onScan: (isOn: boolean) => void
  readonly onText: (text: string) => void
  /** What is known of the analyst who joins. */
  readonly name: string
  readonly colour: AnalystColour | undefined
  readonly onJoin: (choices: JoinChoices) => void
  readonly onOtherWords: () => void
  readonly onOpenHere: () => void
  /** For a device that left or was removed: the invitation is asked about as for any other. */
  readonly onJoinAgain: () => void
  readonly onCancel: () => void
}

/** Joining a project of somebody else: by the camera, or by a link. */
export function JoinScreen(props: Props) {
  const words = useArea('sharing', sharingTexts)

  const { step } = props
  return (
    <div class="join">
      <PageHeader title={words.joinTitle} lead={step.kind === 'ask' ? undefined : words.joinLead} />
      {props.isRecording && <p class="together-section__text">{words.recordingRuns}</p>}
      {step.kind === 'reading' && <p role="status">{words.reading}</p>}
      {step.kind === 'other-words' && (
        <Notice tone="attention" title={words.otherWords} live>
          <p>{words.otherWordsText}</p>
        </Notice>
      )}
      {(step.kind === 'waiting' || step.kind === 'other-words') && (
        <Waiting {...props} problem={step.kind === 'waiting' ? step.problem : null} />
      )}
      {step.kind === 'ask' && (
        <JoinAsk
          asked={step.asked}
          isJoining={props.isJoining}
          name={props.name}
          colour={props.colour}
          onJoin={props.onJoin}
          onOtherWords={props.onOtherWords}
          onCancel={props.onCancel}
        />
      )}
      {step.kind === 'here' && (
        <Notice
          tone="good"
          title={words.hereTitle}
          actions={
            <>
              <Button variant="primary" onClick={props.onOpenHere}>
                {words.openHere}
              </Button>
              <Button variant="quiet" onClick={props.onJoinAgain}>
                {words.joinAgain}
              </Button>
            </>
          }
        >
          <p>
            <strong>{step.asked.projectName || words.projectUnnamed}</strong>
          </p>
          <p>{words.hereText}</p>
        </Notice>
      )}
    </div>
  )
}

function Waiting({
  problem,
  scanner,
  onScan,
  onText,
}: Pick<Props, 'scanner' | 'onScan' | 'onText'> & { readonly problem: JoinProblem | null }) {
  const words = useArea('sharing', sharingTexts)
  const project = useArea('project', projectTexts)
  const [text, setText] = useState('')
  return (
    <>
      {problem && (
        <Notice tone="attention" title={words.problemTitle} live>
          <p>{words.problem[problem]}</p>
        </Notice>
      )}
      <div class="join__ways">
        <section class="join__scan">
          <h2>{words.scanTitle}</h2>
          <p>{words.scanText({ together: project.together, invite: words.invite })}</p>
          {scanner}
          <Button
            variant={scanner ? 'secondary' : 'primary'}
            icon={scanner ? 'close' : 'camera'}
            onClick={() => onScan(!scanner)}
          >
            {scanner ? words.stopScan : words.startScan}
          </Button>
        </section>
        <section class="join__paste">
          <TextArea label={words.pasteLabel} hint={words.pasteHint} value={text} onInput={setText} />
          <Button
            disabled={text.trim() === ''}
            onClick={() => {
              onText(text)
              setText('')
            }}
          >
            {words.readLink}
          </Button>
        </section>
      </div>
    </>
  )
}
