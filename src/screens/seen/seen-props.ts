import type { SeenDimension, SeenSummary } from '../../analysis/seen/seen-summary.ts'
import type { PersonId } from '../../records/ids.ts'
import type { ChartFile } from '../../ui/charts/chart-frame.tsx'
import type { Worked } from '../effects/effects-props.ts'

/** What the parts of the screen share. */
export interface SeenPartProps {
  readonly summary: SeenSummary
  /** Name of what time is told by; null: it was not said. */
  readonly nameOf: (dimension: SeenDimension, key: string | null) => string
  readonly onSave: (file: ChartFile) => void
}

export const SEEN_PARTS = ['time', 'compare', 'patterns', 'coverage'] as const
export type SeenPart = (typeof SEEN_PARTS)[number]

export interface SeenProps extends Omit<SeenPartProps, 'summary'> {
  readonly hasObservations: boolean
  readonly worked: Worked<SeenSummary>
  readonly floorHref: string
  /** Where jobs of people are chosen. */
  readonly peopleHref: string
  readonly codeOf: (id: PersonId) => string
}
