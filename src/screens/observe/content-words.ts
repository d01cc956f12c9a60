import type { Messages } from '../../i18n/messages.nl.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { Environment } from '../../records/scales.ts'
import { gradesIn } from './floor-context.ts'

/** What stands on a chip: the catalogue's word, or the word as somebody typed it. */
export function loadWord(factor: string, load: Messages['load']): string {
  return Object.hasOwn(load.factors, factor) ? load.factors[factor as keyof typeof load.factors] : factor
}

/** The factors whose word no grade says too: 'noise' and 'noise 3' are one thing, and the grade says more. */
export function notGraded(
  factors: readonly string[],
  environment: Environment | undefined,
  { load, levels }: Pick<Messages, 'load' | 'levels'>,
): readonly string[] {
  const graded = new Set(gradesIn(environment).map(([factor]) => levels.environment[factor].toLowerCase()))
  return factors.filter((factor) => !graded.has(loadWord(factor, load).toLowerCase()))
}

/** Place, load and graded surroundings of an observation, in words. */
export function useContentWords(): (observation: ObservationRecord) => readonly string[] {
  const messages = useMessages()
  const { load, levels, observe } = messages
  return ({ location, load: factors, environment }) => [
    ...(location ? [location] : []),
    ...notGraded(factors, environment, messages).map((factor) => loadWord(factor, load)),
    ...gradesIn(environment).map(([factor, level]) =>
      observe.grade({ factor: levels.environment[factor], level }),
    ),
  ]
}
