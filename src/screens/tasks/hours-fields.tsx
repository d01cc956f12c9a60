import type { ObservedWeek } from '../../analysis/observed-week.ts'
import type { HoursBetween } from '../../analysis/seen/observed-between.ts'
import { ENOUGH_TURNS } from '../../analysis/uncertainty/hours-range.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { hours as dutch } from '../../i18n/nl/hours.ts'
import { MAX_HOURS } from '../../records/task-schema.ts'
import { Button } from '../../ui/button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { JudgementNote } from './judgement-note.tsx'
import type { JudgementView } from './judgement-view.ts'
import { useNumberTexts } from './use-number-texts.ts'

interface Props {
  readonly view: JudgementView<'hours'>
  /** Null when it cannot be said. */
  readonly observed: ObservedWeek | null
  /** Null where too few days were watched; absent while it is worked out. */
  readonly between?: HoursBetween | null | undefined
  /** It was seen, whether or not that makes hours per week. */
  readonly isSeen: boolean
  /** @param joined while typing */
  readonly onJudge: (hours: number | undefined, joined: boolean) => void
  readonly onTakeSeen: (hours: number) => void
}

/** As they are read: nobody tells hours in hundredths. */
const asRead = (hours: number) => Math.round(hours * 10) / 10

/** Hours told and hours seen, side by side: neither replaces the other. */
export function HoursFields({ view, observed, between, isSeen, onJudge, onTakeSeen }: Props) {
  const { tasks } = useMessages()
  const words = useArea('hours', dutch)
  const { formatHours } = useFormat()
  const seen = observed && asRead(observed.hoursPerWeek)
  const numberTexts = useNumberTexts()
  return (
    <div class="hours">
      <div class="judged">
        <NumberField
          label={tasks.hoursTold}
          hint={tasks.hoursToldHint}
          value={view.own}
          min={0}
          max={MAX_HOURS}
          unit={tasks.hourUnit}
          {...numberTexts}
          onChange={(hours) => onJudge(hours ?? undefined, true)}
        />
        <JudgementNote view={view} onTakeOver={(hours) => onJudge(hours, false)} />
      </div>
      <div class="hours__observed">
        <p class="field__label">{tasks.hoursObserved}</p>
        <p class="field__hint">{tasks.hoursObservedHint}</p>
        <p class="hours__value" data-known={observed !== null}>
          {observed ? formatHours(observed.hoursPerWeek) : isSeen ? tasks.observedNoWeek : tasks.notObserved}
        </p>
        {observed && (
          <p class="field__hint">
            {tasks.observedBasis({ intervals: observed.turns })}
            {observed.missingJobs.length > 0 && ` ${tasks.observedAtLeast}`}
          </p>
        )}
        {observed && between && (
          <p>
            {words.between(between)}{' '}
            <span class="field__hint">
              {words.betweenHint} {observed.turns >= ENOUGH_TURNS && words.betweenUsed}
            </span>
          </p>
        )}
        {observed && between === null && <p class="field__hint">{words.fewDays}</p>}
        {seen !== null && seen > 0 && seen !== view.own && (
          <Button class="hours__take" onClick={() => onTakeSeen(seen)}>
            {words.takeOver({ hours: formatHours(seen) })}
          </Button>
        )}
      </div>
    </div>
  )
}
