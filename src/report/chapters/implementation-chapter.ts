import type { WholeScenario } from '../../records/whole-case.ts'
import type { Desk } from '../desk.ts'
import { scenarioRef } from '../record-ref.ts'
import type { ReportSection } from '../report-document.ts'
import type { ReportTexts } from '../report-texts.ts'

/** Who does what, when, with which authority and means. */
export function implementationChapter(desk: Desk): ReportSection | null {
  const { scenario, texts } = desk.facts
  const { implementation: words, chapters } = texts.words
  if (!scenario) return null
  const actions = scenario.actions.filter(({ what }) => what.trim() !== '')
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
  ])
}

function whenOf(texts: ReportTexts, action: WholeScenario['actions'][number]): string {
  const { implementation: words } = texts.words
  const { formatDate } = texts.format
  const { from, to, when = '', doneAt } = action
  const dated =
    from && to && from !== to
      ? words.period({ from: formatDate(from, 'short'), to: formatDate(to) })
      : from
        ? formatDate(from)
        : to
          ? words.until({ to: formatDate(to) })
          : ''
  const said = [dated, when.trim()].filter((each) => each !== '').join('; ')
  return doneAt == null ? said || words.nobody : words.done({ when: said })
}
