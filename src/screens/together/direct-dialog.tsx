import type { ComponentChildren } from 'preact'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { direct } from '../../i18n/nl/direct.ts'
import { incoming } from '../../i18n/nl/incoming.ts'
import { project } from '../../i18n/nl/project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ScanCode } from './direct-scan.tsx'
import { ShowCode } from './direct-show.tsx'
import type { DirectView } from './direct-view.ts'
import './direct.css'

interface Props {
  readonly view: Extract<DirectView, { kind: 'preparing' | 'showing' | 'scanning' | 'connecting' }>
  /** The camera with its reader. */
  readonly scanner: ComponentChildren
  /** What came of copying, in words. */
  readonly copied: string | null
  readonly onCode: (text: string) => void
  readonly onCopy: (code: string) => void
  readonly onNext: () => void
  readonly onBack: () => void
  readonly onStartOver: () => void
  readonly onClose: () => void
}

/** Making a direct link, one step at a time. */
export function DirectDialog(props: Props) {
  const words = useArea('direct', direct)
  const { common } = useMessages()
  const { view, onClose } = props
  return (
    <Dialog
      open
      title={useTitle(view)}
      closeLabel={common.close}
      onClose={onClose}
      actions={<Actions {...props} />}
    >
      {view.kind === 'preparing' && (
        <>
          <p role="status">{words.preparing}</p>
          <p class="together-section__text">{words.camera.opening}</p>
        </>
      )}
      {view.kind === 'showing' && <Showing {...props} view={view} />}
      {view.kind === 'scanning' && <Scanning {...props} view={view} />}
      {view.kind === 'connecting' && <Connecting isSlow={view.isSlow} />}
    </Dialog>
  )
}

function useTitle(view: Props['view']): string {
  const words = useArea('direct', direct)
  switch (view.kind) {
    case 'showing':
      return view.step === 1 ? words.showTitle : words.answerTitle
    case 'scanning':
      return view.step === 1 ? words.scanFirstTitle : words.scanAnswerTitle
    case 'connecting':
      return view.isSlow ? words.slowTitle : words.connecting
    default:
      return words.title
  }
}

function Actions({ view, onNext, onBack, onStartOver, onClose }: Props) {
  const words = useArea('direct', direct)
  const { common } = useMessages()
  if (view.kind === 'showing' && view.step === 1)
    return (
      <>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button variant="primary" icon="camera" onClick={onNext}>
          {words.showNext}
        </Button>
      </>
    )
  if (view.kind === 'scanning' && view.step === 2) return <Button onClick={onBack}>{words.toOwnCode}</Button>
  if (view.kind === 'connecting' && view.isSlow)
    return (
      <>
        <Button onClick={onClose}>{common.close}</Button>
        <Button variant="primary" onClick={onStartOver}>
          {words.startOver}
        </Button>
      </>
    )
  return <Button onClick={onClose}>{common.cancel}</Button>
}

function Showing({ view, copied, onCopy }: Props & { view: Extract<DirectView, { kind: 'showing' }> }) {
  const words = useArea('direct', direct)
  const { together } = useArea('project', project)
  const text =
    view.step === 1
      ? words.showText({ together, join: words.join })
      : words.answerText({ next: words.showNext })
  return (
    <>
      <ShowCode {...view} text={text} copied={copied} onCopy={onCopy} />
      {view.isSlow && (
        <Notice tone="attention" title={words.slowAnswerTitle}>
          <SlowReasons />
        </Notice>
      )}
    </>
  )
}

function Scanning({ view, scanner, onCode }: Props & { view: Extract<DirectView, { kind: 'scanning' }> }) {
  const words = useArea('direct', direct)
  const { together } = useArea('project', project)
  const text = view.step === 1 ? words.scanFirstText({ together, begin: words.begin }) : words.scanAnswerText
  return <ScanCode step={view.step} text={text} wrong={view.wrong} scanner={scanner} onCode={onCode} />
}

function Connecting({ isSlow }: { readonly isSlow: boolean }) {
  const words = useArea('direct', direct)
  return <div role="status">{isSlow ? <SlowReasons /> : <p>{words.connectingText}</p>}</div>
}

function SlowReasons() {
  const words = useArea('direct', direct)
  const { fileTitle } = useArea('incoming', incoming)
  return (
    <div class="direct__slow">
      <p>{words.slowText}</p>
      <ul>
        {words.slowReasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>{words.slowFile({ file: fileTitle })}</p>
    </div>
  )
}
