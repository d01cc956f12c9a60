import { classNames } from '../../ui/class-names.ts'
import type { BoardWords } from './board-words.ts'
import type { Holding } from './use-held-task.ts'
import type { Spot } from './workbench-props.ts'

interface Props {
  readonly spot: Spot
  readonly holding: Holding
  readonly words: BoardWords
}

/** Where a task hovers: what putting it down there would make, before it is done. */
export function SpotNote({ spot, holding: { held, trial }, words }: Props) {
  if (!held || held.over !== spot || held.from === spot || !trial) return null
  const breaks = trial.broken.length > 0
  return <p class={classNames('spot-note', breaks && 'spot-note--breaks')}>{words.trial(trial)}</p>
}
