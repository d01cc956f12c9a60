import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { workbench } from '../../i18n/nl/workbench.ts'
import { Sheet } from '../../ui/sheet.tsx'
import type { BoardProps } from './board-props.ts'
import type { BoardWords } from './board-words.ts'
import { WeekGrid } from './week-grid.tsx'

interface Props extends BoardProps {
  readonly place: number
  readonly words: BoardWords
  readonly onClose: () => void
}

/** The week of one function, to change within the windows of its tasks. Saved as it is changed. */
export function WeekSheet({ plan, place, words, standings, parameters, edits, onClose }: Props) {
  const texts = useArea('workbench', workbench)
  const { common } = useMessages()
  const { allocations } = plan.functions[place]!
  const name = plan.names[place]!
  const problems = plan.problems.filter((problem) =>
    problem.function === undefined
      ? allocations.some(({ taskId }) => taskId === problem.taskId)
      : problem.function === place,
  )
  return (
    <Sheet open title={texts.weekTitle({ name })} onClose={onClose} closeLabel={common.close}>
      <WeekGrid
        label={texts.weekTitle({ name })}
        allocations={allocations}
        tasks={new Map(standings.map(({ task }) => [task.id, task]))}
        parameters={parameters}
        problems={problems}
        ruleText={words.rule}
        onChange={(taskId, schedule) => edits.setWeek(place, taskId, schedule)}
      />
    </Sheet>
  )
}
