import type { FindingStanding, FindingState } from '../../records/finding-standing.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { useFindingWords } from './use-finding-words.ts'

const SIGNS: Readonly<Record<FindingState, IconName>> = {
  draft: 'edit',
  submitted: 'clock',
  confirmed: 'check',
  corrected: 'check',
  rejected: 'wrong',
  withdrawn: 'lock',
}

/** Whether the state asks the analyst for something. */
export const hasOpenCorrection = ({ state, toWorkIn }: FindingStanding): boolean =>
  state === 'corrected' && toWorkIn.length > 0

/** What its mark says: the state, or that a correction is still to be worked in. */
export type FindingMark = FindingState | 'open'
export const markOf = (standing: FindingStanding): FindingMark =>
  hasOpenCorrection(standing) ? 'open' : standing.state

export function useMarkWords(): (mark: FindingMark) => string {
  const { states, correctionOpen } = useFindingWords()
  return (mark) => (mark === 'open' ? correctionOpen : states[mark])
}

/** The state of a finding in a word with its sign. */
export function FindingStateMark({ standing }: { readonly standing: FindingStanding }) {
  const wordOf = useMarkWords()
  const mark = markOf(standing)
  return (
    <span class="finding-state" data-state={mark}>
      <Icon name={mark === 'open' ? 'attention' : SIGNS[mark]} />
      {wordOf(mark)}
    </span>
  )
}
