import type { Messages } from '../../i18n/messages.nl.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { ObservationRecord } from '../../records/document-records.ts'
import { gradesIn } from './floor-context.ts'

/** What stands on a chip: the catalogue's word, or the word as somebody typed it. */
export function loadWord(factor: string, load: Messages['load']): string {
  return Object.hasOwn(load.factors, factor) ? load.factors[factor as keyof typeof load.factors] : factor
}

/** Place, load and graded surroundings of an observation, in words. */
export function useContentWords(): (observation: ObservationRecord) => readonly string[] {
  const { load, levels, observe } = useMessages()
  return ({ location, load: factors, environment }) => [
    ...(location ? [location] : []),
    ...factors.map((factor) => loadWord(factor, load)),
    ...gradesIn(environment).map(([factor, level]) =>
      observe.grade({ factor: levels.environment[factor], level }),
    ),
  ]
}
