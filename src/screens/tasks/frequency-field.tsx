import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { type Frequency, PERIODS, type Period, timesPerWeek } from '../../records/frequency.ts'
import { MAX_TIMES } from '../../records/task-schema.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useNumberTexts } from './use-number-texts.ts'

interface Props {
  readonly value: Frequency | null
  readonly onChange: (value: Frequency | null, joined: boolean) => void
}

/** How often: a number and a period. A period alone means once. */
export function FrequencyField({ value, onChange }: Props) {
  const { tasks } = useMessages()
  const { formatNumber } = useFormat()
  const numberTexts = useNumberTexts()
  const per: Period = value?.per ?? 'week'
  return (
    <div class="frequency">
      <NumberField
        label={tasks.frequencyTimes}
        value={value?.times ?? null}
        min={0}
        max={MAX_TIMES}
        unit="×"
        {...numberTexts}
        onChange={(times) => onChange(times === null ? null : { times, per }, true)}
      />
      <Segmented
        label={tasks.frequencyPeriod}
        options={PERIODS.map((period) => ({ value: period, label: tasks.periodWords[period] }))}
        value={value ? per : null}
        onChange={(period) => onChange({ times: value?.times ?? 1, per: period }, false)}
      />
      {value && value.per !== 'week' && (
        <p class="field__hint frequency__week">
          {tasks.frequencyPerWeek({ times: formatNumber(timesPerWeek(value), 2) })}
        </p>
      )}
    </div>
  )
}
