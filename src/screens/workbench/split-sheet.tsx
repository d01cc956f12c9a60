import { useState } from 'preact/hooks'
import type { TaskMove } from '../../analysis/workbench/edit-functions.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { workbench } from '../../i18n/nl/workbench.ts'
import type { TaskId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Select } from '../../ui/select.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import type { BoardWords } from './board-words.ts'
import { spotName, spotOf } from './held-task.ts'
import type { MoveTrial, Spot } from './workbench-props.ts'

interface Props {
  readonly taskId: TaskId
  readonly from: number | null
  /** Hours per week there. */
  readonly hours: number
  /** Where some of them can go. */
  readonly spots: readonly Spot[]
  readonly words: BoardWords
  readonly tryMove: (move: TaskMove) => MoveTrial
  readonly onMove: (move: TaskMove) => void
  readonly onClose: () => void
}

/** Divides the hours of a task: so many go there, the others stay. What it would break is said before it is done. */
export function SplitSheet({ taskId, from, hours, spots, words, tryMove, onMove, onClose }: Props) {
  const texts = useArea('workbench', workbench)
  const { common } = useMessages()
  const { formatHours, formatNumber } = useFormat()
  const others = spots.filter((spot) => spot !== from)
  const [amount, setAmount] = useState<number | null>(Math.max(0.25, Math.round(hours * 2) / 4))
  const [to, setTo] = useState<Spot>(others.find((spot) => typeof spot === 'number') ?? others[0] ?? 'new')
  const most = roundHours(hours)
  const fits = amount !== null && amount > 0 && amount <= hours + 0.05
  const move = { taskId, from, to, hours: amount === null || amount >= hours - 0.05 ? null : amount }
  return (
    <Sheet
      open
      title={texts.splitTitle({ task: words.nameOf(taskId) })}
      onClose={onClose}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            variant="primary"
            disabled={!fits}
            onClick={() => {
              onMove(move)
              onClose()
            }}
          >
            {texts.splitMoveIt}
          </Button>
        </>
      }
    >
      <div class="split-sheet">
        <p>{texts.splitHas({ name: words.spotName(from), hours: formatHours(most) })}</p>
        <NumberField
          label={texts.splitMove}
          value={amount}
          onChange={setAmount}
          min={0.1}
          max={most}
          unit={common.hoursPerWeek}
          texts={{
            unreadable: common.numberUnreadable,
            tooSmall: common.numberTooSmall,
            tooLarge: common.numberTooLarge,
          }}
        />
        <Select
          label={texts.splitTo}
          value={spotName(to)}
          options={others.map((spot) => ({ value: spotName(spot), label: words.spotName(spot) }))}
          onChange={(name) => setTo(spotOf(name) ?? null)}
        />
        <p class="split-sheet__result" role="status">
          {fits && words.trial(tryMove(move))}
          {fits &&
            move.hours !== null &&
            ` ${texts.splitStays({ hours: formatNumber(most - move.hours), name: words.spotName(from) })}`}
        </p>
      </div>
    </Sheet>
  )
}
