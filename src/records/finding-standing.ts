import type { Finding, VALIDATION_VERDICTS } from './case-file.ts'
import type { PersonId } from './ids.ts'

export type FindingStatus = NonNullable<Finding['status']>
export type FindingState = FindingStatus | 'withdrawn'
type Verdict = (typeof VALIDATION_VERDICTS)[number]

/** An answer as the standing needs it. */
export interface StandingAnswer {
  /** Id of the record, or its place in a case file. */
  readonly key: string
  readonly personId: PersonId
  readonly verdict: Verdict
  readonly text: string
  /** Whether they said it as sound. */
  readonly spoken: boolean
  readonly at: string
  /** The wording it is an answer to: 0 the first, 1 the first revision; -1 for words that no longer stand there. */
  readonly wording: number
  /** The words it is an answer to, where that was kept; then it counts for no others. */
  readonly shown?: string | undefined
}

/** What a finding's standing is derived from: of documents and of case files alike (`finding-standing-of.ts`). */
export interface StandingFacts {
  readonly text: string
  /** As stored. */
  readonly status: FindingStatus | undefined
  readonly asked: readonly PersonId[]
  readonly answers: readonly StandingAnswer[]
  /** Later wordings, oldest first, with the keys of the answers worked in. */
  readonly revisions: readonly { readonly text: string; readonly answers: readonly string[] }[]
  /** Where somebody passed over a wording. */
  readonly skips: readonly { readonly personId: PersonId; readonly wording: number }[]
  /** Whose words its sources are; null for a source that is nobody's words. */
  readonly speakers: readonly (PersonId | null)[]
  /** Whether it rests on numbers too, other than how many said so. */
  readonly hasFigures: boolean
  readonly withdrew: (person: PersonId) => boolean
}

export const PERSON_SAYS = ['agreed', 'corrected', 'rejected', 'added', 'skipped', 'waiting'] as const
export type PersonSays = (typeof PERSON_SAYS)[number]

export interface PersonStanding {
  readonly personId: PersonId
  /** To the wording that holds. */
  readonly says: PersonSays
  /** Their latest answer; where `says` is skipped or waiting it is one to an earlier wording. */
  readonly answer: StandingAnswer | null
  /** Whether what they said last is still to be worked in. */
  readonly toWorkIn: boolean
}

export interface FindingStanding {
  readonly state: FindingState
  /** The words that hold, and the first ones. */
  readonly wording: string
  readonly original: string
  /** Place of the wording that holds: 0 the first. */
  readonly revision: number
  /** Everybody it was put to or who answered, but for who withdrew; in order of id. */
  readonly people: readonly PersonStanding[]
  /** Answers that are not worked in, as keys. */
  readonly toWorkIn: readonly string[]
  readonly counts: Readonly<Record<PersonSays, number>>
}

const SAYS = { agree: 'agreed', correct: 'corrected', reject: 'rejected', add: 'added' } as const
/** Of two answers of the same moment the one that leaves most to do is taken for the later. */
const WEIGHT: readonly Verdict[] = ['agree', 'add', 'correct', 'reject']

/** How a finding stands with the people it was put to. An answer of who withdrew counts as never given. */
export function findingStanding(facts: StandingFacts): FindingStanding {
  const revision = facts.revisions.length
  const workedIn = new Set(facts.revisions.flatMap(({ answers }) => answers))
  const answers = facts.answers.filter(({ personId }) => !facts.withdrew(personId))
  const asked = facts.asked.filter((person) => !facts.withdrew(person))
  const ids = [...new Set([...asked, ...answers.map(({ personId }) => personId)])].sort()
  const people = ids.map((id) => personStanding(id, answers, facts, workedIn))
  const counts = Object.fromEntries(
    PERSON_SAYS.map((says) => [says, people.filter((each) => each.says === says).length]),
  ) as Record<PersonSays, number>
  return {
    state: stateOf(facts, people, answers),
    wording: facts.revisions.at(-1)?.text ?? facts.text,
    original: facts.text,
    revision,
    people,
    toWorkIn: people.flatMap(({ answer, toWorkIn }) => (answer && toWorkIn ? [answer.key] : [])),
    counts,
  }
}

