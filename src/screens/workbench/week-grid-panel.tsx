import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import { DAYPARTS, type Daypart, type WeekSchedule } from '../../records/daypart.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Select } from '../../ui/select.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useNumberTexts } from '../tasks/use-number-texts.ts'
import './week-grid-panel.css'
import { hoursAt, stepped, withHours, withMoved } from './week-grid-moves.ts'
import { isOpenAt, roundShown, type WeekRow } from './week-grid-table.tsx'

/** Most hours anybody types in one daypart. */
const MOST_HOURS = 12

interface Props {
  readonly row: WeekRow
  readonly daypart: Daypart
  readonly hoursRef: Ref<HTMLInputElement>
  readonly onChange: (schedule: WeekSchedule) => void
  /** Rules that break at this cell: on its day, or of its task. */
  readonly broken: readonly string[]
  /** Hours went to another daypart; `onChange` has them already. */
  readonly onMoved: (to: Daypart, hours: number) => void
}

/** The hours of one cell by number and by button: how many, and to which other daypart. */
export function WeekGridPanel({ row, daypart, hoursRef, broken, onChange, onMoved }: Props) {
  const texts = useArea('charts', charts)
  const { levels } = useMessages()
  const numbers = useNumberTexts()
  const { task, schedule } = row
  const hours = roundShown(hoursAt(schedule, daypart))
  const isOpen = isOpenAt(task, daypart)
  const change = (next: number) => onChange(withHours(schedule, daypart, next))
  return (
    <section class="week-grid__panel" aria-label={texts.week.panel}>
      <h3 class="week-grid__panel-title">
        {texts.week.cellTitle({ when: levels.dayparts[daypart], task: task.name })}
      </h3>
      {isOpen || hours > 0 ? (
        <div class="week-grid__amount">
          <Button disabled={hours === 0} onClick={() => change(stepped(hours, -1))}>
            −¼<VisuallyHidden> {texts.week.quarterLess}</VisuallyHidden>
          </Button>
          <NumberField
            key={`${task.id} ${daypart}`}
            label={texts.week.hoursHere}
            value={hours}
            min={0}
            max={isOpen ? MOST_HOURS : hours}
            unit={texts.week.hourUnit}
            {...numbers}
            inputRef={hoursRef}
            onChange={(next) => change(next ?? 0)}
          />
          <Button disabled={!isOpen} onClick={() => change(stepped(hours, 1))}>
            +¼<VisuallyHidden> {texts.week.quarterMore}</VisuallyHidden>
          </Button>
        </div>
      ) : (
        <p>{texts.week.closedHere({ task: task.name })}</p>
      )}
      {hours > 0 && (
        <MoveFields key={`${task.id} ${daypart}`} {...{ row, daypart, onChange, onMoved, hours }} />
      )}
      {broken.map((sentence) => (
        <p key={sentence} class="week-grid__panel-rule">
          <Icon name="attention" />
          {sentence}
        </p>
      ))}
    </section>
  )
}

interface MoveProps extends Omit<Props, 'hoursRef' | 'broken'> {
  readonly hours: number
}

/** Where there is little room they come when asked for. */
function MoveFields({ row, daypart, hours, onChange, onMoved }: MoveProps) {
  const texts = useArea('charts', charts)
  const { levels } = useMessages()
  const numbers = useNumberTexts()
  const [typed, setTyped] = useState<number | null>(null)
  const [to, setTo] = useState<Daypart | null>(null)
  const [isAsked, setAsked] = useState(false)
  const amount = Math.min(typed ?? hours, hours)
  const targets = DAYPARTS.filter((each) => each !== daypart && isOpenAt(row.task, each))
  if (targets.length === 0) return <p>{texts.week.nowhereElse}</p>
  const move = () => {
    if (!to) return
    const isAll = amount >= hours
    onChange(isAll ? withMoved(row.schedule, daypart, to) : withMoved(row.schedule, daypart, to, amount))
    onMoved(to, amount)
  }
  return (
    <>
      <Button class="week-grid__to-move" aria-pressed={isAsked} onClick={() => setAsked(!isAsked)}>
        {texts.week.moveAway}
      </Button>
      <div class="week-grid__move" data-open={isAsked}>
        <NumberField
          label={texts.week.moveHours}
          value={amount}
          min={0}
          max={hours}
          unit={texts.week.hourUnit}
          {...numbers}
          onChange={setTyped}
        />
        <Select
          label={texts.week.moveTo}
          value={to}
          placeholder={texts.week.chooseDaypart}
          options={targets.map((each) => ({ value: each, label: levels.dayparts[each] }))}
          onChange={setTo}
        />
        <Button disabled={!to || amount <= 0} onClick={move}>
          {texts.week.move}
        </Button>
      </div>
    </>
  )
}
