import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { workbench } from '../../i18n/nl/workbench.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import type { BoardWords } from './board-words.ts'
import { spotName } from './held-task.ts'
import './held-task.css'
import type { Holding } from './use-held-task.ts'
import type { Spot } from './workbench-props.ts'

interface Props {
  readonly spots: readonly Spot[]
  readonly holding: Holding
  readonly words: BoardWords
}

/** All spots within reach of a thumb while a task is in the hand: to drop on, or to tap. On a phone the only ones in sight. */
export function DropBar({ spots, holding, words }: Props) {
  const texts = useArea('workbench', workbench)
  const { common } = useMessages()
  const { held, trial } = holding
  if (!held) return null
  return (
    <div class="drop-bar">
      <p
        class={classNames('drop-bar__result', trial && trial.broken.length > 0 && 'drop-bar__result--breaks')}
      >
        {held.over === undefined || held.over === held.from
          ? texts.whereTo({ task: words.nameOf(held.taskId) })
          : texts.over({
              task: words.nameOf(held.taskId),
              name: words.spotName(held.over),
              result: words.trial(trial),
            })}
      </p>
      <div class="drop-bar__spots">
        {spots
          .filter((spot) => spot !== held.from)
          .map((spot) => (
            <button
              key={spotName(spot)}
              type="button"
              class="drop-bar__spot"
              data-spot={spotName(spot)}
              data-over={held.over === spot}
              onClick={() => holding.dropAt(spot)}
            >
              {words.spotName(spot)}
            </button>
          ))}
        <Button variant="quiet" onClick={holding.cancel}>
          {common.cancel}
        </Button>
      </div>
    </div>
  )
}
