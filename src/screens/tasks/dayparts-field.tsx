import { useMessages } from '../../i18n/messages-context.tsx'
import { DAYPARTS, DAYS, type Daypart } from '../../records/daypart.ts'

interface Props {
  readonly label: string
  /** Null: any daypart. */
  readonly value: readonly Daypart[] | null
  readonly onChange: (value: readonly Daypart[] | null) => void
}

const HALVES = ['am', 'pm'] as const

/** The ten dayparts of a week as toggles in a grid of two lines; none chosen means any. */
export function DaypartsField({ label, value, onChange }: Props) {
  const { levels, tasks } = useMessages()
  const toggle = (daypart: Daypart) => {
    const next = DAYPARTS.filter((each) => (each === daypart) !== (value ?? []).includes(each))
    onChange(next.length === 0 ? null : next)
  }
  return (
    <fieldset class="dayparts">
      <legend class="field-legend">{label}</legend>
      <p class="field__hint">
        {value ? value.map((each) => levels.dayparts[each]).join(', ') : tasks.daypartsHint}
      </p>
      <div class="dayparts__grid">
        {DAYS.map((day) => (
          <span key={day} class="dayparts__day" aria-hidden="true">
            {levels.daysShort[day]}
          </span>
        ))}
        {HALVES.map((half) =>
          DAYS.map((day) => {
            const daypart: Daypart = `${day}-${half}`
            return (
              <button
                key={daypart}
                type="button"
                class="dayparts__toggle"
                aria-pressed={value?.includes(daypart) === true}
                onClick={() => toggle(daypart)}
              >
                <span class="visually-hidden">{levels.days[day]} </span>
                {half === 'am' ? levels.morning : levels.afternoon}
              </button>
            )
          }),
        )}
      </div>
    </fieldset>
  )
}
