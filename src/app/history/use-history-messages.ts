import { useMemo } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { history as dutch } from '../../i18n/nl/history.ts'
import { interviews as dutchInterviews } from '../../i18n/nl/interviews.ts'
import type { HistoryMessages } from './record-names.ts'

/** All texts with those of the history, which are not on the first screen. */
export function useHistoryMessages(): HistoryMessages {
  const messages = useMessages()
  const history = useArea('history', dutch)
  const interviews = useArea('interviews', dutchInterviews)
  return useMemo(() => ({ ...messages, history, interviews }), [messages, history, interviews])
}
