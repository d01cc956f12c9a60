import { useEffect, useRef, useState } from 'preact/hooks'
import { APP_VERSION } from '../../records/app-version.ts'
import type { ScenarioId } from '../../records/ids.ts'
import type { WholeCase } from '../../records/whole-case.ts'
import type { Report } from '../../report/report-document.ts'
import { withoutCodes } from '../../report/without-codes.ts'
import type { ReportChoices } from '../../screens/report/report-props.ts'
import { buildReportInWorker } from '../../workers/report-bridge.ts'

export interface BuiltReport {
  /** The last that was made; null before the first. */
  readonly report: Report | null
  readonly hasFailed: boolean
  readonly again: () => void
}

/** The report of a case, made anew off the page when the case or what is chosen changes; the one before stays meanwhile. */
export function useReport(whole: WholeCase | null, choices: ReportChoices, findingsToRead = 0): BuiltReport {
  const [report, setReport] = useState<Report | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const [round, setRound] = useState(0)
  const building = useRef<AbortController | null>(null)
  const { scenarioId, language, hasCodes } = choices
  useEffect(() => {
    if (!whole) return
    const own = new AbortController()
    building.current?.abort()
    building.current = own
    const from = hasCodes ? whole : withoutCodes(whole, language)
    const options = {
      scenarioId: scenarioId as ScenarioId | null,
      language,
      version: APP_VERSION,
      findingsToRead,
    }
    buildReportInWorker(from, options, { signal: own.signal }).then(
      (built) => {
        setReport(built)
        setFailed(false)
      },
      () => {
        // One that was overtaken is no failure.
        if (!own.signal.aborted) setFailed(true)
      },
    )
    return () => own.abort()
  }, [whole, scenarioId, language, hasCodes, findingsToRead, round])
  return { report, hasFailed, again: () => setRound((count) => count + 1) }
}
