import { useEffect, useRef, useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { sharing as sharingTexts } from '../../i18n/nl/sharing.ts'
import type { ProjectId } from '../../records/ids.ts'
import type { JoinChoices } from '../../screens/together/join-ask.tsx'
import { JoinScreen, type JoinStep } from '../../screens/together/join-screen.tsx'
import { decodeInvitation, fingerprintOf, type Invitation } from '../../sync/invitation.ts'
import { failureText } from '../failure-text.ts'
import { formatRoute } from '../route.ts'
import { useServices } from '../services.ts'
import { justJoined } from '../sharing/just-joined.ts'
import { pendingInvitation } from '../sharing/pending-invitation.ts'
import { loadRecoveryDialog } from '../shell/recovery-code.tsx'
import { QrScanner } from '../sync/qr-scanner.tsx'
import { notify, viewStore } from '../view-store.ts'

/** Asks about an invitation that was scanned, pasted or opened as a link. Nothing is kept until somebody agrees. */
export default function JoinRoom() {
  const { projects, goTo } = useServices()
  const words = useArea('sharing', sharingTexts)
  const { step, invitation, read, setStep } = useInvitation()
  const { join, isJoining } = useJoin(invitation)
  const [isScanning, setScanning] = useState(false)
  const [isRecording] = useState(() => projects.isRecording())
  const handleText = (text: string) => {
    setScanning(false)
    void read(text)
  }
  return (
    <JoinScreen
      step={step}
      isRecording={isRecording}
      isJoining={isJoining}
      scanner={
        isScanning ? <QrScanner otherWay="orPaste" label={words.scanTitle} onCode={handleText} /> : null
      }
      onScan={setScanning}
      onText={handleText}
      name={projects.analystName()}
      colour={undefined}
      onJoin={join}
      onOtherWords={() => setStep({ kind: 'other-words' })}
      onOpenHere={() => {
        if (invitation) goTo(formatRoute({ place: 'project', projectId: invitation.projectId }))
      }}
      onJoinAgain={() => {
        if (step.kind === 'here') setStep({ kind: 'ask', asked: step.asked })
      }}
      onCancel={() => setStep({ kind: 'waiting', problem: null })}
    />
  )
}

/** What was scanned, pasted or opened, read. The keys in it live as long as the room does. */
function useInvitation() {
  const { projects } = useServices()
  const messages = useMessages()
  const [opened] = useState(() => pendingInvitation.take())
  const [step, setStep] = useState<JoinStep>(
    opened ? { kind: 'reading' } : { kind: 'waiting', problem: null },
  )
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  const turn = useRef(0)
  const read = async (text: string) => {
    const own = ++turn.current
    setInvitation(null)
    setStep({ kind: 'reading' })
    try {
      const found = await readInvitation(text, (id) => isHere(projects, id))
      if (own !== turn.current) return
      setInvitation(found.invitation)
      setStep(found.step)
    } catch (error) {
      if (own === turn.current) setStep({ kind: 'waiting', problem: null })
      notify(failureText(error, messages))
    }
  }
  useEffect(() => {
    if (opened) void read(opened)
    return pendingInvitation.subscribe(() => {
      const next = pendingInvitation.take()
      if (next) void read(next)
    })
  }, [])
  const change = (next: JoinStep) => {
    if (next.kind === 'waiting' || next.kind === 'other-words') setInvitation(null)
    setStep(next)
  }
  return { step, invitation, read, setStep: change }
}

async function readInvitation(
  text: string,
  hasProject: (id: ProjectId) => Promise<boolean>,
): Promise<{ readonly step: JoinStep; readonly invitation: Invitation | null }> {
  // A message or a typed line may break the link over lines.
  const parsed = await decodeInvitation(text.replace(/\s+/g, ''))
  if (!parsed.ok) return { step: { kind: 'waiting', problem: parsed.reason }, invitation: null }
  const { invitation } = parsed
  const { projectId, projectName, organisation, inviter, role } = invitation
  const [words, wasHere] = await Promise.all([fingerprintOf(invitation), hasProject(projectId)])
  const asked = { projectName, organisation, inviter, role, words }
  return { step: { kind: wasHere ? 'here' : 'ask', asked }, invitation }
}

const isHere = async (projects: ReturnType<typeof useServices>['projects'], id: ProjectId) =>
  (await projects.list()).some((each) => each.id === id)

/** Joins, lets the recovery code of this device be written down, and goes to the project. */
function useJoin(invitation: Invitation | null) {
  const { projects, sharing, sync, goTo } = useServices()
  const messages = useMessages()
  const [isJoining, setJoining] = useState(false)
  const fail = (error: unknown) => notify(failureText(error, messages))
  const run = async (agreed: Invitation, { name, colour, isOverServer }: JoinChoices) => {
    if (name && name !== projects.analystName()) await projects.nameAnalyst(name)
    await loadRecoveryDialog()
    const joined = await sharing.join(agreed)
    const enter = () => goTo(formatRoute({ place: 'project', projectId: joined.id, part: 'together' }))
    if (colour) (await projects.open(joined.id)).colourAnalyst(colour)
    // Work comes in while the recovery code is written down; that no server is there is no reason not to be in.
    if (isOverServer) sync.turnOn(joined.id).catch(fail)
    if (joined.kind === 'already-here') return enter()
    justJoined.note(joined.id)
    viewStore.setState({
      recovery: { projectId: joined.id, words: joined.recoveryWords, onDone: enter },
    })
  }
  const join = (choices: JoinChoices) => {
    if (!invitation || isJoining) return
    setJoining(true)
    run(invitation, choices)
      .catch(fail)
      .finally(() => setJoining(false))
  }
  return { join, isJoining }
}
