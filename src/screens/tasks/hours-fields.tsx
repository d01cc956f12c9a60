import type { ObservedWeek } from '../../analysis/observed-week.ts'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { MAX_HOURS } from '../../records/task-schema.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { JudgementNote } from './judgement-note.tsx'
import type { JudgementView } from './judgement-view.ts'
import { useNumberTexts } from './use-number-texts.ts'

interface Props {
  readonly view: JudgementView<'hours'>
  /** Null when it cannot be said. */
  readonly observed: ObservedWeek | null
  /** It was seen, whether or not that makes hours per week. */
  readonly isSeen: boolean
  /** @param joined while typing */
  readonly onJudge: (hours: number | undefined, joined: boolean) => void
}

/** Hours told and hours seen, side by side: neither replaces the other. */
export function HoursFields({ view, observed, isSeen, onJudge }: Props) {
  const { tasks } = useMessages()
  const { formatHours } = useFormat()
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
      </div>
    </div>
  )
}
