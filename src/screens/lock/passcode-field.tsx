import { useEffect, useRef, useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Field, type FieldTexts } from '../../ui/field.tsx'
import './passcode-field.css'

interface Props extends FieldTexts {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly onEnter?: () => void
  /** There is a number pad: a tablet shows no keyboard of its own. */
  readonly hasPad?: boolean
  readonly canShow?: boolean
  readonly disabled?: boolean
  readonly autoFocus?: boolean
}

/** A secret as it is typed. Nothing helps with the spelling: that would send it elsewhere or keep it. */
export function PasscodeField({
  value,
  onInput,
  onEnter,
  hasPad,
  canShow,
  disabled,
  autoFocus,
  ...texts
}: Props) {
  const { lock } = useMessages()
  const [isShown, setShown] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (autoFocus) input.current?.focus()
  }, [])
  return (
    <div class="passcode-field">
      <Field {...texts}>
        {(ids) => (
          <input
            {...ids}
            class="input passcode-field__input"
            data-size="floor"
            ref={input}
            type={(isShown ? 'text' : 'password') as 'text'}
            inputMode={hasPad ? 'none' : undefined}
            autoComplete="off"
            autoCapitalize="none"
            spellcheck={false}
            disabled={disabled}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing || !onEnter) return
              event.preventDefault()
              onEnter()
            }}
          />
        )}
      </Field>
      {canShow && <Checkbox label={lock.show} checked={isShown} onChange={setShown} />}
    </div>
  )
}
