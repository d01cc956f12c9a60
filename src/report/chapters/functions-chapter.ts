import type { PlanProblem } from '../../analysis/check-plan.ts'
import type { WholeFunction } from '../../records/whole-case.ts'
import type { Desk } from '../desk.ts'
import {
  daysOf,
  functionDoubts,
  functionRefs,
  hoursOfWork,
  type PlacedWork,
  ruleDoubt,
  ruleInWords,
  shareOfVerdict,
  shareWith,
  workOf,
} from '../function-words.ts'
import { type PlanFacts, problemsOf } from '../plan-facts.ts'
import { functionRef, jobRef, type RecordRef, taskRef } from '../record-ref.ts'
import type { Block, Claim, ReportSection } from '../report-document.ts'
import { aboutBlocks } from './function-about.ts'
import { profileBlocks, qualityBlocks } from './function-quality.ts'
import { tasksTable, weekTable } from './function-tables.ts'
import { sentence } from './question-chapter.ts'

/** Each new function: its work, week, demands, quality, backups, and the rules it keeps or breaks. */
export function functionsChapter(desk: Desk, plan: PlanFacts): ReportSection {
  const { functions, texts } = desk.facts
  const { functions: words, chapters } = texts.words
  if (functions.length === 0) {
    return desk.section('functions', chapters.functions, [
      { kind: 'notice', tone: 'attention', text: words.none },
    ])
  }
  const hours = texts.format.formatHours(plan.figures.hours)
  const lead = desk.claim(
    'functions.lead',
    words.lead({ count: functions.length, hours }),
    functions.map(({ id }) => functionRef(id)),
    { flags: plan.problems.filter(isOfNone).map((problem) => ruleDoubt(desk.facts, problem)) },
  )
  const sections = functions.map((fn, place) => functionSection(desk, plan, fn, place))
  return desk.section('functions', chapters.functions, [desk.paragraph('functions.intro', [lead])], {
    sections,
  })
}

/** Of no function and no task: that there are too many functions. */
const isOfNone = (problem: PlanProblem): boolean =>
  problem.function === undefined && problem.taskId === undefined

function functionSection(desk: Desk, plan: PlanFacts, fn: WholeFunction, place: number): ReportSection {
  const { facts } = desk
  const work = workOf(facts, fn)
  const key = `function.${fn.id}`
  const effect = plan.effects[place]!
  const blocks = [
    introOf(desk, plan, fn, place, work),
    ...aboutBlocks(desk, fn),
    ...tasksTable(desk, fn, work),
    ...weekTable(desk, fn, work),
    ...profileBlocks(desk, fn, work),
    ...qualityBlocks(desk, fn, effect.quality),
    desk.paragraph(`${key}.sure`, [
      ...(fn.about.backup?.trim() ? [backupsOf(desk, fn, effect), uncovered(desk, fn, effect)] : []),
      vanishing(desk, fn, effect),
    ]),
    ...rulesOf(desk, plan, fn, place),
  ]
  return desk.section(key, facts.functionName(fn), blocks, { level: 2 })
}

function introOf(
  desk: Desk,
  plan: PlanFacts,
  fn: WholeFunction,
  place: number,
  work: readonly PlacedWork[],
): Block {
  const { facts } = desk
  const { words } = facts.texts
  const { formatHours, formatPercent } = facts.texts.format
  const key = `function.${fn.id}`
  const refs = functionRefs(facts, fn)
  const broken = problemsOf(plan, fn, place)
  const name = facts.functionName(fn)
  const intro = words.functions.intro({
    name,
    hours: formatHours(hoursOfWork(work), 1),
    days: daysOf(work).length,
    tasks: work.length,
  })
  const possible = shareOfVerdict(work, 'possible')
  const core = new Set(facts.whole.processes.filter((each) => each.core).map(({ id }) => id))
  const shares = words.functions.shares({
    core: formatPercent(shareWith(work, ({ processId }) => core.has(processId))),
    suitable: formatPercent(shareOfVerdict(work, 'suitable')),
    possible: possible > 0 ? formatPercent(possible) : null,
  })
  const missing = fn.allocations.length - work.length
  return desk.paragraph(`${key}.intro`, [
    desk.claim(key, intro, refs, { flags: functionDoubts(facts, work, broken) }),
    fn.description?.trim()
      ? desk.claim(`${key}.description`, sentence(fn.description), [functionRef(fn.id)])
      : null,
    work.length > 0 ? desk.claim(`${key}.shares`, shares, refs) : null,
    placesOf(desk, fn, work),
    missing > 0
      ? desk.claim(`${key}.missing`, words.functions.notInCase({ count: missing }), [functionRef(fn.id)])
      : null,
  ])
}

