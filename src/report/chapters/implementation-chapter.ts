import { actionsByStep, actionTimes, dateOf } from '../../analysis/scenario/action-times.ts'
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
        { label: columns.what, isNumber: false, width: 0.32 },
        { label: columns.who, isNumber: false, width: 0.18 },
        { label: columns.when, isNumber: false, width: 0.18 },
        { label: columns.authority, isNumber: false, width: 0.16 },
        { label: columns.means, isNumber: false, width: 0.16 },
      ],
      rows,
    ),
    ...timeline(desk, actions),
  ])
}

/** By the steps of the method, as in the app, and within a step by their first day. */
function inOrder(actions: readonly Action[]): Action[] {
  return actionsByStep(actions).flatMap((group) => {
    const { placed, undated } = actionTimes(group.actions)
    return [...placed.map(({ action }) => action), ...undated]
  })
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
    from && to && from !== to
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

/** The first day of a stretch, without its year where the last day says that. */
function beginning(from: string, to: string): string {
  const year = /\s\d{4}$/.exec(to)?.[0] ?? ''
  return year !== '' && from.endsWith(year) ? from.slice(0, -year.length) : from
}
