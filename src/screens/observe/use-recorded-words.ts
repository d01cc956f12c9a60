import { useMemo } from 'preact/hooks'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import {
  COMPANY,
  type InterruptionRecord,
  type ModifierRecord,
  type ModifierValue,
} from '../../records/observing.ts'
import { companyWord } from './company-words.ts'
import type { Recording } from './recording.ts'

type Words = typeof dutch

/** What was recorded with an observation, in words: interruptions, company, pace and answers. Changes only when they do. */
export function useRecordedWords({
  interruptions,
  questions,
  sector,
}: Pick<Recording, 'interruptions' | 'questions' | 'sector'>): (
  observation: ObservationRecord,
) => readonly string[] {
  const words = useArea('recording', dutch)
  const { formatClock } = useFormat()
  return useMemo(() => {
    const broken = new Map<string, InterruptionRecord[]>()
    for (const each of interruptions) {
      broken.set(each.observationId, [...(broken.get(each.observationId) ?? []), each])
    }
    return (observation) => [
      // Without an interruption somebody went to another place with it.
      ...(observation.resumes ? [broken.has(observation.resumes) ? words.goesOn : words.goesOnHere] : []),
      ...(broken.get(observation.id) ?? []).map((each) => interruptionWords(each, words, formatClock)),
      ...COMPANY.filter((code) => observation.company?.includes(code)).map((code) =>
        companyWord(code, sector, words),
      ),
      ...(observation.pace ? [words.paces[observation.pace]] : []),
      ...answersOf(observation, questions, words),
    ]
  }, [interruptions, questions, sector, words, formatClock])
}

function interruptionWords(
  { kind, at, aside, resumed }: InterruptionRecord,
  words: Words,
  formatClock: (moment: string) => string,
): string {
  if (aside) return words.wasAside({ kind: words.kinds[kind], time: formatClock(at) })
  const broke = words.brokenBy({ kind: words.interruptedBy[kind] })
  return resumed === false ? `${broke}, ${words.notResumed}` : broke
}

function answersOf(
  { modifiers }: ObservationRecord,
  questions: readonly ModifierRecord[],
  words: Words,
): string[] {
  if (!modifiers) return []
  return questions.flatMap((question) => {
    const value = modifiers[question.id]
    return value === undefined ? [] : [answerWords(question, value, words)]
  })
}

/** "Aantal: 2 keer", "Hulpmiddel: tillift, glijzeil". */
function answerWords({ name, unit, options }: ModifierRecord, value: ModifierValue, words: Words): string {
  if (typeof value === 'number') return words.amount({ name, value, unit })
  const ids = typeof value === 'string' ? [value] : value
  return words.answer({ name, value: ids.flatMap((id) => options[id]?.name ?? []).join(', ') })
}
