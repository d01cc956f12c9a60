import { useState, useSyncExternalStore } from 'preact/compat'
import { useArea } from '../../../i18n/messages-context.tsx'
import { direct } from '../../../i18n/nl/direct.ts'
import { DirectDialog } from '../../../screens/together/direct-dialog.tsx'
import { DirectSection } from '../../../screens/together/direct-section.tsx'
import type { DirectView } from '../../../screens/together/direct-view.ts'
import { wordsOfHash } from '../../../storage/state-words.ts'
import { spacedCode } from '../../../sync/direct/link-code.ts'
import { NOTHING_UNDER_WAY } from '../../../sync/media-state.ts'
import { fromHex } from '../../../vault/bytes.ts'
import { useServices, useSession } from '../../services.ts'
import type { Standing } from '../../sharing/sharing.ts'
import { type DirectDesk, directDeskOf } from '../../sync/direct-desk.ts'
import type { DirectStep } from '../../sync/direct-step.ts'
import { QrScanner } from '../../sync/qr-scanner.tsx'

/** Of a device that exchanges nothing any more. */
const OUT: readonly Standing[] = ['left', 'removed', 'without-key']

/** In the project room: the direct link between two devices. */
export function DirectPanel() {
  const session = useSession()
  const { keepAwake, sharing } = useServices()
  const isMember = () => !OUT.includes(sharing.standing(session.id))
  const isIn = useSyncExternalStore(sharing.subscribe, isMember)
  const desk = directDeskOf(session, {
    keepAwake,
    isMember,
    subscribeMember: sharing.subscribe,
    onTrouble: console.warn,
  })
  const step = useSyncExternalStore(desk.subscribe, () => desk.step)
  const view = viewOf(step)
  return (
    <>
      <DirectSection
        view={view}
        media={step.kind === 'linked' ? step.media : NOTHING_UNDER_WAY}
        isIn={isIn}
        onBegin={() => desk.begin()}
        onJoin={() => desk.join()}
        onStop={() => desk.stop()}
      />
      {isBeingMade(view) && <Making desk={desk} step={step} view={view} />}
    </>
  )
}

type MakingView = Parameters<typeof DirectDialog>[0]['view']

const MAKING = ['preparing', 'showing', 'scanning', 'connecting']
const isBeingMade = (view: DirectView): view is MakingView => MAKING.includes(view.kind)

interface MakingProps {
  readonly desk: DirectDesk
  readonly step: DirectStep
  readonly view: MakingView
}

function Making({ desk, step, view }: MakingProps) {
  const words = useArea('direct', direct)
  const [copied, setCopied] = useState<string | null>(null)
  const handleCopy = (code: string) => {
    navigator.clipboard.writeText(code).then(
      () => setCopied(words.copied),
      () => setCopied(words.notCopied),
    )
  }
  return (
    <DirectDialog
      view={view}
      scanner={
        <QrScanner
          camera={'camera' in step ? step.camera : null}
          label={words.scanLabel}
          otherWay="orType"
          onCode={(text) => desk.take(text)}
        />
      }
      copied={copied}
      onCode={(text) => desk.take(text)}
      onCopy={handleCopy}
      onNext={() => desk.scanAnswer()}
      onBack={() => desk.showAgain()}
      onStartOver={() => desk.begin()}
      onClose={() => desk.stop()}
    />
  )
}

function viewOf(step: DirectStep): DirectView {
  switch (step.kind) {
    case 'showing':
      return showing(step.code, 1, false)
    case 'answering':
      return showing(step.code, 2, step.isSlow)
    case 'scanning-first':
      return { kind: 'scanning', step: 1, wrong: step.wrong }
    case 'scanning-answer':
      return { kind: 'scanning', step: 2, wrong: step.wrong }
    case 'linked':
      return step.state.kind === 'equal'
        ? { kind: 'equal', words: wordsOfHash(fromHex(step.state.hash)) }
        : step.state
    default:
      return step
  }
}

const showing = (code: string, step: 1 | 2, isSlow: boolean): DirectView => ({
  kind: 'showing',
  code,
  spaced: spacedCode(code),
  step,
  isSlow,
})
