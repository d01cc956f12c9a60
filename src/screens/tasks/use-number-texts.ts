import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { DecimalSign } from '../../ui/parse-decimal.ts'

/** What number fields say and how they write numbers in the language of the app. */
export function useNumberTexts() {
  const { common } = useMessages()
  const { language } = useFormat()
  const decimal: DecimalSign = language === 'nl' ? ',' : '.'
  const texts = {
    unreadable: common.numberUnreadable,
    tooSmall: common.numberTooSmall,
    tooLarge: common.numberTooLarge,
  }
  return { decimal, texts }
}
