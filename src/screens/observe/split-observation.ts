import type { ObservationRecord } from '../../records/document-records.ts'
import type { ObservationId } from '../../records/ids.ts'
import { sharedAnswers } from '../../records/scheme-rules.ts'
import type { Source } from '../../records/task.ts'

/**
 * Cuts an observation in two that together last as long. The first keeps the id, the note and whatever came with
 * an import, and whatever it went on with; the second has the same person, task, place and load, and runs on where the whole
 * was running. It carries no count: its place among the others is where it was cut.
 *
 * @param at inside the observation
 * @param id of the second part
 */
export function splitObservation(
  whole: ObservationRecord,
  at: string,
  id: ObservationId,
): { readonly first: { readonly end: string }; readonly second: ObservationRecord } {
  const { extra: _, note: __, count: ___, resumes: ____, modifiers, ...others } = whole
  const { firstStart: _____, caseId: ______, ...shared } = others
  const answers = sharedAnswers(modifiers)
  const second = { ...shared, id, start: at, end: whole.end ?? null, ...(answers && { modifiers: answers }) }
  return { first: { end: at }, second }
}

/** What rested on the whole rests on both parts. Null where nothing did. */
export function splitSources(
  sources: readonly Source[] | undefined,
  whole: ObservationId,
  second: ObservationId,
): readonly Source[] | null {
  if (!sources?.some((source) => source.observationId === whole)) return null
  return sources.flatMap((source) =>
    source.observationId === whole ? [source, { ...source, observationId: second }] : [source],
  )
}
