import { preconditionProposals } from '../../analysis/scenario/precondition-facts.ts'
import { preconditionWords } from '../../i18n/propose-words.ts'
import { entriesOf } from '../../records/scenario-lines.ts'
import { type CHECK_STATES, PRECONDITION_LINES, type Precondition } from '../../records/scenario-parts.ts'
import type { WholeScenario } from '../../records/whole-case.ts'
import type { Desk } from '../desk.ts'
import { byRecords, namedFunctions, proposalSource, proposalWords } from '../from-records.ts'
import { functionRefs } from '../function-words.ts'
import type { PlanFacts } from '../plan-facts.ts'
import { scenarioRef } from '../record-ref.ts'
import type { Block, ReportSection, TableRow } from '../report-document.ts'
import { sentence } from './question-chapter.ts'

/** What has to be in order within the organisation and around it. */
export function preconditionsChapter(desk: Desk, plan: PlanFacts): ReportSection | null {
  const { scenario, texts } = desk.facts
  const { chapters } = texts.words
  if (!scenario) return null
  const says = recordsOf(desk, scenario, plan)
  return desk.section('preconditions', chapters.preconditions, [
    ...leadOf(desk, scenario),
    ...checklist(desk, scenario, plan, says),
    ...uncheckedLines(desk, scenario, says),
    ...written(desk, scenario),
  ])
}

const checkedLines = ({ checks }: WholeScenario): readonly Precondition[] =>
  PRECONDITION_LINES.filter((line) => checks[line])

function leadOf(desk: Desk, scenario: WholeScenario): Block[] {
  const { preconditions: words } = desk.facts.texts.words
  const checked = checkedLines(scenario)
  if (checked.length === 0) return [{ kind: 'notice', tone: 'attention', text: words.none }]
  const counted = (state: (typeof CHECK_STATES)[number]) =>
    checked.filter((line) => scenario.checks[line]!.state === state).length
  const all = checked.length - counted('notNeeded')
  const unseen = PRECONDITION_LINES.length - checked.length
  const text = words.lead({ met: counted('met'), todo: counted('todo'), all, unseen })
  const claim = desk.claim('preconditions.count', text, [scenarioRef(scenario.id)])
  return [desk.paragraph('preconditions.lead', [claim])]
}

type RecordsSay = ReadonlyMap<Precondition, string>

/** What the records can tell of a line, marked as such. */
function recordsOf({ facts }: Desk, scenario: WholeScenario, { functions }: PlanFacts): RecordsSay {
  const proposals = preconditionProposals(proposalSource(facts), namedFunctions(facts, functions), scenario)
  return new Map(
    PRECONDITION_LINES.flatMap((line) => {
      const proposal = proposals[line]
      const text = proposal ? preconditionWords(line, proposal, proposalWords(facts)) : ''
      return text === '' ? [] : [[line, byRecords(facts, text)] as const]
    }),
  )
}

/** Each line that was looked at, and each the records can tell of where nobody looked. */
function checklist(desk: Desk, scenario: WholeScenario, { functions }: PlanFacts, says: RecordsSay): Block[] {
  const { facts } = desk
  const { preconditions: words, sentence: capital } = facts.texts.words
  const lines = PRECONDITION_LINES.filter((line) => scenario.checks[line] || says.has(line))
  const records = functions.flatMap((fn) => functionRefs(facts, fn))
  const rows = lines.map((line): TableRow => {
    const check = scenario.checks[line]
    const note = check?.note.trim() ?? ''
    // Where an analyst judged, that holds: records that say something else beside it would contradict it.
    const told = check ? '' : (says.get(line) ?? '')
    const cells = [
      capital({ text: words.lines[line] }),
      words.states[check?.state ?? 'unseen'],
      note === '' ? told : note,
    ]
    const refs = [scenarioRef(scenario.id), ...(told === '' ? [] : records)]
    return desk.row(`preconditions.check.${line}`, cells, refs)
  })
  return desk.table(
    'preconditions.table',
    words.caption,
    [
      { label: words.columns.what, isNumber: false, width: 0.36 },
      { label: words.columns.state, isNumber: false, width: 0.16 },
      { label: words.columns.note, isNumber: false, width: 0.48 },
    ],
    rows,
  )
}

function uncheckedLines(desk: Desk, { checks }: WholeScenario, says: RecordsSay): Block[] {
  const { preconditions: words } = desk.facts.texts.words
  const left = PRECONDITION_LINES.filter((line) => !checks[line] && !says.has(line))
  if (left.length === 0) return []
  const text = words.unchecked({ lines: left.map((line) => words.lines[line]) })
  return [desk.paragraph('preconditions.left', [desk.plain('preconditions.unchecked', text)])]
}

/** What analysts wrote beside the checklist. */
function written(desk: Desk, scenario: WholeScenario): Block[] {
  const { preconditions: words } = desk.facts.texts.words
  return (['internal', 'external'] as const).flatMap((side) => {
    const list = side === 'internal' ? 'internalPreconditions' : 'externalPreconditions'
    const own = entriesOf(scenario, list)
    if (own.length === 0) return []
    return [
      desk.paragraph(`preconditions.${side}.head`, [desk.plain(`preconditions.${side}`, `${words[side]}:`)]),
      ...desk.list(
        `preconditions.${side}.list`,
        own.map((line, at) =>
          desk.claim(`preconditions.${side}.${at}`, sentence(line), [scenarioRef(scenario.id)]),
        ),
      ),
    ]
  })
}
