import type { Desk, Doubt } from '../desk.ts'
import { scenarioRef } from '../record-ref.ts'
import type { ReportSection } from '../report-document.ts'

/** Regulations that may apply, as facts of a certain day. */
export function regulationsChapter(desk: Desk): ReportSection | null {
  const { scenario, texts } = desk.facts
  const { regulations: words, chapters, flags } = texts.words
  if (!scenario) return null
  if (scenario.regulations.length === 0) {
    return desk.section('regulations', chapters.regulations, [
      { kind: 'notice', tone: 'attention', text: words.none },
    ])
  }
  const rows = scenario.regulations.map(({ code, name, text, asOf, source }, at) => {
    const undated: Doubt[] = asOf === '' ? [{ kind: 'assumed', why: flags.undatedRule }] : []
    const cells = [
      name.trim() || words.codes[code],
      text.trim(),
      asOf === '' ? words.undated : texts.format.formatDate(asOf),
      source.trim(),
    ]
    return desk.row(`regulations.${at}`, cells, [scenarioRef(scenario.id)], {
      flags: undated,
      said: words.said({ name: cells[0]!, text: cells[1]!, asOf: cells[2]!, source: cells[3]! }),
    })
  })
  const { columns } = words
  return desk.section('regulations', chapters.regulations, [
    desk.paragraph('regulations.lead', [desk.plain('regulations.what', words.lead)]),
    ...desk.table(
      'regulations.table',
      words.caption,
      [
        { label: columns.name, isNumber: false, width: 0.22 },
        { label: columns.text, isNumber: false, width: 0.42 },
        { label: columns.asOf, isNumber: false, width: 0.18 },
        { label: columns.source, isNumber: false, width: 0.18 },
      ],
      rows,
    ),
  ])
}
