import type { RevisionRecord, ValidationRecord, ValidationSessionRecord } from './answer.ts'
import type { FindingRecord } from './document-records.ts'
import { type FindingStanding, findingStanding, type StandingFacts } from './finding-standing.ts'
import type { FindingId, InterviewId, PersonId } from './ids.ts'
import { hasOwnNumbers } from './kept-wordings.ts'
import type { Source } from './task.ts'
import type { WholeCase, WholeFinding } from './whole-case.ts'
import { isSilenced } from './withheld.ts'

/** What documents hold that bears on findings. */
export interface FindingRecords {
  readonly validations: readonly ValidationRecord[]
  readonly revisions: readonly RevisionRecord[]
  readonly validationSessions: readonly Pick<
    ValidationSessionRecord,
    'personId' | 'at' | 'statements' | 'skipped'
  >[]
  readonly speakerOf: (interview: InterviewId) => PersonId | null
  readonly withdrew: (person: PersonId) => boolean
}

/** Later wordings of a finding, oldest first. */
export const revisionsOf = (
  revisions: readonly RevisionRecord[],
  findingId: FindingId,
): readonly RevisionRecord[] =>
  revisions
    .filter((each) => each.findingId === findingId)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1))

/** The facts of a finding in a document. */
export function factsOfRecord(finding: FindingRecord, records: FindingRecords): StandingFacts {
  const revisions = revisionsOf(records.revisions, finding.id)
  const place = new Map(revisions.map(({ id }, index) => [id, index + 1]))
  const wordings = [finding.text, ...revisions.map(({ text }) => text)]
  return {
    ...common(finding, records),
    asked: Object.keys(finding.asked ?? {}) as PersonId[],
    revisions,
    answers: records.validations.flatMap((answer) =>
      answer.findingId === finding.id
        ? [
            {
              key: answer.id,
              personId: answer.personId,
              verdict: answer.verdict,
              text: answer.text ?? '',
              spoken: answer.recordingId !== undefined,
              at: answer.at,
              shown: answer.shown,
              // A wording that was taken back is read as the first one, where it is not known what was shown.
              wording: placeOf(
                (answer.revisionId && place.get(answer.revisionId)) || 0,
                answer.shown,
                wordings,
              ),
            },
          ]
        : [],
    ),
    skips: records.validationSessions.flatMap(({ personId, statements, skipped }) =>
      statements.flatMap((each) =>
        each.kind === 'finding' && each.findingId === finding.id && skipped.includes(finding.id)
          ? [{ personId, wording: lastPlace(each.text, wordings) }]
          : [],
      ),
    ),
  }
}

/** The wording an answer is to: the one it names, unless something else was shown. Words can be changed elsewhere meanwhile. */
function placeOf(named: number, shown: string | undefined, wordings: readonly string[]): number {
  if (shown?.trim() === '') return -1
  if (shown === undefined || wordings[named]?.trim() === shown.trim()) return named
  return lastPlace(shown, wordings)
}

/** -1: nowhere. */
const lastPlace = (words: string, wordings: readonly string[]): number =>
  wordings.map((each) => each.trim()).lastIndexOf(words.trim())

/** How a finding of a document stands. */
export const standingOfRecord = (finding: FindingRecord, records: FindingRecords): FindingStanding =>
  findingStanding(factsOfRecord(finding, records))

/** The facts of a finding in a case file; who passed over it is not told there. */
export function factsOfWhole(
  finding: WholeFinding,
  { people, interviews }: Pick<WholeCase, 'people' | 'interviews'>,
): StandingFacts {
  const gone = new Set(people.filter(isSilenced).map(({ id }) => id))
  const speakers = new Map(interviews.map(({ id, personId }) => [id, personId]))
  const revisions = finding.revisions ?? []
  const wordings = [finding.text, ...revisions.map(({ text }) => text)]
  return {
    ...common(finding, {
      speakerOf: (id) => speakers.get(id) ?? null,
      withdrew: (person) => gone.has(person),
    }),
    asked: finding.asked ?? [],
    revisions: revisions.map(({ text, answers }) => ({ text, answers: answers.map(String) })),
    answers: finding.validations.map((answer, index) => ({
      key: String(index),
      personId: answer.personId,
      verdict: answer.verdict,
      text: answer.text ?? '',
      spoken: false,
      at: answer.at,
      shown: answer.shown,
      wording: placeOf(
        Math.min(answer.revision === undefined ? 0 : answer.revision + 1, revisions.length),
        answer.shown,
        wordings,
      ),
    })),
    skips: [],
  }
}

/** How a finding of a case file stands. */
export const standingOfWhole = (
  finding: WholeFinding,
  whole: Pick<WholeCase, 'people' | 'interviews'>,
): FindingStanding => findingStanding(factsOfWhole(finding, whole))

const common = (
  {
    text,
    status,
    sources = [],
    figures = [],
  }: Pick<FindingRecord, 'text' | 'status' | 'sources' | 'figures'>,
  { speakerOf, withdrew }: Pick<FindingRecords, 'speakerOf' | 'withdrew'>,
) => ({
  text,
  status,
  speakers: sources.map(({ interviewId }: Source) => (interviewId ? speakerOf(interviewId) : null)),
  hasFigures: hasOwnNumbers(figures),
  withdrew,
})
