import { ASSUMPTION_FACTS } from '../../analysis/scenario/assumption-facts.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { scenarios as dutch } from '../../i18n/nl/scenarios.ts'
import type { Assumed, Assumption } from '../../records/scenario-advice.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { useNumberTexts } from '../tasks/use-number-texts.ts'
import { fromShown, toShown } from './assumption-words.ts'

interface Props {
  readonly name: Assumption
  readonly scenario: string
  /** As filled in, so also while the most is typed below the least; else what is counted with. */
  readonly value: Assumed
  /** @param joined while somebody types */
  readonly onChange: (value: Assumed | undefined, joined: boolean) => void
}

/** One number, or two where it can be a range. Emptied, the default counts again. */
export function AssumptionFields({ name, scenario, value, onChange }: Props) {
  const texts = useArea('scenarios', dutch)
  const { unit, least, most, isRange } = ASSUMPTION_FACTS[name]
  const { texts: numberTexts, decimal } = useNumberTexts()
  const common = {
    labelHidden: true,
    texts: numberTexts,
    decimal,
    min: toShown(least, unit),
    max: toShown(most, unit),
  }
  const sign = unit === 'count' ? undefined : texts.signs[unit]
  const words = { name: texts.assumption[name], scenario }
  const changed = (typed: number | null, fill: (number: number) => Assumed) =>
    onChange(typed === null ? undefined : fill(fromShown(typed, unit)), true)
  if (!isRange) {
    return (
      <NumberField
        {...common}
        unit={sign}
        label={texts.oneField(words)}
        value={toShown(value.from, unit)}
        onChange={(typed) => changed(typed, (number) => ({ from: number, to: number }))}
      />
    )
  }
  return (
    <div class="assumptions__range">
      <NumberField
        {...common}
        label={texts.fromField(words)}
        value={toShown(value.from, unit)}
        onChange={(typed) => changed(typed, (from) => ({ from, to: value.to }))}
      />
      <span aria-hidden="true">{texts.to}</span>
      <NumberField
        {...common}
        unit={sign}
        label={texts.toField(words)}
        value={toShown(value.to, unit)}
        onChange={(typed) => changed(typed, (to) => ({ from: value.from, to }))}
      />
    </div>
  )
}
