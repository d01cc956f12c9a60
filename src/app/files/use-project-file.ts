import { useEffect, useRef, useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { incoming as incomingTexts } from '../../i18n/nl/incoming.ts'
import type { FileOutcome } from '../../screens/together/file-report.tsx'
import type { FileStep } from '../../screens/together/file-section.tsx'
import { type StateWords, stateWordsOf } from '../../storage/state-words.ts'
import { BundleFailure } from '../../sync/bundle-failure.ts'
import { failureText } from '../failure-text.ts'
import { withRecoveryCode } from '../projects/with-recovery-code.ts'
import { secondsLeft } from '../seconds-left.ts'
import { useServices } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { fileName } from './file-name.ts'
import type { MediaTakenIn } from './media-in-file.ts'
import { canShareFile, saveFile, shareFile } from './save-file.ts'

/** With what hashes as it goes; nothing of it is needed before. */
const inFile = () => import('./media-in-file.ts')

const TYPE = 'application/octet-stream'

interface ProjectFile {
  readonly step: FileStep
  /** @param withPhotos and sound */
  readonly make: (withPhotos: boolean) => void
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

  const make = (withPhotos: boolean) => {
    const save = async () => {
      const show = begin({ kind: 'making', done: 0, total: 1, secondsLeft: null })
      const began = clock.now()
      try {
        const {
          bytes: records,
          isWhole,
          changes,
          words: three,
        } = await projects.backup(id, (done, total) =>
          show({ kind: 'making', done, total, secondsLeft: secondsLeft(clock.now() - began, done, total) }),
        )
        const { withNamedMedia } = await inFile()
        const bytes = withPhotos ? await withNamedMedia(session, records, console.warn) : records
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
  const wordsOf = ({ damaged, ...counts }: MediaTakenIn): NonNullable<FileOutcome['media']> => ({
    ...counts,
    damaged: damaged.map(({ kind, at }) => {
      const when = Date.parse(at)
      return words.media.one[kind](Number.isNaN(when) ? '' : moment(when))
    }),
  })
  const read = async (file: File) => {
    const show = begin({ kind: 'taking-in', done: 0, total: 1, secondsLeft: null })
    const began = clock.now()
    try {
      const { splitFile, takeInMedia } = await inFile()
      const { bytes, media } = await splitFile(file)
      const taken = await projects.takeIn(id, bytes, (done, total) =>
        show({ kind: 'taking-in', done, total, secondsLeft: secondsLeft(clock.now() - began, done, total) }),
      )
      const came = media && (await takeInMedia(session, media, console.warn))
      const { inFile: by } = taken
      const said = by && { words: by.words, who: by.by, when: moment(by.at) }
      show({
        kind: 'taken',
        outcome: { ...taken, inFile: said, isPast: false, media: came && wordsOf(came) },
      })
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
