import { useEffect, useState } from 'preact/hooks'
import type { ReportChoices } from '../../screens/report/report-props.ts'
import { keepReportChoices, readReportChoices } from '../../storage/report-choices.ts'

/** `language` null: that of the project, else of the app. */
export interface Chosen extends Pick<ReportChoices, 'hasCodes' | 'leftOut'> {
  readonly language: ReportChoices['language'] | null
}

export const USUAL_CHOICES: Chosen = { language: null, hasCodes: true, leftOut: new Set() }

/** How the report of this project was wanted here before; null until that is known. */
export function useReportChoices(projectId: string): [Chosen | null, (chosen: Chosen) => void] {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  useEffect(() => {
    let isHere = true
    const read = async () => {
      const kept = await readReportChoices(projectId)
      if (isHere) setChosen(kept ? { ...kept, leftOut: new Set(kept.leftOut) } : USUAL_CHOICES)
    }
    void read()
    return () => {
      isHere = false
    }
  }, [projectId])
  const choose = (next: Chosen) => {
    setChosen(next)
    // Not kept: they hold while the report is open.
    keepReportChoices(projectId, { ...next, leftOut: [...next.leftOut] }).catch(() => undefined)
  }
  return [chosen, choose]
}
