import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { workbench } from '../../i18n/nl/workbench.ts'
import type { TaskId } from '../../records/ids.ts'
import { Select } from '../../ui/select.tsx'
import { useIsPrinting } from '../../ui/use-is-printing.ts'
import type { BoardProps } from './board-props.ts'
import { useBoardWords } from './board-words.ts'
import { DropBar } from './drop-bar.tsx'
import { FunctionColumn } from './function-column.tsx'
import { spotName, spotsInOrder } from './held-task.ts'
import { LeftColumn } from './left-column.tsx'
import { planColumns } from './plan-columns.ts'
import { SplitSheet } from './split-sheet.tsx'
import { SpotNote } from './spot-note.tsx'
import { useHeldTask } from './use-held-task.ts'
import { WeekSheet } from './week-sheet.tsx'
import './board.css'
import './workbench-print.css'

interface Splitting {
  readonly taskId: TaskId
  readonly from: number
}

/** The plan as columns: what stays, each function, and a place for a new one. Where there is room for one column, a chooser. */
export function WorkbenchBoard(props: BoardProps) {
  const { plan, edits, standings } = props
  const texts = useArea('workbench', workbench)
  const words = useBoardWords(standings, plan.names)
  const columns = planColumns(plan.functions)
  const places = columns.map((column) => column.places[0]!)
  const spots = spotsInOrder(places)
  const [said, setSaid] = useState('')
  const [splitting, setSplitting] = useState<Splitting | null>(null)
  const [weekOf, setWeekOf] = useState<number | null>(null)
  const [shown, setShown] = useState('0')
  const holding = useHeldTask({ spots, edits, say: (what) => setSaid(words.said(what)) })
  const isPrinting = useIsPrinting()
  const inSight = spots.some((spot) => spotName(spot) === shown) ? shown : spotName(places[0] ?? null)
  const splitHours =
    splitting &&
    plan.functions[splitting.from]?.allocations.find(({ taskId }) => taskId === splitting.taskId)?.hours
  return (
    <>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <div class="workbench-board__chooser">
        <Select
          label={texts.showColumn}
          value={inSight}
          options={spots.map((spot) => ({ value: spotName(spot), label: words.spotName(spot) }))}
          onChange={setShown}
        />
      </div>
      <section
        ref={holding.board}
        class="workbench-board"
        aria-label={texts.board}
        data-holding={holding.held?.by ?? 'none'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and must do so without a mouse
        tabIndex={0}
      >
        <div class="workbench-board__column" data-in-sight={inSight === 'left'}>
          <LeftColumn {...props} places={places} holding={holding} words={words} />
        </div>
        {columns.map((column) => (
          <div
            key={column.places[0]}
            class="workbench-board__column"
            data-in-sight={inSight === spotName(column.places[0]!)}
          >
            <FunctionColumn
              {...props}
              column={column}
              places={places}
              holding={holding}
              words={words}
              onSplit={(taskId, from) => setSplitting({ taskId, from })}
              onWeek={setWeekOf}
            />
          </div>
        ))}
        {!isPrinting && (
          <div class="workbench-board__column" data-in-sight={inSight === 'new'}>
            <button
              type="button"
              class="new-column"
              data-spot="new"
              data-over={holding.held?.over === 'new'}
              onClick={() => {
                edits.addFunction()
                setShown(String(plan.functions.length))
              }}
            >
              <strong>{texts.newFunction}</strong>
              <span>{texts.newFunctionHint}</span>
              <SpotNote spot="new" holding={holding} words={words} />
            </button>
          </div>
        )}
      </section>
      <div ref={holding.ghost} class="task-ghost" hidden={holding.held?.by !== 'pointer'} aria-hidden="true">
        {holding.held && words.nameOf(holding.held.taskId)}
      </div>
      <DropBar spots={spots} holding={holding} words={words} />
      {weekOf !== null && plan.functions[weekOf] && (
        <WeekSheet {...props} place={weekOf} words={words} onClose={() => setWeekOf(null)} />
      )}
      {splitting && splitHours && (
        <SplitSheet
          taskId={splitting.taskId}
          from={splitting.from}
          hours={splitHours}
          spots={spots}
          words={words}
          tryMove={edits.tryMove}
          onMove={edits.move}
          onClose={() => setSplitting(null)}
        />
      )}
    </>
  )
}