function personStanding(
  personId: PersonId,
  answers: readonly StandingAnswer[],
  { revisions, skips }: StandingFacts,
  workedIn: ReadonlySet<string>,
): PersonStanding {
  const answer = answers.filter((each) => each.personId === personId).reduce(later, null)
  const current = answer?.wording === revisions.length
  const skipped = skips.some((each) => each.personId === personId && each.wording === revisions.length)
  return {
    personId,
    says: answer && current ? SAYS[answer.verdict] : skipped ? 'skipped' : 'waiting',
    answer,
    toWorkIn: answer !== null && asksForWork(answer) && !workedIn.has(answer.key),
  }
}

const asksForWork = ({ verdict, text, spoken }: StandingAnswer): boolean =>
  verdict === 'correct' || verdict === 'reject' || (verdict === 'add' && (spoken || text.trim() !== ''))

function later(held: StandingAnswer | null, answer: StandingAnswer): StandingAnswer {
  return held === null || compareAnswers(held, answer) < 0 ? answer : held
}

/** An answer to a later wording is later, also when it was written down first. */
export function compareAnswers(a: StandingAnswer, b: StandingAnswer): number {
  return (
    a.wording - b.wording ||
    Date.parse(a.at) - Date.parse(b.at) ||
    WEIGHT.indexOf(a.verdict) - WEIGHT.indexOf(b.verdict) ||
    compareText(a.text, b.text) ||
    compareText(a.key, b.key)
  )
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * One rejection that stands rejects; one correction that is not worked in leaves it open; all who were asked have to have agreed to
 * these very words before it is confirmed. Where corrections were worked in, those are the words of who gave them, and the others had
 * their say; who rejected it has to be asked again.
 */
function stateOf(
  { status, speakers, hasFigures, answers: all, revisions, withdrew }: StandingFacts,
  people: readonly PersonStanding[],
  answers: readonly StandingAnswer[],
): FindingState {
  const isGone = speakers.length > 0 && speakers.every((who) => who !== null && withdrew(who))
  if (isGone && !hasFigures) return 'withdrawn'
  if (answers.length === 0) {
    const wasJudged = status !== undefined && status !== 'draft' && status !== 'submitted'
    // Judged in another app: what it says holds, until the words were changed or who judged it withdrew.
    if (wasJudged && all.length === 0 && revisions.length === 0) return status
    return wasJudged || status === 'submitted' ? 'submitted' : 'draft'
  }
  const open = people.filter(({ toWorkIn }) => toWorkIn)
  if (open.some(({ answer }) => answer!.verdict === 'reject')) return 'rejected'
  if (open.some(({ answer }) => answer!.verdict === 'correct')) return 'corrected'
  if (people.every(({ answer }) => answer === null)) return 'submitted'
  const worked = new Set(revisions.flatMap((each) => each.answers))
  if (people.some((each) => isToAsk(each, worked))) return 'submitted'
  const corrections = answers.filter(({ key, verdict }) => verdict !== 'reject' && worked.has(key))
  const nowIn = new Set(revisions.at(-1)?.answers)
  const isTheirs = corrections.some(({ key }) => nowIn.has(key)) || people.every(isOfTheseWords)
  if (!isTheirs) return 'submitted'
  return corrections.length > 0 ? 'corrected' : 'confirmed'
}

/** Who still has to have their say: nothing is known of them, or what they rejected or answered to stands there no more. */
function isToAsk({ says, answer }: PersonStanding, worked: ReadonlySet<string>): boolean {
  if (answer === null) return says === 'waiting'
  if (answer.verdict === 'reject') return true
  return says === 'waiting' && answer.wording < 0 && !worked.has(answer.key)
}

/** What is not known to be an answer to other words counts for these. */
const isOfTheseWords = ({ says, answer }: PersonStanding): boolean =>
  says !== 'waiting' || answer?.shown === undefined

/** Whether a rejection was worked in, and who gave it was not asked again. */
export const hasUnseenRejection = ({ state, people }: Pick<FindingStanding, 'state' | 'people'>): boolean =>
  state === 'submitted' && people.some(({ answer, toWorkIn }) => answer?.verdict === 'reject' && !toWorkIn)
