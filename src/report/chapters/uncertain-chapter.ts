import type { WholeFunction } from '../../records/whole-case.ts'
import type { Desk } from '../desk.ts'
import { functionRange } from '../function-range.ts'
import { hoursOfWork, workOf } from '../function-words.ts'
import type { PlanFacts } from '../plan-facts.ts'
import { functionRef, taskRef } from '../record-ref.ts'
import type { AnsweredQuestion, Block, Claim, Flag, ReportSection } from '../report-document.ts'

/** What is not sure: the hours, the questions that are open, and each claim that is flagged. */
export function uncertainChapter(
  desk: Desk,
  _plan: PlanFacts,
  questions: readonly AnsweredQuestion[],
): ReportSection {
  const { texts, functions } = desk.facts
  const { uncertain: words, chapters, questionsShort } = texts.words
  const open = questions.filter(({ answer }) => answer === '').map(({ question }) => questionsShort[question])
  const hours = [...functions.map((fn) => rangeClaim(desk, fn)), toldOnly(desk)].filter(
    (claim): claim is Claim => claim !== null,
  )
  const isRanged = hours.some(({ key }) => key.startsWith('uncertain.range.'))
  const blocks: Block[] = [
    ...desk.list('uncertain.hours', hours),
    ...(isRanged ? [desk.paragraph('uncertain.how', [desk.plain('uncertain.apart', words.hoursApart)])] : []),
    // All of them is told in the summary.
    ...(open.length > 0 && open.length < questions.length
      ? [
          desk.paragraph('uncertain.open', [
            desk.plain('uncertain.questions', words.alwaysOpen({ questions: open })),
          ]),
        ]
      : []),
    desk.paragraph('uncertain.lead', [
      desk.plain('uncertain.count', words.lead({ count: doubtsOf(desk.flags).length })),
    ]),
    ...flagTable(desk),
  ]
  return desk.section('uncertain', chapters.uncertain, blocks)
}

function rangeClaim(desk: Desk, fn: WholeFunction): Claim | null {
  const { facts } = desk
  const { formatHours } = facts.texts.format
  const work = workOf(facts, fn)
  if (work.length === 0) return null
  const { hours, least, most } = functionRange(facts, fn)
  const text = facts.texts.words.uncertain.hoursRange({
    name: facts.functionName(fn),
    hours: formatHours(hours, 1),
    least: formatHours(least, 0),
    most: formatHours(most, 0),
  })
  return desk.claim(`uncertain.range.${fn.id}`, text, [
    functionRef(fn.id),
    ...work.map(({ task }) => taskRef(task.id)),
  ])
}

function toldOnly(desk: Desk): Claim | null {
  const { facts } = desk
  const seen = new Set(facts.whole.observations.flatMap(({ taskId }) => taskId ?? []))
  const work = facts.functions.flatMap((fn) => workOf(facts, fn)).filter(({ task }) => !seen.has(task.id))
  if (work.length === 0) return null
  const ids = [...new Set(work.map(({ task }) => task.id))]
  const text = facts.texts.words.uncertain.hoursTold({
    tasks: ids.map(facts.taskInText),
    hours: facts.texts.format.formatHours(hoursOfWork(work), 1),
  })
  return desk.claim('uncertain.told', text, ids.map(taskRef))
}

type Places = readonly [Placed, ...Placed[]]
interface Placed {
  readonly flag: Flag
  /** In the list of flags. */
  readonly at: number
}

/** The same doubt in the same state is told once, however many statements it is about. */
function doubtsOf(flags: readonly Flag[]): Places[] {
  const byDoubt = new Map<string, Places>()
  for (const [at, flag] of flags.entries()) {
    const { shared, accepted } = flag
    const doubt = JSON.stringify(shared === undefined ? at : [shared, accepted])
    const known = byDoubt.get(doubt)
    byDoubt.set(doubt, known ? [...known, { flag, at }] : [{ flag, at }])
  }
  return [...byDoubt.values()]
}

/** Long enough to know the place by. */
const MOST_SIGNS = 160
const A = 'A'.charCodeAt(0)

function flagTable(desk: Desk): Block[] {
  const { uncertain: words } = desk.facts.texts.words
  const all = [...new Set(desk.flags.flatMap(({ accepted }) => accepted?.by ?? []))]
  // Who it is stays out of what is written: told apart by a letter, in order of appearance.
  const letterOf = (by: string) => String.fromCharCode(A + (all.indexOf(by) % 26))
  const rows = doubtsOf(desk.flags).map((places) => {
    const [{ flag }] = places
    const { said, why, accepted } = flag
    const cells = [
      places.length === 1
        ? shortened(said)
        : words.saidAt({ said: shortened(said), more: places.length - 1 }),
      why,
      accepted
        ? words.accepted({ letter: letterOf(accepted.by), reason: accepted.reason.trim() })
        : words.notAccepted,
    ]
    return { claim: { key: `uncertain.flag.${places.map(({ at }) => at).join('.')}`, evidence: [] }, cells }
  })
  return desk.table(
    'uncertain.flags',
    words.caption,
    [
      { label: words.columns.what, isNumber: false, width: 0.44 },
      { label: words.columns.why, isNumber: false, width: 0.36 },
      { label: words.columns.accepted, isNumber: false, width: 0.2 },
    ],
    rows,
  )
}

/** Whole signs, so that no emoji is cut in two. */
function shortened(text: string): string {
  const signs = [...text]
  return signs.length <= MOST_SIGNS ? text : `${signs.slice(0, MOST_SIGNS).join('').trimEnd()}…`
}
