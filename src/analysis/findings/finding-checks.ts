import type { Job, Person } from '../../records/case-file.ts'
import type { FindingCheck } from '../../records/finding-additions.ts'
import type { JobId, PersonId } from '../../records/ids.ts'
import { isSilenced } from '../../records/withheld.ts'
import { healthWord, namedPerson } from './private-words.ts'

/** A source as the checks see it. */
export interface CheckedSource {
  /** It was removed since. */
  readonly isGone: boolean
  /** Whose words; null for an observation. */
  readonly speaker: PersonId | null
  /** The words of a line; '' for anything else. */
  readonly words: string
  /** Who and which job was observed, where that is known. */
  readonly seen?: { readonly personId?: PersonId | null; readonly jobId?: JobId | null }
}

export interface CheckFacts {
  /** The wording that holds. */
  readonly text: string
  readonly sources: readonly CheckedSource[]
  readonly figures: number
  /** How many photos and voice notes belong to it. */
  readonly media?: number
  /** How many of the figures are of something that was removed. */
  readonly figuresGone: number
  readonly asked: readonly PersonId[]
  /** Everybody of the department. */
  readonly people: readonly Person[]
  readonly jobs: readonly Pick<Job, 'id' | 'name' | 'fte'>[]
  /** Words of the other findings. */
  readonly others: readonly string[]
}

export interface CheckResult {
  readonly check: FindingCheck
  /** An error has to be mended; a warning may be passed with a reason. */
  readonly level: 'error' | 'warning'
  /** The word, job or code it is about; '' for none. */
  readonly about: string
}

/** More does not fit in large letters on one screen. */
const LONGEST = 500
/** Of more sentences nobody can say with one word whether they are right. */
const MOST_SENTENCES = 2

/** What stands in the way of putting a finding to people; nothing when all is well. Errors first. */
export function findingChecks(facts: CheckFacts): readonly CheckResult[] {
  const { text, sources, figures, figuresGone, media = 0, asked, people } = facts
  const gone = sources.filter(({ isGone }) => isGone).length + figuresGone
  const left = sources.length + figures + media - gone
  const withdrew = people.filter(
    (person) =>
      isSilenced(person) &&
      (asked.includes(person.id) || sources.some(({ speaker }) => speaker === person.id)),
  )
  const name = namedPerson(text)
  const health = healthWord(text)
  const holder = oneHolder(facts)
  const voice = oneVoice(facts)
  const unasked = asked.length === 0 ? [] : speakersNotAsked(facts)
  const results: (CheckResult | null)[] = [
    text.trim() === '' ? error('noText') : null,
    sources.length + figures + media === 0 ? error('noSource') : null,
    asked.length === 0 ? error('nobodyAsked') : null,
    withdrew.length > 0 ? error('withdrawn', withdrew.map(({ code }) => code).join(', ')) : null,
    gone > 0 ? (left === 0 ? error('sourceGone') : warning('sourceGone')) : null,
    holder === null ? null : warning('oneHolder', holder),
    voice === null ? null : warning('oneVoice', voice),
    unasked.length > 0 ? warning('speakerNotAsked', unasked.join(', ')) : null,
    name === null ? null : warning('namesSomebody', name),
    health === null ? null : warning('health', health),
    text.length > LONGEST || sentencesIn(text) > MOST_SENTENCES ? warning('tooLong') : null,
    facts.others.some((other) => folded(other) === folded(text)) && text.trim() !== ''
      ? warning('twice')
      : null,
  ]
  const found = results.filter((each) => each !== null)
  return [
    ...found.filter(({ level }) => level === 'error'),
    ...found.filter(({ level }) => level === 'warning'),
  ]
}

const error = (check: FindingCheck, about = ''): CheckResult => ({ check, level: 'error', about })
const warning = (check: FindingCheck, about = ''): CheckResult => ({ check, level: 'warning', about })

/** A job that only one person holds and of which this is, or which the text names; its name, or the code of who has no job. */
function oneHolder({ text, sources, people, jobs }: CheckFacts): string | null {
  const speakers = people.filter(({ id }) =>
    sources.some(({ speaker, seen }) => speaker === id || seen?.personId === id),
  )
  const jobsSeen = new Set(sources.map(({ seen }) => seen?.jobId))
  const words = folded(text)
  for (const job of jobs) {
    const holders = people.filter(({ jobId, role }) => jobId === job.id && role !== 'candidate')
    const isOnlyOne = holders.length <= 1 && (job.fte == null ? holders.length === 1 : job.fte <= 1)
    if (!isOnlyOne) continue
    const isNamed = job.name !== '' && ` ${words} `.includes(` ${folded(job.name)} `)
    if (isNamed || jobsSeen.has(job.id) || speakers.some(({ jobId }) => jobId === job.id)) return job.name
  }
  const alone = speakers.find(
    ({ role, jobId }) =>
      !jobId && role === 'supervisor' && people.filter((each) => each.role === role).length === 1,
  )
  return alone?.code ?? null
}

/** Codes of whose words it rests on without their having a say in it. */
const speakersNotAsked = ({ sources, asked, people }: CheckFacts): readonly string[] =>
  people
    .filter(
      (person) =>
        !isSilenced(person) &&
        !asked.includes(person.id) &&
        sources.some(({ speaker, isGone }) => speaker === person.id && !isGone),
    )
    .map(({ code }) => code)

/** Words in a row from which a line can be recognised. */
const RECOGNISED = 6

/** The code of the only person this can come from, where it goes to others too; words of a line are known again in the report as well. */
function oneVoice({ text, sources, asked, people }: CheckFacts): string | null {
  const spoken = sources.filter(({ speaker }) => speaker !== null)
  const codeOf = (person: PersonId | null) => people.find(({ id }) => id === person)?.code ?? ''
  const goesToOthers = (person: PersonId | null) => asked.some((id) => id !== person)
  const [first] = spoken
  const isOne =
    first && spoken.length === sources.length && spoken.every(({ speaker }) => speaker === first.speaker)
  if (isOne && goesToOthers(first.speaker)) return codeOf(first.speaker)
  const words = ` ${folded(text)} `
  const quoted = spoken.find(({ words: line }) => sharesRun(words, line))
  return quoted ? codeOf(quoted.speaker) : null
}

function sharesRun(text: string, line: string): boolean {
  const words = folded(line).split(' ')
  for (let start = 0; start + RECOGNISED <= words.length; start++) {
    if (text.includes(` ${words.slice(start, start + RECOGNISED).join(' ')} `)) return true
  }
  return false
}

/** A sentence ends where the next begins with a capital or on a line of its own, so that "ca. 3" and "bijv. dit" end none. */
const sentencesIn = (text: string): number =>
  text.split(/\n+|(?<=[.!?…]['"’”)]*)\s+(?=['"‘“(]*\p{Lu})/u).filter((part) => part.trim() !== '').length

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
