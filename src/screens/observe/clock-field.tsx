import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Field } from '../../ui/field.tsx'
import { clockOf, isCompleteClock } from './clock-text.ts'
import type { ReadTime } from './observation-times.ts'

interface Props {
  readonly label: string
  /** Wall time with offset; null shows an empty field. */
  readonly time: string | null
  readonly read: (typed: string) => ReadTime
  readonly onChange: (time: string) => void
  readonly hint?: string
}

/**
 * A time on the 24-hour clock, whatever the browser's language. What cannot be taken stays on screen with the
 * reason; the owner only hears of times that can.
 */
export function ClockField({ label, time, read, onChange, hint }: Props) {
  const { observe } = useMessages()
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setLeft] = useState(false)
  const result = typed === null || typed.trim() === '' ? null : read(typed)
  const showsProblem = typed !== null && (isLeft || isCompleteClock(typed))
  const problem = showsProblem && result && !result.ok ? observe.problems[result.problem] : null

  const take = (text: string) => {
    const next = read(text)
    if (next.ok && next.time !== time) onChange(next.time)
    return next.ok
  }
  const leave = () => {
    setLeft(true)
    if (typed === null || typed.trim() === '' || take(typed)) setTyped(null)
  }

  return (
    <Field label={label} hint={hint} problem={problem} class="clock-field">
      {(ids) => (
        <input
          {...ids}
          class="input"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={8}
          placeholder={observe.timeHint}
          value={typed ?? (time ? clockOf(time) : '')}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => {
            const text = event.currentTarget.value
            setTyped(text)
            setLeft(false)
            if (isCompleteClock(text)) take(text)
          }}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') leave()
          }}
        />
      )}
    </Field>
  )
}
