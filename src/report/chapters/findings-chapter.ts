import { FINDING_KINDS } from '../../records/case-file.ts'
import type { MediaId, PersonId } from '../../records/ids.ts'
import type { WholeFinding } from '../../records/whole-case.ts'
import { WORDS_GONE, withheldWords } from '../../records/withheld-words.ts'
import type { Desk, Doubt } from '../desk.ts'
import { lineStanding } from '../line-standing.ts'
import { isOneVoice } from '../one-voice.ts'
import { compareCodes } from '../ordered-case.ts'
import type { RecordRef } from '../record-ref.ts'
import type { Block, ReportSection } from '../report-document.ts'
import type { ReportStanding } from '../report-facts.ts'
import { sentence } from './question-chapter.ts'

/** What was found, by kind, each with how it stands with the people it is about, and their words. */
export function findingsChapter(desk: Desk, toRead: number): ReportSection {
  const { findings, standings, texts } = desk.facts
  const { findings: words, chapters } = texts.words
  // Without a word of what it says.
  const waiting =
    toRead === 0
      ? []
      : [
          desk.claim('findings.toRead', words.toRead({ count: toRead }), [], {
            isPlain: true,
            flags: [{ kind: 'withdrawn', why: words.whyToRead }],
          }),
        ]
  if (findings.length === 0) {
    return desk.section('findings', chapters.findings, [
      ...(waiting.length > 0 ? [desk.paragraph('findings.waiting', waiting)] : []),
      { kind: 'notice', tone: 'attention', text: words.none },
    ])
  }
  const validated = findings.filter(({ id }) => standings.get(id)?.isValidated).length
  const lead = desk.paragraph('findings.lead', [
    desk.claim('findings.count', words.lead({ count: findings.length, validated }), [], { isPlain: true }),
    ...waiting,
  ])
  const kinds = FINDING_KINDS.flatMap((kind) => {
    const own = findings.filter((finding) => finding.kind === kind)
    if (own.length === 0) return []
    const blocks = own.flatMap((finding) => findingBlocks(desk, finding))
    return [desk.section(`findings.${kind}`, words.kinds[kind], blocks, { level: 2 })]
  })
  return desk.section('findings', chapters.findings, [lead], { sections: [...kinds, ...missed(desk)] })
}

function findingBlocks(desk: Desk, finding: WholeFinding): Block[] {
  const { standings, texts } = desk.facts
  const { findings: words } = texts.words
  const standing = standings.get(finding.id)!
  const text = words.withState({ text: standing.wording.trim(), state: stateOf(desk, finding, standing) })
  const key = `finding.${finding.id}`
  const support = supportOf(desk, finding)
  const quotes = quotesOf(desk, finding)
  // The finding is a quote itself where it says the same, and so is its first wording.
  const told = [standing.wording, standing.original].map(sentence)
  const same = quotes.filter(({ words }) => told.includes(words))
  const doubts: Doubt[] = [
    ...(support.length > 1 ? [] : [{ kind: 'noEvidence', why: texts.words.flags.noEvidence } as const]),
    ...quotes
      .filter(({ words }) => withheldWords([words]).isIn(standing.wording))
      .flatMap(({ personId }) => voiceDoubts(desk, personId)),
  ]
  const changes = changesOf(desk, finding, standing)
  return [
    ...desk.list(key, [desk.claim(key, text, support, { flags: doubts })]),
    ...changes.map((claim): Block => ({ kind: 'quote', claim, who: '' })),
    ...quotes.filter((quote) => !same.includes(quote)).map(({ block }) => block()),
  ]
}

/** The finding itself, what it was made of, what was photographed or spoken with it, and who confirmed it. */
function supportOf({ facts }: Desk, finding: WholeFinding): RecordRef[] {
  const sources = (finding.sources ?? []).flatMap(({ observationId, interviewId, noteId }): RecordRef[] => {
    if (observationId) return [{ kind: 'observation', id: observationId }]
    if (interviewId && noteId) return [{ kind: 'line', id: noteId, interviewId }]
    return interviewId ? [{ kind: 'interview', id: interviewId }] : []
  })
  const figures = (finding.figures ?? []).flatMap(({ kind, id }): RecordRef[] =>
    kind === 'elementaryHours' ? [{ kind: 'job', id: id as never }] : [{ kind: 'task', id: id as never }],
  )
  const media = facts.whole.observing
    .flatMap((each) => each.media)
    .filter(({ about }) => about?.kind === 'finding' && about.id === finding.id)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || compareCodes(a.id, b.id))
    .map(({ id }): RecordRef => ({ kind: 'media', id: id as MediaId }))
  const answers = finding.validations.map(
    (_, place): RecordRef => ({ kind: 'answer', findingId: finding.id, place }),
  )
  return [{ kind: 'finding', id: finding.id }, ...sources, ...media, ...figures, ...answers]
}

