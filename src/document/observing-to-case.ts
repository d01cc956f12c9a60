import { compareText } from '../records/ids.ts'
import type { MediaAbout } from '../records/media.ts'
import { type CorrectionChange, type ObservationAdditions, SCHEME_KEY } from '../records/observing.ts'
import type { SamplingSubject } from '../records/sampling.ts'
import { inOrderOf, joinList } from './carried-additions.ts'
import type { ExportContext, OpenedDepartment } from './export-context.ts'
import { compareNatural } from './natural-order.ts'
import { isMediaHeldBack } from './withheld-media.ts'
import type { Withheld } from './withheld-records.ts'
import { withoutEmpty } from './without-empty.ts'

type Has = (id: string) => boolean

/** Fields of a correction that hold what somebody typed. */
const FREE_WORDS: ReadonlySet<string> = new Set(['location', 'note', 'load', 'name'])

/** What an observation has beside the format, with references that resolve. */
export function observedToCase(
  { company, pace, modifiers = {}, resumes, placeId, firstStart, firstEnd }: ObservationAdditions,
  records: OpenedDepartment['records'],
): object {
  const answers = Object.entries(modifiers)
    .filter(([id]) => records.modifiers.get(id))
    .map(([id, value]) => ({ id, value }))
    .sort((a, b) => compareNatural(a.id, b.id))
  return withoutEmpty({
    company,
    pace,
    ...(answers.length > 0 && { modifiers: answers }),
    resumes: resumes && records.observations.get(resumes) ? resumes : undefined,
    placeId: placeId && records.places.get(placeId) ? placeId : undefined,
    firstStart,
    firstEnd,
  })
}

/** What was recorded of each department beside its observations; those of which nothing was are left out. Devices stay here. */
export function observingToCase(context: ExportContext, held: Withheld): object {
  const extra = context.project.project.get('project')?.fileExtra
  const own = context.departments.flatMap((department) => {
    const lists = Object.entries(listsOf(department, context, held)).filter(([, value]) => !isEmpty(value))
    return lists.length > 0 ? [{ departmentId: department.id, ...Object.fromEntries(lists) }] : []
  })
  return joinList(extra, 'observing', own)
}

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0)

function listsOf({ records }: OpenedDepartment, context: ExportContext, held: Withheld) {
  const { hasTask, caseIds } = context
  const scheme = records.schemes.get(SCHEME_KEY)
  const plans = new Set<string>(records.samplingPlans.list().map(({ id }) => id))
  const rounds = new Set(records.samplingRounds.list().map(({ id }) => id))
  // Before what each is about is looked up: once that was removed, nothing in the case says whose it was.
  const media = records.media.list().filter((each) => !isMediaHeldBack(each, held, records))
  const inTaskOrder = (a: string, b: string) =>
    compareNatural(caseIds.task(a as never), caseIds.task(b as never))
  return {
    interruptions: inOrderOf(records.interruptions.list())
      .filter(({ observationId }) => records.observations.get(observationId))
      .map(({ id: _, device: __, count: ___, ...said }) => said),
    situations: [...records.situations.list()]
      .sort((a, b) => compareNatural(a.start, b.start) || compareNatural(a.name, b.name))
      .map(({ id: _, device: __, ...said }) => said),
    modifiers: inRank(records.modifiers.list()).map(({ rank: _, options, taskIds, ...said }) => ({
      ...said,
      options: Object.entries(options)
        .sort(([, a], [, b]) => compareText(a.rank, b.rank))
        .map(([id, { name }]) => ({ id, name })),
      taskIds: taskIds.filter(hasTask).sort(inTaskOrder),
    })),
    exclusions: records.exclusions
      .list()
      .filter(({ taskId, stops }) => hasTask(taskId) && (stops === '*' || hasTask(stops)))
      .map(({ taskId, stops }) => ({ taskId, stops }))
      .sort((a, b) => inTaskOrder(a.taskId, b.taskId) || inTaskOrder(a.stops, b.stops)),
    scheme: scheme && { sector: scheme.sector, locked: scheme.locked },
    corrections: inOrderOf(records.corrections.list()).map(({ id: _, changes, ...said }) => ({
      ...said,
      changes: changes.map(({ root, observationId, field, was, now }: CorrectionChange) => ({
        ...(root && { root }),
        observationId,
        field,
        // Somebody may have put right a name in these; what stood there is nobody's business any more.
        was: FREE_WORDS.has(field) ? null : was,
        now: FREE_WORDS.has(field) ? null : now,
      })),
    })),
    samplingPlans: inOrderOf(records.samplingPlans.list()).map(({ subjects, ...said }) => ({
      ...said,
      subjects: subjects.map((each) => subjectToCase(each, context, (id) => !!records.places.get(id))),
    })),
    samplingRounds: [...records.samplingRounds.list()]
      .filter(({ planId }) => plans.has(planId))
      .sort((a, b) => compareNatural(a.due ?? a.startedAt ?? '', b.due ?? b.startedAt ?? '') || byIdOf(a, b))
      .map(({ device: _, ...said }) => said),
    samples: inOrderOf(records.samples.list())
      .filter(({ planId, roundId }) => plans.has(planId) && rounds.has(roundId))
      .map(({ id: _, device: __, taskId, ...said }) => ({
        ...said,
        taskId: taskId && hasTask(taskId) ? taskId : null,
      })),
    floorPlans: inRank(records.floorPlans.list()).map(({ rank: _, strokes, mediaId, ...said }) => ({
      ...said,
      mediaId: media.some(({ id }) => id === mediaId) ? mediaId : null,
      strokes: Object.entries(strokes)
        .sort(([a], [b]) => compareNatural(a, b))
        .map(([, points]) => points),
    })),
    places: inRank(records.places.list()).map(({ rank: _, floorPlanId, ...said }) => ({
      ...said,
      floorPlanId: floorPlanId && records.floorPlans.get(floorPlanId) ? floorPlanId : null,
    })),
    media: inOrderOf(media).map(({ device: _, pieces, about, ...said }) => ({
      ...said,
      about: about && isThere(about, records, context) ? about : null,
      bytes: pieces.reduce((sum, { bytes }) => sum + bytes, 0),
    })),
  }
}

const subjectToCase = (
  { personId, jobId, placeId, ...subject }: SamplingSubject,
  { hasPerson, hasJob }: ExportContext,
  hasPlace: Has,
): SamplingSubject => ({
  ...subject,
  ...(personId && hasPerson(personId) && { personId }),
  ...(jobId && hasJob(jobId) && { jobId }),
  ...(placeId && hasPlace(placeId) && { placeId }),
})

function isThere(
  about: MediaAbout,
  records: OpenedDepartment['records'],
  { hasTask }: ExportContext,
): boolean {
  if (about.kind === 'task') return hasTask(about.id)
  const roots = {
    finding: records.findings,
    place: records.places,
    observation: records.observations,
    interview: records.interviews,
    floorPlan: records.floorPlans,
  } as const
  return roots[about.kind].get(about.id) !== undefined
}

/** By place in the list; ties by id, as collections have it. */
const inRank = <T extends { readonly id: string; readonly rank?: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => compareText(a.rank ?? '~', b.rank ?? '~') || byIdOf(a, b))

const byIdOf = (a: { readonly id: string }, b: { readonly id: string }) => compareNatural(a.id, b.id)
