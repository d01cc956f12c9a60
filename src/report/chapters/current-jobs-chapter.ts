import type { JobEffect } from '../../analysis/effects/job-effects.ts'
import type { Desk } from '../desk.ts'
import { flowDrawing } from '../flow-drawing.ts'
import type { PlanFacts } from '../plan-facts.ts'
import { jobRef, type RecordRef, scenarioRef, taskRef } from '../record-ref.ts'
import type { Block, Claim, ReportSection } from '../report-document.ts'
import { sentence } from './question-chapter.ts'

/** What the functions do to each job of now: hours, core work, wishes, and what the time that comes free is for. */
export function currentJobsChapter(desk: Desk, plan: PlanFacts): ReportSection {
  const { texts, functions } = desk.facts
  const { currentJobs: words, chapters } = texts.words
  if (functions.length === 0) {
    return desk.section('currentJobs', chapters.currentJobs, [
      { kind: 'notice', tone: 'quiet', text: words.none },
    ])
  }
  const giving = plan.jobs.filter(({ freed }) => freed > 0.01)
  const drawing = flowDrawing(desk.facts, functions)
  const chart: Block[] = drawing
    ? [{ kind: 'chart', key: 'currentJobs.flow', caption: words.flowCaption, drawing }]
    : []
  const sections = giving.map((effect) => jobSection(desk, effect))
  return desk.section(
    'currentJobs',
    chapters.currentJobs,
    [lead(desk, plan, giving), ...chart, ...jobsTable(desk, plan)],
    { sections },
  )
}

const givenRefs = (effects: readonly JobEffect[]): RecordRef[] =>
  effects.flatMap(({ jobId, givenTasks }) => [
    jobRef(jobId),
    ...givenTasks.map(({ taskId }) => taskRef(taskId)),
  ])

function lead(desk: Desk, plan: PlanFacts, giving: readonly JobEffect[]): Block {
  const { texts, task, jobName, scenario } = desk.facts
  const { currentJobs: words } = texts.words
  const { formatHours } = texts.format
  const freed = giving.reduce((sum, each) => sum + each.freed, 0)
  const { undoneHours } = plan.figures
  const still = plan.jobs.filter(({ freed: hours, takenUp }) => hours <= 0.01 && takenUp <= 0.01)
  const undone = plan.figures.functions.flatMap((fn) =>
    fn.tasks.flatMap(({ taskId }) => (task(taskId)?.origin === 'undone' ? [taskRef(taskId)] : [])),
  )
  const implications = scenario?.implications?.trim() ?? ''
  return desk.paragraph('currentJobs.lead', [
    desk.claim(
      'currentJobs.freed',
      words.lead({ hours: formatHours(freed, 1), jobs: giving.length }),
      givenRefs(giving),
    ),
    undoneHours > 0.01
      ? desk.claim('currentJobs.undone', words.takenUp({ hours: formatHours(undoneHours, 1) }), undone)
      : null,
    addsUp(
      giving.map((each) => each.freed),
      freed,
    )
      ? null
      : desk.plain('currentJobs.rounded', words.rounded),
    still.length > 0
      ? desk.claim(
          'currentJobs.still',
          words.unchanged({ jobs: still.map(({ jobId }) => jobName(jobId)) }),
          still.map(({ jobId }) => jobRef(jobId)),
        )
      : null,
    scenario && implications !== ''
      ? desk.claim('currentJobs.implications', sentence(implications), [scenarioRef(scenario.id)], {
          typed: implications,
        })
      : null,
  ])
}

const tenth = (hours: number) => Math.round(hours * 10)

/** Whether parts as they are written make the sum as it is written. */
const addsUp = (parts: readonly number[], sum: number) =>
  parts.reduce((tenths, part) => tenths + tenth(part), 0) === tenth(sum)

function jobsTable(desk: Desk, { jobs }: PlanFacts): Block[] {
  const { texts, jobName } = desk.facts
  const { columns, caption } = texts.words.currentJobs
  const { formatNumber, formatPercent } = texts.format
  const share = (value: number | null) => (value === null ? '–' : formatPercent(value))
  const rows = jobs.map((effect) =>
    desk.row(
      `currentJobs.row.${effect.jobId}`,
      [
        jobName(effect.jobId),
        formatNumber(effect.hours),
        formatNumber(effect.freed),
        formatNumber(effect.hours - effect.freed),
        share(effect.coreBefore),
        share(effect.coreAfter),
      ],
      givenRefs([effect]),
    ),
  )
  return desk.table(
    'currentJobs.table',
    caption,
    [
      { label: columns.job, isNumber: false, width: 0.3 },
      { label: columns.now, isNumber: true, width: 0.14 },
      { label: columns.freed, isNumber: true, width: 0.14 },
      { label: columns.after, isNumber: true, width: 0.14 },
      { label: columns.core, isNumber: true, width: 0.14 },
      { label: columns.coreAfter, isNumber: true, width: 0.14 },
    ],
    rows,
  )
}

const MOST_TASKS = 3

