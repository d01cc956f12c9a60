import { useArea } from '../../i18n/messages-context.tsx'
import { handover } from '../../i18n/nl/handover.ts'
import { TextField } from '../../ui/text-field.tsx'

interface Props {
  readonly code: string
  readonly onCode: (code: string) => void
  readonly onEnter: () => void
}

const LENGTH = 4
const isRepeated = (code: string) => new Set(code).size === 1
const isSequence = (code: string) => '01234567890'.includes(code) || '09876543210'.includes(code)
const isWhole = (code: string) => code.length === LENGTH && /^\d+$/.test(code)

/** Four digits that are not the first anybody tries. */
export const isGoodCode = (code: string): boolean => isWhole(code) && !isRepeated(code) && !isSequence(code)

/** A code of this hand-over, in sight while it is chosen: it is forgotten otherwise. */
export function CodeChoice({ code, onCode, onEnter }: Props) {
  const words = useArea('handover', handover)
  return (
    <TextField
      label={words.code}
      hint={words.codeHint}
      value={code}
      size="floor"
      inputMode="numeric"
      maxLength={LENGTH}
      onInput={(typed) => onCode(typed.replace(/\D/g, ''))}
      onEnter={onEnter}
      problem={isWhole(code) && !isGoodCode(code) ? words.codeTooEasy : null}
    />
  )
}
