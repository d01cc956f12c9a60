import type { Finding, Validation } from './case-file.ts'
import { wordingsThatStay } from './kept-wordings.ts'
import { type Reading, readingOf } from './read-again.ts'
import type { Source } from './task.ts'
import { type WithheldWords, WORDS_GONE } from './withheld-words.ts'

/** An imported file may hold anything there. */
type Loose = Readonly<Record<string, unknown>>
const rows = (list: unknown): Loose[] =>
  Array.isArray(list) ? list.filter((each) => typeof each === 'object' && each !== null) : []

/** Whose words are withheld in a case, and what they said. */
export interface SilentInCase {
  readonly people: ReadonlySet<string>
  /** Whose interview a source is of, where it is theirs. */
  readonly speakerOf: (source: Source) => string | undefined
  readonly words: Pick<WithheldWords, 'isIn'>
}

/** How it stands with a finding that was made of what these people said, among others. */
export const readingInCase = (finding: Finding, silent: SilentInCase): Reading =>
  wordingsIn(finding, silent).reading

/** Its later wordings, which of them are not withheld for what they are, and whether somebody read it since. */
function wordingsIn(finding: Finding, { people, speakerOf, words }: SilentInCase) {
  const { sources = [], validations = [], text } = finding
  const { revisions, readAgain, spoke, lostWords } = finding as unknown as Loose
  const list: readonly unknown[] = Array.isArray(revisions) ? revisions : []
  const authorOf = (place: number) => {
    const by = validations[place]?.personId
    return by !== undefined && people.has(by) ? by : undefined
  }
  const wordings = list.map((wording) => ({ text: textOf(wording), answers: placesIn(wording) }))
  const isUsable = wordingsThatStay(wordings, (place) => authorOf(place) !== undefined, words.isIn)
  const reading = readingOf({
    ...{ text, revisions: wordings, stays: isUsable, authorOf },
    speakers: [...sources.flatMap((source) => speakerOf(source) ?? []), ...peopleIn(spoke, people)],
    silent: people,
    isLost: lostWords === true,
    readAgain: Object.fromEntries(
      rows(readAgain).map(({ personId = '', wording }) => [String(personId), { wording: String(wording) }]),
    ),
  })
  return { list, isUsable, reading }
}

const peopleIn = (list: unknown, people: ReadonlySet<string>): string[] =>
  Array.isArray(list) ? list.map(String).filter((id) => people.has(id)) : []

const textOf = (wording: unknown) => rows([wording])[0]?.text

const placesIn = (wording: unknown): number[] => {
  const answers = rows([wording])[0]?.answers
  return Array.isArray(answers) ? answers.filter((place) => typeof place === 'number') : []
}

/**
 * A finding without what these people answered, without wordings that rest on that alone or repeat it, and without those that nobody
 * read since.
 */
export function withoutPeople(given: Finding, silent: SilentInCase): Finding {
  const { people, speakerOf, words } = silent
  const { list: wordings, isUsable, reading } = wordingsIn(given, silent)
  const { readAgain: _, spoke, ...finding } = given as Finding & Loose
  const { sources, validations = [], revisions, text } = finding
  const others = Array.isArray(spoke) ? spoke.filter((id) => !people.has(String(id))) : []
  const stays = isUsable.map((isIn, place) => isIn && reading.keeps(textOf(wordings[place])))
  const isFirstIn = reading.keeps(text)
  const lost = new Set([
    ...wordings.filter((_, place) => !stays[place]).map(textOf),
    ...(isFirstIn ? [] : [text]),
  ])
  const isKept = validations.map(
    (answer) => !people.has(answer.personId) && !(answer.verdict === 'agree' && isToGone(answer, stays)),
  )
  const placeOf = (place: number) => isKept.slice(0, place).filter(Boolean).length
  return {
    ...finding,
    ...(!isFirstIn && { text: WORDS_GONE }),
    ...(sources && { sources: sources.filter((each) => speakerOf(each) === undefined) }),
    ...(others.length > 0 && { spoke: others }),
    // Whoever reads on has to know: what is left may not carry it alone, and these words were read.
    ...(reading.isMixed && { lostWords: true, readAgain: [{ wording: reading.wording }] }),
    ...(finding.validations && {
      validations: validations
        .filter((_, place) => isKept[place])
        .map((each) => withoutShown(toKept(each, stays), (text) => lost.has(text) || words.isIn(text))),
    }),
    ...(Array.isArray(revisions) && {
      revisions: wordings
        .filter((_, place) => stays[place])
        .map((wording) => ({
          ...(wording as object),
          answers: placesIn(wording)
            .filter((place) => isKept[place])
            .map(placeOf),
        })),
    }),
  }
}

const revisionOf = (answer: Validation): number | undefined => {
  const { revision } = answer as unknown as Loose
  return typeof revision === 'number' ? revision : undefined
}

/** Agreeing with words that are gone is agreeing with nothing. */
function isToGone(answer: Validation, stays: readonly boolean[]): boolean {
  const revision = revisionOf(answer)
  return revision !== undefined && stays[revision] === false
}

/** The answer at the wording it was to, or at the one before where that is gone. */
function toKept(answer: Validation, stays: readonly boolean[]): Validation {
  const revision = revisionOf(answer)
  if (revision === undefined || stays.every(Boolean)) return answer
  const before = stays.slice(0, revision + 1).filter(Boolean).length - 1
  const { revision: _, ...rest } = answer as Validation & Loose
  return {
    ...(stays[revision] === false && { shown: '' }),
    ...(rest as unknown as Validation),
    ...(before >= 0 && { revision: before }),
  }
}

/** The answer without the words it was to, where those are gone: it is not one to the words that are left. */
function withoutShown(answer: Validation, isGone: (text: string) => boolean): Validation {
  const { shown } = answer as Validation & Loose
  return typeof shown === 'string' && isGone(shown) ? ({ ...answer, shown: '' } as Validation) : answer
}