function jobSection(desk: Desk, effect: JobEffect): ReportSection {
  const { texts, jobName, taskInText, scenario } = desk.facts
  const { currentJobs: words } = texts.words
  const { formatHours, formatPercent } = texts.format
  const key = `currentJobs.${effect.jobId}`
  const job = jobName(effect.jobId)
  const gives = words.gives({
    job,
    hours: formatHours(effect.freed, 1),
    share: formatPercent(effect.freed / effect.hours),
    tasks: effect.givenTasks.slice(0, MOST_TASKS).map(({ taskId }) => taskInText(taskId)),
  })
  const falls =
    effect.coreBefore !== null && effect.coreAfter !== null && effect.coreAfter < effect.coreBefore - 0.005
  const said = (scenario?.jobImplications ?? []).filter(
    ({ jobId, text }) => jobId === effect.jobId && text.trim() !== '',
  )
  const blocks = [
    desk.paragraph(`${key}.words`, [
      ...said.map(({ text }, at) =>
        desk.claim(`${key}.said.${at}`, sentence(text), [
          ...(scenario ? [scenarioRef(scenario.id)] : []),
          jobRef(effect.jobId),
        ]),
      ),
      desk.claim(`${key}.gives`, gives, givenRefs([effect])),
      ...wishClaims(desk, effect, key),
      falls ? desk.claim(`${key}.coreFalls`, words.coreFalls, givenRefs([effect])) : null,
      ...recovery(desk, effect, key),
      uses(desk, effect, key),
    ]),
  ]
  return desk.section(key, job, blocks, { level: 2 })
}

function wishClaims(desk: Desk, { wishes, jobId }: JobEffect, key: string): Claim[] {
  const { texts, taskInText, whole } = desk.facts
  const { currentJobs: words } = texts.words
  const refsOf = (list: typeof wishes): RecordRef[] =>
    list.flatMap(({ taskId, saidBy }) => [
      taskRef(taskId),
      ...whole.interviews
        .filter(({ personId }) => saidBy.includes(personId))
        .map(({ id }): RecordRef => ({ kind: 'wish', taskId, interviewId: id })),
    ])
  const given = wishes.filter((each) => each.wish === 'shed' && each.honoured && each.given > 0.01)
  const shed = given.filter(({ saidBy }) => saidBy.length > 0)
  const summed = given.filter(({ saidBy }) => saidBy.length === 0)
  const broken = wishes.filter(({ wish, honoured }) => wish !== 'shed' && !honoured)
  const toldBy = (wish: string, saidBy: readonly unknown[]) =>
    saidBy.length > 0 ? wish : texts.words.wishes.byAnalystsWithin({ wish })
  const named = (list: typeof wishes) => [...new Set(list.map(({ taskId }) => taskInText(taskId)))]
  return [
    ...(shed.length > 0
      ? [
          desk.claim(
            `${key}.shed`,
            words.wishKept({
              count: named(shed).length,
              tasks: named(shed).slice(0, MOST_TASKS),
            }),
            [jobRef(jobId), ...refsOf(shed)],
          ),
        ]
      : []),
    ...(summed.length > 0
      ? [
          desk.claim(
            `${key}.summed`,
            texts.words.wishes.shedByAnalysts({ count: summed.length, isMore: shed.length > 0 }),
            [jobRef(jobId), ...refsOf(summed)],
          ),
        ]
      : []),
    ...(broken.length > 0
      ? [
          desk.claim(
            `${key}.broken`,
            words.wishBroken({
              tasks: broken.map(({ taskId, wish, saidBy }) =>
                words.wishWord({ task: taskInText(taskId), wish: toldBy(texts.levels.wishes[wish], saidBy) }),
              ),
            }),
            refsOf(broken),
          ),
        ]
      : []),
  ]
}

function recovery(desk: Desk, effect: JobEffect, key: string): Claim[] {
  const { texts, taskInText } = desk.facts
  const { formatNumber } = texts.format
  return effect.recovery.slice(0, 1).map((loss) =>
    desk.claim(
      `${key}.recovery`,
      texts.words.currentJobs.recovery({
        tasks: loss.taskIds.slice(0, MOST_TASKS).map(taskInText),
        demand: texts.levels.demands[loss.demand],
        before: formatNumber(loss.before),
        after: formatNumber(loss.after),
      }),
      loss.taskIds.map(taskRef),
    ),
  )
}

const MOST_USES = 3

function uses(desk: Desk, effect: JobEffect, key: string): Claim {
  const { texts } = desk.facts
  const { currentJobs: words } = texts.words
  if (effect.uses.length === 0) return desk.plain(`${key}.uses`, words.noUses)
  const most = effect.uses.slice(0, MOST_USES)
  return desk.claim(
    `${key}.uses`,
    words.uses({ uses: most.map((use) => useInWords(desk, use)) }),
    most.map(({ taskId }) => taskRef(taskId)),
  )
}

export const useInWords = ({ facts }: Desk, { taskId, reason }: JobEffect['uses'][number]): string =>
  facts.texts.words.answers.freedUse[reason]({ task: facts.taskInText(taskId) })
