import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Claim, Evidence, Flag } from '../../report/report-document.ts'
import type { SourceMarks } from '../../report/source-marks.ts'
import type { ReportEdits } from './report-props.ts'

/** A claim without its words is a row of a table: its words are those of the cells. */
export type Shown = Pick<Claim, 'key' | 'evidence'> & { readonly text: string }

/** What every part of the report on screen asks. */
export interface ReportDesk {
  readonly isReader: boolean
  readonly flagsOf: (key: string) => readonly Flag[]
  readonly evidenceOf: (number: number) => Evidence | undefined
  readonly marks: SourceMarks
  readonly showSources: (claims: readonly Shown[]) => void
  readonly edits: ReportEdits
}

const DeskContext = createContext<ReportDesk | null>(null)
export const DeskProvider = DeskContext.Provider

export function useDesk(): ReportDesk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('no report around this part')
  return desk
}

/** Element of a section on the page. */
export const placeOf = (key: string): string => `report-${key}`

/** Brings a section into sight and lets reading go on there. */
export function goToSection(key: string): void {
  const section = document.getElementById(placeOf(key))
  section?.scrollIntoView({ block: 'start' })
  section?.focus({ preventScroll: true })
}
