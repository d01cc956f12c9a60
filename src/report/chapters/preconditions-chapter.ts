import { entriesOf } from '../../records/scenario-lines.ts'
import { type CHECK_STATES, PRECONDITION_LINES } from '../../records/scenario-parts.ts'
import type { Desk } from '../desk.ts'
import { scenarioRef } from '../record-ref.ts'
import type { Block, ReportSection, TableRow } from '../report-document.ts'
import { sentence } from './question-chapter.ts'

/** What has to be in order within the organisation and around it. */
export function preconditionsChapter(desk: Desk): ReportSection | null {
  const { scenario, texts } = desk.facts
  const { preconditions: words, chapters } = texts.words
  if (!scenario) return null
  const refs = [scenarioRef(scenario.id)]
  const checked = PRECONDITION_LINES.flatMap((line) => {
    const check = scenario.checks[line]
    return check ? [{ line, check }] : []
  })
  const lists: Block[] = (['internal', 'external'] as const).flatMap((side) => {
    const list = side === 'internal' ? 'internalPreconditions' : 'externalPreconditions'
    const own = entriesOf(scenario, list)
    if (own.length === 0) return []
    return [
      desk.paragraph(`preconditions.${side}.head`, [desk.plain(`preconditions.${side}`, `${words[side]}:`)]),
      ...desk.list(
        `preconditions.${side}.list`,
        own.map((line, at) => desk.claim(`preconditions.${side}.${at}`, sentence(line), refs)),
      ),
    ]
  })
  if (checked.length === 0 && lists.length === 0) {
    return desk.section('preconditions', chapters.preconditions, [
      { kind: 'notice', tone: 'attention', text: words.none },
    ])
  }
  const counted = (state: (typeof CHECK_STATES)[number]) =>
    checked.filter(({ check }) => check.state === state).length
  const asked = checked.length - counted('notNeeded')
  const lead =
    checked.length === 0
      ? []
      : [
          desk.paragraph('preconditions.lead', [
            desk.claim(
              'preconditions.count',
              words.lead({ met: counted('met'), todo: counted('todo'), all: asked }),
              refs,
            ),
          ]),
        ]
  const rows = checked.map(
    ({ line, check }): TableRow =>
      desk.row(
        `preconditions.check.${line}`,
        [texts.words.sentence({ text: words.lines[line] }), words.states[check.state], check.note.trim()],
        refs,
      ),
  )
  const unchecked = PRECONDITION_LINES.filter((line) => !scenario.checks[line])
  const left: Block[] =
    checked.length === 0 || unchecked.length === 0
      ? []
      : [
          desk.paragraph('preconditions.left', [
            desk.plain(
              'preconditions.unchecked',
              words.unchecked({ lines: unchecked.map((line) => words.lines[line]) }),
            ),
          ]),
        ]
  const table = desk.table(
    'preconditions.table',
    words.caption,
    [
      { label: words.columns.what, isNumber: false, width: 0.36 },
      { label: words.columns.state, isNumber: false, width: 0.16 },
      { label: words.columns.note, isNumber: false, width: 0.48 },
    ],
    rows,
  )
  return desk.section('preconditions', chapters.preconditions, [...lead, ...table, ...left, ...lists])
}
