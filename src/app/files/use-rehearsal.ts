import { useRef, useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { RehearsalStep } from '../../screens/safety/rehearsal-dialog.tsx'
import { failureText } from '../failure-text.ts'
import { secondsLeft } from '../seconds-left.ts'
import { useServices } from '../services.ts'
import { notify } from '../view-store.ts'

interface Rehearsing {
  readonly fileName: string | null
  readonly step: RehearsalStep
  readonly choose: (file: File) => void
  /** @param code '' tries the file with the key of this device */
  readonly start: (code: string) => void
  readonly close: () => void
}

/** Without its photos and sound: those are compared with nothing. */
const apart = async (file: File) => (await import('./media-in-file.ts')).splitFile(file)

const ASKING: RehearsalStep = { kind: 'ask', problem: null }

/** Tries a backup file that somebody chooses. */
export function useRehearsal(): Rehearsing {
  const { projects, clock } = useServices()
  const messages = useMessages()
  const [chosen, setChosen] = useState<{ name: string; bytes: Uint8Array } | null>(null)
  const [step, setStep] = useState<RehearsalStep>(ASKING)
  // What a closed dialog still tells is not shown in the next one.
  const round = useRef(0)

  const choose = (file: File) => {
    round.current++
    apart(file).then(
      ({ bytes }) => {
        setStep(ASKING)
        setChosen({ name: file.name, bytes })
      },
      (error: unknown) => notify(failureText(error, messages)),
    )
  }
  const start = (code: string) => {
    if (!chosen) return
    const own = ++round.current
    const show = (next: RehearsalStep) => own === round.current && setStep(next)
    const began = clock.now()
    const progress = (done: number, total: number) =>
      show({ kind: 'running', done, total, secondsLeft: secondsLeft(clock.now() - began, done, total) })
    progress(0, 1)
    projects.rehearse(chosen.bytes, code.trim() || null, progress).then(
      (found) => show({ kind: 'found', found }),
      (error: unknown) => show({ kind: 'ask', problem: failureText(error, messages) }),
    )
  }
  const close = () => {
    round.current++
    setChosen(null)
  }
  return { fileName: chosen?.name ?? null, step, choose, start, close }
}
