import { useRef, useState } from 'preact/hooks'
import type { CaseParsing } from '../../exchange/parse-case.ts'
import { tooLarge } from '../../exchange/read-json.ts'
import type { CaseFile } from '../../records/case-file.ts'
import type { ImportStep } from '../../screens/projects/import-dialog.tsx'
import { parseCaseInWorker } from '../../workers/parse-case-bridge.ts'
import type { NewProject } from '../projects/projects.ts'
import { secondsLeft } from '../seconds-left.ts'
import { useServices } from '../services.ts'

interface Import {
  readonly step: ImportStep | null
  readonly start: (file: File) => void
  readonly agree: () => void
  readonly cancel: () => void
}

/**
 * Reads a chosen file, shows what is in it or wrong with it, and stores it only after a yes.
 *
 * @param prepare must succeed before anything is stored
 * @param onStored called once all of it is stored
 */
export function useImport(
  prepare: () => Promise<unknown>,
  onStored: (made: NewProject, name: string) => void,
  onFailed: (error: unknown) => void,
): Import {
  const { projects, clock } = useServices()
  const [step, setStep] = useState<ImportStep | null>(null)
  const ready = useRef<CaseFile | null>(null)
  const stop = useRef<AbortController>(new AbortController())

  const start = (file: File) => {
    stop.current = new AbortController()
    const { signal } = stop.current
    setStep({ kind: 'reading', done: 0, total: 0 })
    read(file, (done, total) => !signal.aborted && setStep({ kind: 'reading', done, total }), signal).then(
      (parsing) => {
        ready.current = parsing.ok ? parsing.value : parsing.withoutBadRows
        if (!signal.aborted) setStep(stepAfter(parsing, file.name))
      },
      (error: unknown) => {
        if (signal.aborted) return
        setStep(null)
        onFailed(error)
      },
    )
  }

  const agree = () => {
    const file = ready.current
    if (!file) return
    const began = clock.now()
    setStep({ kind: 'storing', done: 0, total: 0, secondsLeft: null })
    const progress = (done: number, total: number) =>
      setStep({ kind: 'storing', done, total, secondsLeft: secondsLeft(clock.now() - began, done, total) })
    prepare()
      .then(() => projects.createFromCase(file, progress))
      .then(
        (made) => {
          setStep(null)
          onStored(made, file.project.name)
        },
        (error: unknown) => {
          setStep(null)
          onFailed(error)
        },
      )
  }

  const cancel = () => {
    // Storing goes on to its end: half a project is never left behind.
    if (step?.kind !== 'storing') stop.current.abort()
    setStep(null)
  }

  return { step, start, agree, cancel }
}

/** A file over the limit is refused by its size, without reading it. */
async function read(
  file: File,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<CaseParsing> {
  const refusal = tooLarge(file.size)
  if (refusal) return { ok: false, problems: [refusal], total: 1, withoutBadRows: null, skipped: [] }
  return parseCaseInWorker(new Uint8Array(await file.arrayBuffer()), onProgress, signal)
}

function stepAfter(parsing: CaseParsing, fileName: string): ImportStep {
  if (!parsing.ok) {
    const { problems, total, withoutBadRows, skipped } = parsing
    const remaining = withoutBadRows ? recordsIn(withoutBadRows) : 0
    const rows = skipped.filter((each) => each.field === '').length
    return { kind: 'problems', fileName, problems, total, skippable: withoutBadRows ? rows : null, remaining }
  }
  const { project, departments, tasks, observations } = parsing.value
  const counts = { departments: departments.length, tasks: tasks.length, observations: observations.length }
  return { kind: 'ready', fileName, name: project.name, counts }
}

const recordsIn = (file: CaseFile) =>
  Object.values(file).reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)
