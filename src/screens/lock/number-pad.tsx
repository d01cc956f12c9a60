import { useMessages } from '../../i18n/messages-context.tsx'
import { Icon } from '../../ui/icon.tsx'
import './number-pad.css'

interface Props {
  readonly disabled: boolean
  readonly onDigit: (digit: string) => void
  readonly onErase: () => void
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

/** Large keys for one thumb, each said aloud as its digit. */
export function NumberPad({ disabled, onDigit, onErase }: Props) {
  const { lock } = useMessages()
  const key = (digit: string) => (
    <button
      key={digit}
      type="button"
      class="number-pad__key"
      data-digit={digit}
      disabled={disabled}
      onClick={() => onDigit(digit)}
    >
      {digit}
    </button>
  )
  return (
    <fieldset class="number-pad">
      <legend class="visually-hidden">{lock.digits}</legend>
      {DIGITS.map(key)}
      {key('0')}
      <button
        type="button"
        class="number-pad__key"
        aria-label={lock.erase}
        title={lock.erase}
        disabled={disabled}
        onClick={onErase}
      >
        <Icon name="erase" />
      </button>
    </fieldset>
  )
}
