import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ParameterStanding } from '../../analysis/parameter-standings.ts'
import type { AnalystId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { parseDecimal } from '../../ui/parse-decimal.ts'
import { StatusWord } from '../../ui/status-word.tsx'
import { useNumberTexts } from '../tasks/use-number-texts.ts'
import { keptOf, shownOf, unitOf } from './parameter-groups.ts'
import { changedWords, type ParameterWords, parameterName, parameterText } from './parameter-words.ts'

export interface ParameterFieldProps {
  readonly standing: ParameterStanding
  readonly words: ParameterWords
  readonly whoOf: (by: AnalystId) => string
  /** Null: the default again. */
  readonly onChange: (path: string, value: number | null) => void
}

/**
 * One number: what it is, what it does, its default and who changed it. It is taken over when one goes on to something
 * else: half a number would group anew at every sign.
 */
export function ParameterField({ standing, words, whoOf, onChange }: ParameterFieldProps) {
  const { path, value, standard } = standing
  const { texts } = words
  const isOther = value !== standard
  const changed = changedWords(standing, whoOf, words)
  return (
    <div class="parameter" data-other={isOther || undefined}>
      <ParameterInput standing={standing} words={words} onChange={onChange} />
      {(isOther || changed) && (
        <p class="parameter__facts">
          {isOther && <StatusWord tone="attention">{texts.isOther}</StatusWord>}
          {changed && <span>{changed}</span>}
        </p>
      )}
      {isOther && (
        <Button
          variant="quiet"
          icon="undo"
          class="parameter__back"
          aria-label={texts.backOf({ name: parameterName(path, words) })}
          onClick={() => onChange(path, null)}
        >
          {texts.back}
        </Button>
      )}
    </div>
  )
}

function ParameterInput({ standing, words, onChange }: Omit<ParameterFieldProps, 'whoOf'>) {
  const { path, range, value } = standing
  const { texts } = words
  const { decimal, texts: numberTexts } = useNumberTexts()
  const unit = unitOf(path)
  const bounds = { min: shownOf(path, range.least), max: shownOf(path, range.most) }
  const isWhole = (read: number) => !range.whole || Number.isInteger(read)
  const isTakeable = (read: number) => read >= bounds.min && read <= bounds.max && isWhole(read)
  const typed = useTyped((text) => {
    const read = parseDecimal(text, decimal)
    if (read === null) onChange(path, null)
    else if (read !== 'unreadable' && isTakeable(read)) onChange(path, keptOf(path, read))
  })
  return (
    <div
      class="parameter__field"
      onInput={({ target }) => target instanceof HTMLInputElement && typed.type(target.value)}
      onFocusOut={typed.take}
    >
      <NumberField
        label={parameterName(path, words)}
        hint={parameterText(standing, words)}
        value={shownOf(path, value)}
        {...bounds}
        decimal={decimal}
        texts={numberTexts}
        check={(read) => (isWhole(read) ? null : texts.whole)}
        {...(unit === 'hours' && { unit: texts.hours })}
        {...(unit === 'share' && { unit: texts.percent })}
        onChange={nothing}
        onEnter={typed.take}
      />
    </div>
  )
}

const nothing = () => undefined

/** What was typed and is to be taken over once: when the field is left, at Enter, and when it goes away. */
function useTyped(onTake: (text: string) => void) {
  const waiting = useRef<string | null>(null)
  const latest = useRef(onTake)
  latest.current = onTake
  const take = () => {
    const typed = waiting.current
    waiting.current = null
    if (typed !== null) latest.current(typed)
  }
  useLayoutEffect(() => take, [])
  const type = (typed: string) => {
    waiting.current = typed
  }
  return { type, take }
}
