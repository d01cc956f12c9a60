import { useEffect, useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { handover as handoverWords } from '../../i18n/nl/handover.ts'
import { GiveBackScreen } from '../../screens/handover/give-back-screen.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Forgotten } from '../lock/forgotten.tsx'
import { useServices } from '../services.ts'
import { useLoaded } from '../use-loaded.ts'
import { useView } from '../view-store.ts'
import type { HandedOver } from './handed-over.ts'
import { onlyExamples } from './only-examples.ts'

interface Props {
  readonly handedOver: HandedOver
  /** Before a code is tried: what it opens should be the right place at once. */
  readonly onTrying: () => void
  readonly onBack: (() => void) | null
}

/** Asks the code or the passcode, and what its keys do. */
export function GiveBack({ handedOver, onTrying, onBack }: Props) {
  const { handover, clock, everySecond } = useServices()
  const words = useArea('handover', handoverWords)
  const passcode = useView((view) => view.passcode)
  const [now, setNow] = useState(clock.now)
  const [freeAt, setFreeAt] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isForgotten, setForgotten] = useState(false)
  const setWait = (waitMs: number) => setFreeAt(waitMs === 0 ? 0 : clock.now() + waitMs)
  useEffect(() => everySecond(() => setNow(clock.now())), [])
  useEffect(() => {
    // Where that cannot be read, trying says so.
    handover.waitMs().then(setWait, () => undefined)
  }, [])

  const handleTry = async (code: string) => {
    setBusy(true)
    setProblem(null)
    onTrying()
    try {
      const came = await handover.leave(code)
      if (came === 'opened') return
      if (came === 'wrong') setProblem(words.wrongCode)
      setWait(await handover.waitMs())
    } catch {
      setProblem(words.backFailed)
    }
    setBusy(false)
  }
  return (
    <>
      <GiveBackScreen
        form={handedOver.hasCode ? 'digits' : (passcode ?? 'phrase')}
        asks={handedOver.hasCode ? 'code' : 'passcode'}
        isBusy={isBusy}
        problem={problem}
        waitSeconds={Math.max(0, Math.ceil((freeAt - now) / 1_000))}
        onTry={(code) => void handleTry(code)}
        onForgotten={() => setForgotten(true)}
        onBack={onBack}
      />
      {isForgotten && (
        <WayOut
          hasCode={handedOver.hasCode}
          onTrying={onTrying}
          onProblem={() => setProblem(words.backFailed)}
          onCancel={() => setForgotten(false)}
        />
      )}
    </>
  )
}

interface WayOutProps extends Pick<Props, 'onTrying'> {
  readonly hasCode: boolean
  readonly onProblem: () => void
  readonly onCancel: () => void
}

/** By the recovery code of a project; where there are only examples, which have none, by removing those. */
function WayOut({ hasCode, onTrying, onProblem, onCancel }: WayOutProps) {
  const { handover, projects, goTo } = useServices()
  const words = useArea('handover', handoverWords)
  const { common } = useMessages()
  const examples = useLoaded('examples', () => onlyExamples(projects))
  if (examples.kind === 'loading') return null
  if (!hasCode || examples.kind === 'failed' || !examples.value) {
    const recover = (code: string) => {
      onTrying()
      return handover.recover(code)
    }
    return <Forgotten words={words} recover={recover} onCancel={onCancel} />
  }
  const remove = () => {
    onCancel()
    handover.removeExamples().then(() => goTo('#/'), onProblem)
  }
  const { exampleTitle: title, exampleText: text, exampleRemove } = words
  return (
    <ConfirmDialog
      open
      {...{ title, text }}
      confirmLabel={exampleRemove}
      cancelLabel={common.cancel}
      onConfirm={remove}
      onCancel={onCancel}
    />
  )
}
