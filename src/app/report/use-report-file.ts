import { useEffect, useRef, useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { reporting } from '../../i18n/nl/reporting.ts'
import type { Report } from '../../report/report-document.ts'
import type { WritingStep } from '../../screens/report/report-props.ts'
import { writeReportInWorker } from '../../workers/report-bridge.ts'
import { fileName } from '../files/file-name.ts'
import { useServices, useSession } from '../services.ts'
import { notify } from '../view-store.ts'

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
} as const

export interface ReportFile {
  readonly step: WritingStep
  readonly write: (kind: 'docx' | 'html', report: Report) => void
  readonly stop: () => void
}

/** Makes a file of the report and offers it as a download. */
export function useReportFile(): ReportFile {
  const session = useSession()
  const { clock, saveFile } = useServices()
  const texts = useArea('reporting', reporting)
  const [step, setStep] = useState<WritingStep>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const write = async (kind: 'docx' | 'html', report: Report) => {
    const own = new AbortController()
    running.current = own
    setStep({ kind: 'writing', part: null, done: 0, total: 1 })
    try {
      const content = await writeReportInWorker(kind, report, {
        signal: own.signal,
        onProgress: ({ part, done, total }) => setStep({ kind: 'writing', part, done, total }),
      })
      const name = fileName(clock, session.id, kind).replace(/^werkvloer/, 'rapport')
      saveFile(name, content, TYPES[kind])
      setStep({ kind: 'idle' })
      notify(texts.written({ name }))
    } catch {
      setStep({ kind: own.signal.aborted ? 'idle' : 'failed' })
    }
  }
  return {
    step,
    write: (kind, report) => void write(kind, report),
    stop: () => running.current?.abort(),
  }
}
