import { elementaryWork } from '../../analysis/findings/suggest-work.ts'
import { toHalves } from '../../analysis/findings/suggestion.ts'
import { observedWeeks } from '../../analysis/observed-week.ts'
import { timeBudget } from '../../analysis/time-budget.ts'
import type { FindingRecord } from '../../records/document-records.ts'
import type { FigureSource } from '../../records/finding-additions.ts'
import type { Evidence, EvidenceOption } from '../../screens/findings/finding-view.ts'
import { evidenceKey, evidenceView } from './evidence-views.ts'
import type { FindingData } from './use-finding-data.ts'

/** Lines, recordings and numbers of the department that a finding can rest on; not the words of who withdrew. */
export function evidenceOptions(finding: FindingRecord, data: FindingData): readonly EvidenceOption[] {
  const { around, withdrew, speakerOf } = data
  const added = new Set(
    [
      ...(finding.sources ?? []).map((source) => ({ kind: 'source', source }) as const),
      ...(finding.figures ?? []).map((figure) => ({ kind: 'figure', figure }) as const),
    ].map(evidenceKey),
  )
  const option = (group: EvidenceOption['group'], evidence: Evidence): EvidenceOption => ({
    ...evidenceView(evidence, around),
    group,
    isAdded: added.has(evidenceKey(evidence)),
  })
  const lines = around.notes
    .filter(({ text, interviewId }) => {
      const speaker = speakerOf(interviewId)
      return /\S/.test(text) && !(speaker && withdrew(speaker))
    })
    .map(({ id, interviewId, important }) =>
      option(important ? 'quote' : 'line', { kind: 'source', source: { interviewId, noteId: id } }),
    )
  const observations = [...around.observations]
    .sort((a, b) => Date.parse(b.start) - Date.parse(a.start))
    .map(({ id }) => option('observation', { kind: 'source', source: { observationId: id } }))
  const figures = figuresOf(data).map((figure) => option('figure', { kind: 'figure', figure }))
  return [...lines, ...observations, ...figures]
}

/** Elementary hours of each job, then hours told and seen of each task. */
function figuresOf({ standings, around, people }: FindingData): readonly FigureSource[] {
  const told = standings.filter(({ unjudged }) => !unjudged.includes('hours'))
  const observed = observedWeeks(
    standings.map(({ task }) => task),
    around.jobs,
    timeBudget(around.observations),
  )
  const ofJobs = elementaryWork({
    standings,
    jobs: around.jobs,
    people,
    interviews: [],
    observed: new Map(),
    seen: new Set(),
  }).flatMap(({ figures }) => figures)
  return [
    ...ofJobs,
    ...standings.flatMap(({ task }): FigureSource[] => {
      const seen = observed.get(task.id)
      return [
        ...(told.some((each) => each.task.id === task.id) && task.hoursPerWeek > 0
          ? [{ kind: 'hoursTold', id: task.id, value: task.hoursPerWeek } as const]
          : []),
        ...(seen ? [{ kind: 'hoursSeen', id: task.id, value: toHalves(seen.hoursPerWeek) } as const] : []),
      ]
    }),
  ]
}
