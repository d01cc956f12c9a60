import type { FeedbackAbout } from '../../records/feedback.ts'
import type { WholeFeedback } from '../../records/whole-case.ts'
import type { Desk } from '../desk.ts'
import type { RecordRef } from '../record-ref.ts'
import type { ReportSection, TableRow } from '../report-document.ts'
import { sentence } from './question-chapter.ts'

/** What staff, managers and works council said and voted. */
export function feedbackChapter(desk: Desk): ReportSection {
  const { whole, texts } = desk.facts
  const { feedback: words, chapters, groups } = texts.words
  if (whole.feedback.length === 0) {
    return desk.section('feedback', chapters.feedback, [
      { kind: 'notice', tone: 'attention', text: words.none },
    ])
  }
  const { formatDate } = texts.format
  const sessions = whole.feedback.map(({ group, title, present, at }) =>
    words.session({ group: groups[group], title: title.trim(), present, date: formatDate(at) }),
  )
  const lead = desk.claim(
    'feedback.sessions',
    words.lead({ sessions }),
    whole.feedback.map(({ id }): RecordRef => ({ kind: 'feedback', sessionId: id, place: null })),
  )
  return desk.section('feedback', chapters.feedback, [desk.paragraph('feedback.lead', [lead])], {
    sections: whole.feedback.flatMap((session) => sessionSection(desk, session) ?? []),
  })
}

function sessionSection(desk: Desk, session: WholeFeedback): ReportSection | null {
  const { texts } = desk.facts
  const { feedback: words, groups } = texts.words
  const key = `feedback.${session.id}`
  const remarks = session.remarks.flatMap(({ about, sort, text }, place) => {
    if (text.trim() === '') return []
    const said = words.remark({
      sort: words.sorts[sort],
      about: aboutName(desk, about),
      text: sentence(text),
    })
    return [desk.claim(`${key}.${place}`, said, [{ kind: 'feedback', sessionId: session.id, place }])]
  })
  const votes = voteRows(desk, session, key)
  if (remarks.length === 0 && votes.length === 0) return null
  const heading = words.heading({
    group: groups[session.group],
    date: texts.format.formatDate(session.at),
  })
  const { columns } = words
  return desk.section(
    key,
    heading,
    [
      ...desk.table(
        `${key}.votes`,
        words.votesCaption,
        [
          { label: columns.about, isNumber: false, width: 0.55 },
          { label: columns.yes, isNumber: true, width: 0.15 },
          { label: columns.no, isNumber: true, width: 0.15 },
          { label: columns.unsure, isNumber: true, width: 0.15 },
        ],
        votes,
      ),
      ...desk.list(`${key}.remarks`, remarks),
    ],
    { level: 2 },
  )
}

/** The last count of each thing that was voted about. */
export function lastVotes({ votes }: WholeFeedback): WholeFeedback['votes'] {
  const last = new Map<string, WholeFeedback['votes'][number]>()
  for (const vote of votes) {
    const key = JSON.stringify([vote.about.kind, vote.about.id])
    const held = last.get(key)
    if (!held || Date.parse(vote.at) >= Date.parse(held.at)) last.set(key, vote)
  }
  return [...last.values()]
}

const voteRows = (desk: Desk, session: WholeFeedback, key: string): TableRow[] =>
  lastVotes(session).map(({ about, yes, no, unsure }, at) =>
    desk.row(
      `${key}.vote.${at}`,
      [aboutName(desk, about), String(yes), String(no), String(unsure)],
      [{ kind: 'feedback', sessionId: session.id, place: null }],
      session.present !== null && yes + no + unsure > session.present
        ? { flags: [{ kind: 'contradicted', why: desk.facts.texts.words.flags.moreVotesThanPeople }] }
        : {},
    ),
  )

function aboutName({ facts }: Desk, { kind, id }: FeedbackAbout): string {
  const { whole, texts } = facts
  const { unnamed } = texts.words
  if (kind === 'task') return whole.tasks.find((each) => each.id === id)?.name.trim() || unnamed.task
  if (kind === 'scenario')
    return whole.scenarios.find((each) => each.id === id)?.name.trim() || unnamed.scenario
  const fn = whole.functions.find((each) => each.id === id)
  return fn ? facts.functionName(fn) : unnamed.newFunction({ number: 0 })
}
