import { useEffect, useState } from 'preact/hooks'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { LockScreen } from '../../screens/lock/lock-screen.tsx'
import { useView } from '../view-store.ts'
import { Forgotten } from './forgotten.tsx'
import type { LockedDown } from './locked-down.ts'

/** The lock screen, and what its keys do. There are no services here: nothing behind the lock can be reached. */
export default function LockRoom({ lockedDown }: { readonly lockedDown: LockedDown }) {
  const { lock } = useMessages()
  const { formatDuration } = useFormat()
  const now = useNow()
  const isHandedOver = useView((view) => view.handedOver !== null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isForgotten, setForgotten] = useState(false)
  const [freeAt, setFreeAt] = useWait(lockedDown)

  const handleTry = async (passcode: string) => {
    setBusy(true)
    setProblem(null)
    try {
      const came = await lockedDown.leave(passcode)
      if (came === 'wrong') setProblem(lock.wrong)
      if (came !== 'opened') setFreeAt(await lockedDown.waitMs())
    } catch {
      setProblem(lock.failed)
    } finally {
      setBusy(false)
    }
  }
  const { recordingSince } = lockedDown
  return (
    <>
      <LockScreen
        form={lockedDown.form}
        isBusy={isBusy}
        problem={problem}
        waitSeconds={Math.max(0, Math.ceil((freeAt - now) / 1_000))}
        recordedFor={recordingSince === null ? null : formatDuration(now - recordingSince)}
        isUnsaved={lockedDown.isUnsaved}
        isHandedOver={isHandedOver}
        onTry={(passcode) => void handleTry(passcode)}
        onForgotten={() => setForgotten(true)}
      />
      {isForgotten && (
        <Forgotten
          words={lock}
          recover={(code) => lockedDown.recover(code)}
          onCancel={() => setForgotten(false)}
        />
      )}
    </>
  )
}

/** The device's time, every second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** When a passcode may be tried again, in ms since the Unix epoch; also after the app was started anew. */
function useWait(lockedDown: LockedDown): [number, (waitMs: number) => void] {
  const [freeAt, setFreeAt] = useState(0)
  const setWait = (waitMs: number) => setFreeAt(waitMs === 0 ? 0 : Date.now() + waitMs)
  useEffect(() => {
    // Where that cannot be read, trying says so.
    lockedDown.waitMs().then(setWait, () => undefined)
  }, [])
  return [freeAt, setWait]
}
