import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { timeline } from '../../i18n/nl/timeline.ts'
import type { ObservationRecord } from '../../records/document-records.ts'

/** An observation in one line: what, from when to when, and what is particular about it. */
export function useBarWords(): (observation: ObservationRecord, name: string, isBeside: boolean) => string {
  const words = useArea('timeline', timeline)
  const { formatClock } = useFormat()
  return ({ kind, start, end, firstStart, firstEnd }, name, isBeside) => {
    const from = formatClock(start)
    const what =
      kind !== 'interval'
        ? words.moment({ task: name, at: from })
        : end
          ? words.fromTo({ task: name, from, to: formatClock(end) })
          : words.running({ task: name, from })
    return [what, isBeside && words.beside, (firstStart || firstEnd) && words.corrected]
      .filter(Boolean)
      .join(', ')
  }
}
