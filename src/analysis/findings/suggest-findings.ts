import { namedBottlenecks, shedWork } from './suggest-said.ts'
import { elementaryWork, hoursApart, undoneWork } from './suggest-work.ts'
import type { Suggestion, SuggestionSource } from './suggestion.ts'

/**
 * Findings the records of a department suggest, the weightiest kind first.
 *
 * @param known keys that were accepted or dropped before
 */
export const suggestFindings = (
  source: SuggestionSource,
  known: ReadonlySet<string>,
): readonly Suggestion[] =>
  [
    ...elementaryWork(source),
    ...namedBottlenecks(source),
    ...shedWork(source),
    ...hoursApart(source),
    ...undoneWork(source),
  ].filter(({ key }) => !known.has(key))