function placesOf(desk: Desk, fn: WholeFunction, work: readonly PlacedWork[]): Claim | null {
  const { functions: words } = desk.facts.texts.words
  const places = [...new Set(work.map(({ task }) => task.location.trim() || words.unknownPlace))]
  if (places.length === 0) return null
  const say = places.length === 1 ? words.places : words.placesSome
  return desk.claim(`function.${fn.id}.places`, say({ places }), functionRefs(desk.facts, fn))
}

type Effect = PlanFacts['effects'][number]

function backupsOf(desk: Desk, fn: WholeFunction, { backups }: Effect): Claim {
  const { facts } = desk
  const { functions: words } = facts.texts.words
  const key = `function.${fn.id}.backups`
  if (backups.people.length === 0) return desk.plain(key, words.noBackup)
  const who = backups.people.map(({ jobId, personIds, share }) =>
    words.backup({
      job: facts.jobName(jobId),
      who: personIds.filter((id) => facts.isInReport(id)).map(facts.codeOf),
      share: facts.texts.format.formatPercent(share),
    }),
  )
  const refs: RecordRef[] = backups.people.flatMap(({ jobId, taskIds }) => [
    jobRef(jobId),
    ...taskIds.map(taskRef),
  ])
  return desk.claim(key, words.backups({ who }), refs)
}

function uncovered(desk: Desk, fn: WholeFunction, { backups }: Effect): Claim | null {
  const { facts } = desk
  if (backups.uncovered.length === 0 || backups.people.length === 0) return null
  const text = facts.texts.words.functions.uncovered({ tasks: backups.uncovered.map(facts.taskInText) })
  return desk.claim(`function.${fn.id}.uncovered`, text, backups.uncovered.map(taskRef))
}

function vanishing(desk: Desk, fn: WholeFunction, { risks }: Effect): Claim | null {
  const { facts } = desk
  const high = risks.find(({ risk }) => risk === 'high')
  if (!high || !(high.hours > 0)) return null
  const { formatHours, formatPercent } = facts.texts.format
  const text = facts.texts.words.functions.vanishing({
    hours: formatHours(high.hours),
    share: formatPercent(high.share),
    tasks: high.taskIds.map(facts.taskInText),
  })
  return desk.claim(`function.${fn.id}.vanishing`, text, high.taskIds.map(taskRef))
}

function rulesOf(desk: Desk, plan: PlanFacts, fn: WholeFunction, place: number): Block[] {
  const { facts } = desk
  const { functions: words } = facts.texts.words
  const key = `function.${fn.id}.rules`
  const refs = functionRefs(facts, fn)
  const own = problemsOf(plan, fn, place)
  if (own.length === 0) return [desk.paragraph(key, [desk.claim(key, words.rulesKept, refs)])]
  return [
    desk.paragraph(key, [desk.claim(key, words.rulesBroken({ count: own.length }), refs)]),
    ...desk.list(
      `${key}.list`,
      own.map((problem, at) =>
        desk.claim(
          `${key}.${at}`,
          facts.texts.words.sentence({ text: sentence(ruleInWords(facts, problem)) }),
          refs,
        ),
      ),
    ),
  ]
}