function stateOf({ facts }: Desk, finding: WholeFinding, standing: ReportStanding): string {
  const { findings: words } = facts.texts.words
  const who = (...wanted: string[]) =>
    standing.people.filter(({ says }) => wanted.includes(says)).map(({ personId }) => facts.codeOf(personId))
  switch (standing.state) {
    case 'confirmed':
      return words.confirmedBy({ who: who('agreed', 'added') })
    case 'corrected': {
      const open = standing.people
        .filter(({ toWorkIn }) => toWorkIn)
        .map(({ personId }) => facts.codeOf(personId))
      if (standing.toWorkIn.length > 0) return words.correctedOpen({ who: open })
      const workedIn = (finding.revisions ?? []).flatMap(({ answers }) => answers)
      const by = workedIn.flatMap((place) => finding.validations[place]?.personId ?? [])
      const all = [...new Set(by.map(facts.codeOf))].sort(compareCodes)
      return words.correctedBy({ who: all })
    }
    case 'submitted':
      return (standing.revision > 0 ? words.rewordedTo : words.submittedTo)({
        who: who('waiting', 'skipped'),
      })
    default:
      return words.draft
  }
}

/** The first wording where it was changed, and what people changed or added, in their own words. */
function changesOf(desk: Desk, finding: WholeFinding, standing: ReportStanding) {
  const { texts, codeOf } = desk.facts
  const { findings: words } = texts.words
  const own: RecordRef = { kind: 'finding', id: finding.id }
  const first =
    standing.original.trim() === standing.wording.trim() || standing.original === WORDS_GONE
      ? []
      : [
          desk.claim(
            `finding.${finding.id}.first`,
            words.firstWording({ text: standing.original.trim() }),
            [own],
            { isBeside: true },
          ),
        ]
  const said = finding.validations.flatMap(({ personId, verdict, text = '' }, place) => {
    if (text.trim() === '' || (verdict !== 'correct' && verdict !== 'add')) return []
    // Taken over word for word it is the finding.
    if (sentence(text) === sentence(standing.wording)) return []
    const say = verdict === 'correct' ? words.correction : words.addition
    const key = `finding.${finding.id}.answer.${place}`
    const ref: RecordRef = { kind: 'answer', findingId: finding.id, place }
    return [
      desk.claim(key, say({ who: codeOf(personId), text: text.trim() }), [ref], {
        flags: voiceDoubts(desk, personId),
      }),
    ]
  })
  return [...first, ...said]
}

const MOST_QUOTES = 3

interface Quote {
  readonly words: string
  readonly personId: PersonId
  readonly block: () => Block
}

function quotesOf(desk: Desk, finding: WholeFinding): Quote[] {
  const { interview, codeOf } = desk.facts
  const quotes = (finding.sources ?? []).flatMap(({ interviewId, noteId }): Quote[] => {
    const from = interviewId && interview(interviewId)
    const line = from && noteId ? lineStanding(from, noteId) : null
    if (!from || !noteId || !line || line.words === '') return []
    const ref: RecordRef = { kind: 'line', id: noteId, interviewId: from.id }
    const key = `finding.${finding.id}.quote.${noteId}`
    const words = sentence(line.words)
    const flags = voiceDoubts(desk, from.personId)
    const block = (): Block => ({
      kind: 'quote',
      claim: desk.claim(key, words, [ref], { flags }),
      who: codeOf(from.personId),
    })
    return [{ words, personId: from.personId, block }]
  })
  return quotes.slice(0, MOST_QUOTES)
}

export function voiceDoubts({ facts }: Desk, personId: PersonId): Doubt[] {
  return isOneVoice(facts.whole, personId)
    ? [{ kind: 'oneVoice', why: facts.texts.words.flags.oneVoice }]
    : []
}

/** What people missed, as they said at the end of a session. */
function missed(desk: Desk): ReportSection[] {
  const { whole, texts, codeOf } = desk.facts
  const said = whole.sessions.flatMap(({ id, personId, missing, endedAt }): Block[] => {
    if (endedAt === null || missing.trim() === '') return []
    const claim = desk.claim(`missed.${id}`, sentence(missing), [{ kind: 'session', id }], {
      flags: voiceDoubts(desk, personId),
    })
    return [{ kind: 'quote', claim, who: codeOf(personId) }]
  })
  if (said.length === 0) return []
  return [desk.section('findings.missed', texts.words.findings.missed, said, { level: 2 })]
}
