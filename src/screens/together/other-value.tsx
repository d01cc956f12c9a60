import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { discussion } from '../../i18n/nl/discussion.ts'
import type { JudgedField, JudgedValues } from '../../records/judgement.ts'
import { type Level, VERDICTS, type Verdict, WISHES, type Wish } from '../../records/scales.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { Select } from '../../ui/select.tsx'
import { judgementWords } from '../tasks/judgement-words.ts'
import { useNumberTexts } from '../tasks/use-number-texts.ts'

interface Props {
  readonly field: JudgedField
  /** Null while nothing was chosen. */
  readonly value: JudgedValues[JudgedField] | null
  readonly onChange: (value: JudgedValues[JudgedField] | null) => void
}

/** Hours in a week. */
const MOST_HOURS = 168

/** A value nobody gave before: any the field can have. */
export function OtherValue({ field, value, onChange }: Props) {
  const words = useArea('discussion', discussion)
  const messages = useMessages()
  const format = useFormat()
  const numberTexts = useNumberTexts()
  const label = words.otherValue
  if (field === 'hours') {
    const { unit } = { unit: format.language === 'nl' ? 'uur' : 'h' }
    const held = typeof value === 'number' ? value : null
    return (
      <NumberField
        {...numberTexts}
        label={label}
        value={held}
        min={0}
        max={MOST_HOURS}
        unit={unit}
        onChange={onChange}
      />
    )
  }
  if (field === 'wish') {
    const options = WISHES.map((wish) => ({ value: wish, label: messages.levels.wishes[wish] }))
    return (
      <Select
        label={label}
        value={value as Wish | null}
        options={options}
        placeholder={label}
        onChange={onChange}
      />
    )
  }
  if (field === 'override') {
    const options = VERDICTS.map((verdict) => ({ value: verdict, label: messages.levels.verdicts[verdict] }))
    const held = (value as JudgedValues['override'] | null)?.verdict ?? null
    const choose = (verdict: Verdict) => onChange({ verdict, reason: words.decide })
    return <Select label={label} value={held} options={options} placeholder={label} onChange={choose} />
  }
  const options = LEVELS.map((level) => ({
    value: String(level),
    label: judgementWords(field, level, messages, format),
  }))
  const held = value === null ? null : String(value)
  const choose = (level: string) => onChange(Number(level) as Level)
  return <Select label={label} value={held} options={options} placeholder={label} onChange={choose} />
}

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4]
