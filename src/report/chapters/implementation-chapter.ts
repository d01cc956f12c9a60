import { actionsByStep, actionTimes, dateOf } from '../../analysis/scenario/action-times.ts'
import { STEPS } from '../../records/milestone.ts'
import type { WholeScenario } from '../../records/whole-case.ts'
import { timelineDrawing } from '../../ui/charts/timeline-drawing.ts'
import type { Desk } from '../desk.ts'
import { scenarioRef } from '../record-ref.ts'
import type { Block, ReportSection } from '../report-document.ts'
import { inText } from '../report-facts.ts'
import type { ReportTexts } from '../report-texts.ts'
import { CHART_WIDTH } from './function-quality.ts'

type Action = WholeScenario['actions'][number]

/** Who does what, when, with which authority and means. */
export function implementationChapter(desk: Desk): ReportSection | null {
  const { scenario, texts } = desk.facts
  const { implementation: words, chapters } = texts.words
  if (!scenario) return null
  const actions = inOrder(scenario.actions.filter(({ what }) => what.trim() !== ''))
  if (actions.length === 0) {
    return desk.section('implementation', chapters.implementation, [
      { kind: 'notice', tone: 'attention', text: words.none },
    ])
  }
  const refs = [scenarioRef(scenario.id)]
  const rows = actions.map((action, at) =>
    desk.row(
      `implementation.${at}`,
      [
        action.what.trim(),
        action.who?.trim() || words.nobody,
        whenOf(texts, action),
        action.authority?.trim() ?? '',
        action.means?.trim() ?? '',
      ],
      refs,
    ),
  )
  const done = actions.filter(({ doneAt }) => doneAt != null).length
  const { columns } = words
  return desk.section('implementation', chapters.implementation, [
    desk.paragraph('implementation.lead', [
      desk.claim('implementation.count', words.lead({ count: actions.length, done }), refs),
    ]),
    ...desk.table(
      'implementation.table',
      words.caption,
      [
        { label: columns.what, isNumber: false, width: 0.27 },
        { label: columns.who, isNumber: false, width: 0.23 },
        { label: columns.when, isNumber: false, width: 0.2 },
        { label: columns.authority, isNumber: false, width: 0.15 },
        { label: columns.means, isNumber: false, width: 0.15 },
      ],
      rows,
    ),
    ...timeline(desk, actions),
  ])
}

/** By their first day; one without a day after the last that is of its step or an earlier one. */
function inOrder(actions: readonly Action[]): Action[] {
  const { placed, undated } = actionTimes(actions)
  const steps = [...STEPS, null]
  const stepOf = ({ step }: Action) => steps.indexOf(step ?? null)
  const ordered = placed.map(({ action }) => action)
  for (const action of actionsByStep(undated).flatMap((group) => group.actions)) {
    const before = ordered.reduce((last, each, at) => (stepOf(each) <= stepOf(action) ? at : last), -1)
    ordered.splice(before + 1, 0, action)
  }
  return ordered
}

/** From two dated ones on there is something to see. */
const LEAST_DRAWN = 2

function timeline({ facts }: Desk, actions: readonly Action[]): Block[] {
  const { texts } = facts
  const { implementation: words } = texts.words
  const { placed, ticks } = actionTimes(actions)
  if (placed.length < LEAST_DRAWN) return []
  const items = actions.flatMap((action) => {
    const at = placed.find((each) => each.action === action)
    if (!at) return []
    const { from, to } = at
    return [
      { label: action.what.trim(), detail: whenOf(texts, action), from, to, isDone: action.doneAt != null },
    ]
  })
  const months = ticks.map((day) => ({
    day,
    label: monthOf(texts.format.formatDate(dateOf(day), 'short')),
  }))
  const drawing = timelineDrawing({ groups: [{ title: '', items }], ticks: months }, CHART_WIDTH)
  return [{ kind: 'chart', key: 'implementation.timeline', caption: words.timelineCaption, drawing }]
}

/** "1 mrt" is the month it begins. */
const monthOf = (date: string): string => date.replace(/\s*\b1\b\s*/, '').trim()

function whenOf(texts: ReportTexts, action: Action): string {
  const { implementation: words } = texts.words
  const { formatDate } = texts.format
  const { from, to, when = '', doneAt } = action
  const dated =
    from && to && to < from
      ? words.backwards({ from: formatDate(from), to: formatDate(to) })
      : from && to && from !== to
        ? words.period({ from: beginning(formatDate(from), formatDate(to)), to: formatDate(to) })
        : from
          ? formatDate(from)
          : to
            ? words.until({ to: formatDate(to) })
            : ''
  const told = when.trim()
  const said = dated === '' || told === '' ? dated || told : words.also({ dated, told: inText(told) })
  return doneAt == null ? said || words.nobody : words.done({ when: said })
}

/** The first day of a stretch, without the month and year that the last day says too. */
function beginning(from: string, to: string): string {
  const [day = '', month = '', year = ''] = from.split(' ')
  const [, lastMonth, lastYear] = to.split(' ')
  if (year === '' || year !== lastYear) return from
  return month === lastMonth ? day : `${day} ${month}`
}
