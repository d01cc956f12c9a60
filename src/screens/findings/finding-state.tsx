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

/** The state of a finding in a word with its sign. */
export function FindingStateMark({ standing }: { readonly standing: FindingStanding }) {
  const { states, correctionOpen } = useFindingWords()
  const isOpen = hasOpenCorrection(standing)
  return (
    <span class="finding-state" data-state={isOpen ? 'open' : standing.state}>
      <Icon name={isOpen ? 'attention' : SIGNS[standing.state]} />
      {isOpen ? correctionOpen : states[standing.state]}
    </span>
  )
}
