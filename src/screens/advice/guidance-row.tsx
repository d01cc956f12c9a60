import { useArea } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import type { FunctionId } from '../../records/ids.ts'
import type { GuidanceStepRecord } from '../../records/scenario-parts.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNumberTexts } from '../tasks/use-number-texts.ts'
import type { NewPartOf, PartProps, WorkedFunction } from './advice-props.ts'
import { RowTools } from './row-tools.tsx'
import { useFocusWhenNew } from './use-focus-when-new.ts'

interface Props extends Pick<PartProps, 'edits'> {
  readonly step: GuidanceStepRecord
  readonly place: number
  readonly count: number
  readonly isNew: boolean
  readonly functions: readonly WorkedFunction[]
}

const ALL = 'all'
const MOST_WEEKS = 520

/** One line of the guidance plan: for whom, when, how much, by whom and how. */
export function GuidanceRow({ step, place, count, isNew, functions, edits }: Props) {
  const texts = useArea('advice', advice)
  const { texts: numberTexts, decimal } = useNumberTexts()
  const ref = useFocusWhenNew<HTMLElement>(isNew)
  const { fromWeek: from, toWeek: to } = step
  const weeks = to === null ? texts.fromWeekOn({ from }) : texts.weekRange({ from, to })
  const own = functions.find(({ record }) => record.id === step.functionId)
  const what = texts.guidanceStep({ weeks, name: own?.name ?? texts.allFunctions })
  const change = (fields: Partial<NewPartOf<'guidanceSteps'>>, joined = true) =>
    edits.change('guidanceSteps', step, fields, joined)
  const whole = (value: number) => (Number.isInteger(value) ? null : texts.wholeWeek)
  const numbers = { texts: numberTexts, decimal }
  return (
    <article ref={ref} class="advice__item guidance__row">
      <header class="advice__item-head">
        <h3 class="guidance__title">{what}</h3>
        <RowTools
          what={what}
          place={place}
          count={count}
          onMove={(by) => edits.move('guidanceSteps', step, by)}
          onRemove={() => edits.removePart('guidanceSteps', step.id, what)}
        />
      </header>
      <div class="guidance__fields">
        <NumberField
          {...numbers}
          label={texts.fromWeek}
          min={1}
          max={MOST_WEEKS}
          check={whole}
          value={step.fromWeek}
          onChange={(fromWeek) => fromWeek !== null && change({ fromWeek })}
        />
        <NumberField
          {...numbers}
          label={texts.toWeek}
          hint={texts.toWeekHint}
          min={1}
          max={MOST_WEEKS}
          check={whole}
          value={step.toWeek}
          onChange={(toWeek) => change({ toWeek })}
        />
        <NumberField
          {...numbers}
          label={texts.hoursPerDay}
          min={0}
          max={8}
          value={step.hoursPerDay}
          onChange={(hoursPerDay) => hoursPerDay !== null && change({ hoursPerDay })}
        />
        {functions.length > 1 && (
          <Select
            label={texts.forWhom}
            value={step.functionId ?? ALL}
            options={[
              { value: ALL, label: texts.allFunctions },
              ...functions.map(({ record, name }) => ({ value: record.id as string, label: name })),
            ]}
            onChange={(id) => change({ functionId: id === ALL ? null : (id as FunctionId) }, false)}
          />
        )}
        <TextField label={texts.whoGuides} value={step.who} onInput={(who) => change({ who })} />
      </div>
      <TextArea label={texts.guidanceText} rows={1} value={step.text} onInput={(text) => change({ text })} />
    </article>
  )
}
