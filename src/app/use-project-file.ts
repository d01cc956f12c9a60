import { useEffect, useRef, useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../i18n/messages-context.tsx'
import { incoming as incomingTexts } from '../i18n/nl/incoming.ts'
import type { FileStep } from '../screens/together/file-section.tsx'
import { type StateWords, stateWordsOf } from '../storage/state-words.ts'
import { BundleFailure } from '../sync/bundle-failure.ts'
import { failureText } from './failure-text.ts'
import { fileName } from './file-name.ts'
import type { ProjectSession } from './project-session.ts'
import { canShareFile, saveFile, shareFile } from './save-file.ts'
import { secondsLeft } from './seconds-left.ts'
import { useServices } from './services.ts'
import { withRecoveryCode } from './with-recovery-code.ts'

const TYPE = 'application/octet-stream'

interface ProjectFile {
  readonly step: FileStep
  readonly make: () => void
  readonly takeIn: (file: File) => void
}

/** Makes the file of a project and hands it over, and takes in what others hand over. */
export function useProjectFile(session: ProjectSession): ProjectFile {
  const { projects, clock } = useServices()
  const messages = useMessages()
  const words = useArea('incoming', incomingTexts)
  const { formatDate, formatClock } = useFormat()
  const [step, setStep] = useState<FileStep>({ kind: 'idle' })
  // What an earlier one still tells is not shown in the next.
  const round = useRef(0)
  const { id } = session
  const begin = (first: FileStep) => {
    const own = ++round.current
    setStep(first)
    return (next: FileStep) => own === round.current && setStep(next)
  }

  useEffect(() => {
    if (step.kind !== 'taken' || step.outcome.isPast) return
    const { outcome } = step
    return onceOther(session, outcome.words, () => {
      setStep({ kind: 'taken', outcome: { ...outcome, isPast: true } })
    })
  }, [session, step])

  const make = () => {
    const save = async () => {
      const show = begin({ kind: 'making', done: 0, total: 1, secondsLeft: null })
      const began = clock.now()
      try {
        const {
          bytes,
          isWhole,
          changes,
          words: three,
        } = await projects.backup(id, (done, total) =>
          show({ kind: 'making', done, total, secondsLeft: secondsLeft(clock.now() - began, done, total) }),
        )
        const name = fileName(clock, id, 'werkvloer')
        const made = { kind: 'made', words: three, isWhole } as const
        // A sheet that was closed without a choice gave the file to nobody.
        const onShare = () =>
          void shareFile(name, bytes, TYPE).then((isGiven) => isGiven && projects.noteBackup(id, changes))
        const onSave = () => {
          saveFile(name, bytes, TYPE)
          projects.noteBackup(id, changes)
        }
        if (canShareFile(name, TYPE)) return show({ ...made, hand: { onShare, onSave } })
        onSave()
        show({ ...made, hand: null })
      } catch (error) {
        show({ kind: 'refused', text: failureText(error, messages) })
      }
    }
    const fail = (error: unknown) => setStep({ kind: 'refused', text: failureText(error, messages) })
    withRecoveryCode(projects, id, () => void save()).catch(fail)
  }

  const refusal = async (error: unknown): Promise<string> => {
    if (!(error instanceof BundleFailure)) return `${failureText(error, messages)} ${words.halfway}`
    if (error.reason !== 'other-project') return words.problem[error.reason]
    const other = (await projects.list()).find((each) => each.id === error.projectId)
    if (!other) return words.otherProjectElsewhere
    return words.otherProject({ name: other.name || messages.projects.unnamed })
  }
  const moment = (at: number) => `${formatDate(at, 'weekday')} ${formatClock(at)}`
  const read = async (file: File) => {
    const show = begin({ kind: 'taking-in', done: 0, total: 1, secondsLeft: null })
    const began = clock.now()
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const taken = await projects.takeIn(id, bytes, (done, total) =>
        show({ kind: 'taking-in', done, total, secondsLeft: secondsLeft(clock.now() - began, done, total) }),
      )
      const { inFile } = taken
      const said = inFile && { words: inFile.words, who: inFile.by, when: moment(inFile.at) }
      show({ kind: 'taken', outcome: { ...taken, inFile: said, isPast: false } })
    } catch (error) {
      show({ kind: 'refused', text: await refusal(error) })
    }
  }
  return { step, make, takeIn: (file) => void read(file) }
}

/** Calls `tell` once when what is here is no longer what these words stand for. @returns stops looking */
function onceOther(session: ProjectSession, words: StateWords, tell: () => void): () => void {
  const documents = session.keptDocuments()
  const look = async () => {
    const now = await stateWordsOf(documents)
    if (isLooking && now.join() !== words.join()) tell()
  }
  let isLooking = true
  const start = () => void look()
  for (const { doc } of documents) doc.on('update', start)
  start()
  return () => {
    isLooking = false
    for (const { doc } of documents) doc.off('update', start)
  }
}
