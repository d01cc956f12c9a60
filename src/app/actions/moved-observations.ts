import type { DepartmentCollections } from '../../document/documents.ts'
import type { Edit } from '../../document/edit.ts'
import { updateEdits } from '../../document/new-record.ts'
import type { ObservationId } from '../../records/ids.ts'
import type { Source } from '../../records/task.ts'

/** What rested on the first of each pair rests on the second. */
export function movedEdits(
  { tasks, findings, interruptions, observations, media }: DepartmentCollections,
  moved: ReadonlyMap<ObservationId, ObservationId>,
): Edit[] {
  if (moved.size === 0) return []
  return [
    ...tasks.list().flatMap((task) => {
      const sources = movedSources(task.sources, moved)
      return sources ? updateEdits('tasks', task, { sources }) : []
    }),
    ...findings.list().flatMap((finding) => {
      const sources = movedSources(finding.sources, moved)
      return sources ? updateEdits('findings', finding, { sources }) : []
    }),
    ...interruptions.list().flatMap((each) => {
      const observationId = moved.get(each.observationId)
      return observationId ? updateEdits('interruptions', each, { observationId }) : []
    }),
    ...observations.list().flatMap((each) => {
      const resumes = each.resumes && moved.get(each.resumes)
      if (!resumes || moved.has(each.id)) return []
      // A piece that went up in what it went on with is the same turn already.
      return updateEdits('observations', each, { resumes: resumes === each.id ? undefined : resumes })
    }),
    ...media.list().flatMap((each) => {
      const id = each.about?.kind === 'observation' ? moved.get(each.about.id) : undefined
      return id ? updateEdits('media', each, { about: { kind: 'observation', id } }) : []
    }),
  ]
}

/** Null where none of them moved. */
function movedSources(
  sources: readonly Source[] | undefined,
  moved: ReadonlyMap<ObservationId, ObservationId>,
): readonly Source[] | null {
  if (!sources?.some(({ observationId }) => observationId && moved.has(observationId))) return null
  const seen = new Set<string>()
  return sources
    .map((source) => {
      const observationId = source.observationId && moved.get(source.observationId)
      return observationId ? { ...source, observationId } : source
    })
    .filter((source) => {
      const key = JSON.stringify([source.observationId, source.interviewId, source.noteId])
      return !seen.has(key) && seen.add(key)
    })
}
