import { useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import type { Daypart } from '../../records/daypart.ts'
import type { WeekCell } from './use-week-drag.ts'
import { besides, hoursAt } from './week-grid-moves.ts'
import { isOpenAt, roundShown, type WeekRow } from './week-grid-table.tsx'

interface Options {
  readonly rows: readonly WeekRow[]
  readonly focus: (cell: WeekCell) => void
  /** All hours of a cell to another daypart. */
  readonly move: (from: WeekCell, to: Daypart) => void
  /** Read aloud. */
  readonly say: (text: string) => void
  /** To the field where hours are typed. */
  readonly toNumber: () => void
}

const SIDEWAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -10, End: 10 }

/** The grid by keyboard: arrows go from cell to cell, the space bar picks hours up and puts them down, a digit or Enter goes to the number. */
export function useWeekKeys({ rows, focus, move, say, toNumber }: Options) {
  const texts = useArea('charts', charts)
  const { levels } = useMessages()
  const { formatHours } = useFormat()
  const [held, setHeld] = useState<WeekCell | null>(null)
  const rowAt = (taskId: string) => rows.findIndex(({ task }) => task.id === taskId)

  const take = (cell: WeekCell) => {
    const { task, schedule } = rows[rowAt(cell.taskId)]!
    const hours = hoursAt(schedule, cell.daypart)
    if (hours === 0) return
    setHeld(cell)
    say(
      texts.week.pickedUp({
        task: task.name,
        hours: formatHours(roundShown(hours)),
        when: levels.dayparts[cell.daypart],
      }),
    )
  }
  const putDown = (cell: WeekCell) => {
    if (!held) return
    if (!isOpenAt(rows[rowAt(held.taskId)]!.task, cell.daypart)) {
      say(texts.week.overClosed({ when: levels.dayparts[cell.daypart] }))
      return
    }
    setHeld(null)
    if (cell.daypart === held.daypart) say(texts.week.letGo)
    else move(held, cell.daypart)
  }
  const letGo = () => {
    if (!held) return
    focus(held)
    setHeld(null)
    say(texts.week.letGo)
  }
  const goTo = (cell: WeekCell) => {
    focus(cell)
    if (!held) return
    const when = levels.dayparts[cell.daypart]
    const isOpen = isOpenAt(rows[rowAt(held.taskId)]!.task, cell.daypart)
    say(isOpen ? texts.week.over({ when }) : texts.week.overClosed({ when }))
  }

  /** @returns whether the key meant something here */
  const act = (key: string, cell: WeekCell): boolean => {
    const sideways = SIDEWAYS[key]
    if (sideways !== undefined) goTo({ ...cell, daypart: besides(cell.daypart, sideways) })
    else if (key === 'ArrowUp' || key === 'ArrowDown') {
      // Hours stay with their task: while they are held there is no up or down.
      const next = rows[rowAt(cell.taskId) + (key === 'ArrowUp' ? -1 : 1)]
      if (next && !held) goTo({ ...cell, taskId: next.task.id })
    } else if (key === ' ') {
      if (held) putDown(cell)
      else take(cell)
    } else if (key === 'Escape' && held) letGo()
    else if (key === 'Enter') {
      if (held) putDown(cell)
      else toNumber()
    } else return false
    return true
  }

  const handleKeyDown = (event: KeyboardEvent, cell: WeekCell) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    // The digit itself lands in the field, in place of what stood there.
    if (/^\d$/.test(event.key) && !held) toNumber()
    else if (act(event.key, cell)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  return { held, handleKeyDown }
}
