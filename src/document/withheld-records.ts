import type { RevisionRecord, Statement, ValidationRecord } from '../records/answer.ts'
import { countsWithheld } from '../records/counted-words.ts'
import type { FindingRecord, PersonRecord } from '../records/document-records.ts'
import { revisionsOf } from '../records/finding-standing-of.ts'
import type { FindingId, InterviewId, PersonId } from '../records/ids.ts'
import { wordingsThatStay } from '../records/kept-wordings.ts'
import { type ReadAgain, type Reading, readingOf } from '../records/read-again.ts'
import type { Source } from '../records/task.ts'
import { isSilenced, restsOnlyOn } from '../records/withheld.ts'
import { type WithheldWords, WORDS_GONE, withheldWords } from '../records/withheld-words.ts'
import type { Collection } from './collection.ts'
import type { DepartmentCollections } from './documents.ts'

/**
 * What may not be shown of a project, since people withdrew. Derived, so it holds for what arrives later too. Removed interviews, lines
 * and answers count in it as if they were there: removing them must not bring back what rests on them.
 */
export interface Withheld {
  readonly withdrew: (personId: string | null | undefined) => boolean
  /** Whether what was said in an interview may not be shown. */
  readonly isSilent: (interviewId: string) => boolean
  /** Whether a finding rests on such words alone, repeats them, or counts who said so. */
  readonly isFinding: (finding: Pick<FindingRecord, 'text' | 'sources' | 'figures' | 'suggestion'>) => boolean
  /** Of whom nobody said yet that nothing is in the words of a finding that was made of what they said, among others. */
  readonly unread: (finding: FindingRecord) => readonly PersonId[]
  /** Whether a finding goes nowhere: it is withheld, or still to be read. */
  readonly isHeldBack: (finding: FindingRecord) => boolean
  /** Its first words, or a sign that they are gone: those somebody read are others. */
  readonly firstWords: (finding: FindingRecord) => string
  /** A finding that was read, without the sources that are withheld. */
  readonly withoutSources: (finding: FindingRecord) => FindingRecord
  readonly isRevision: (revision: Pick<RevisionRecord, 'text' | 'answers'>) => boolean
  /** The later wordings that stay. */
  readonly revisions: (all: readonly RevisionRecord[]) => readonly RevisionRecord[]
  /** The answers at the wordings they were to, or at the one before where that is gone; agreeing with what is gone is no answer. */
  readonly validations: (
    all: readonly ValidationRecord[],
    revisions: readonly RevisionRecord[],
  ) => readonly ValidationRecord[]
  /** Whether what was put to somebody may not be shown any more. */
  readonly isStatement: (statement: Statement) => boolean
  /** A text somebody else wrote, without such words. */
  readonly without: (text: string) => string
}

export const NOTHING_WITHHELD: Withheld = {
  withdrew: () => false,
  isSilent: () => false,
  isFinding: () => false,
  unread: () => [],
  isHeldBack: () => false,
  firstWords: ({ text }) => text,
  withoutSources: (finding) => finding,
  isRevision: () => false,
  revisions: (all) => all,
  validations: (all) => all,
  isStatement: () => false,
  without: (text) => text,
}

/** All that bears on it: while these lists are the same, so is the answer. */
export const withheldInputs = (
  people: Collection<PersonRecord>,
  departments: readonly DepartmentCollections[],
): readonly unknown[] =>
  [people, ...departments.flatMap(bearing)].flatMap((each) => [each.list(), each.removed()])

/** The roots it rests on. */
export const bearing = (records: DepartmentCollections): readonly Collection<unknown>[] => {
  const { interviews, notes, wishes, validations, revisions, lineAnswers, validationSessions } = records
  const { findings, observations, tasks, jobs } = records
  const told = [interviews, notes, wishes, validations, revisions, lineAnswers, validationSessions]
  return [...told, findings, observations, tasks, jobs]
}

const every = <T>(collection: Collection<T>): readonly T[] => [...collection.list(), ...collection.removed()]

/** @param people of the project @param departments as many of it as are open: words of the others are not known */
export function withheldRecords(
  people: Collection<PersonRecord>,
  departments: readonly DepartmentCollections[],
): Withheld {
  const gone = new Set<string>(
    every(people)
      .filter(isSilenced)
      .map(({ id }) => id),
  )
  if (gone.size === 0) return NOTHING_WITHHELD
  const withdrew = (id: string | null | undefined) => typeof id === 'string' && gone.has(id)
  const all = <T>(of: (records: DepartmentCollections) => Collection<T>) =>
    departments.flatMap((records) => every(of(records)))
  const here = <T>(of: (records: DepartmentCollections) => Collection<T>) =>
    departments.flatMap((records) => of(records).list())
  const speakers = new Map<InterviewId, PersonId>(
    all(({ interviews }) => interviews).map(({ id, personId }) => [id, personId]),
  )
  const isSilent = (id: string) => withdrew(speakers.get(id as InterviewId))
  const removed = new Set<string>(
    departments.flatMap(({ interviews, notes, observations, tasks, jobs }) =>
      [interviews, notes, observations, tasks, jobs].flatMap((each) => each.removed().map(({ id }) => id)),
    ),
  )
  const authors = new Map(all(({ validations }) => validations).map(({ id, personId }) => [id, personId]))
  const isOut = (answer: string) => withdrew(authors.get(answer))
  const isSpoken = ({ interviewId }: Source) => interviewId !== undefined && isSilent(interviewId)
  const isRemoved = ({ observationId, interviewId, noteId }: Source) =>
    [observationId, interviewId, noteId].some((id) => id !== undefined && removed.has(id))

  let said: WithheldWords | null = null
  const spoken = () => {
    said ??= withheldWords(
      departments.flatMap((records) => wordsOf(records, every, isSilent, withdrew)),
      kept(),
    )
    return said
  }
  const kept = () =>
    departments.flatMap((records) =>
      wordsOf(
        records,
        (each) => each.list(),
        (id) => !isSilent(id),
        (id) => !withdrew(id),
      ),
    )
  const wished = all(({ wishes }) => wishes).map(({ taskId, wish, interviewId }) => ({
    taskId,
    wish,
    isGone: isSilent(interviewId),
  }))
  const isFinding: Withheld['isFinding'] = ({ text, sources = [], figures = [], suggestion }) =>
    countsWithheld({ sources, figures, suggestion }, isSpoken, wished) ||
    restsOnlyOn(
      {
        sources: sources.filter((each) => isSpoken(each) || !isRemoved(each)),
        figures: figures.filter(({ id }) => !removed.has(id)),
      },
      isSpoken,
    ) ||
    spoken().isIn(text)
  const isUsable = (revision: Pick<RevisionRecord, 'text' | 'answers'>) =>
    wordingsThatStay([revision], isOut, (text) => spoken().isIn(text))[0]!

  const findingsById = new Map(all(({ findings }) => findings).map((each) => [each.id, each]))
  const readings = new Map<FindingId, Reading>()
  const reading = (finding: FindingRecord): Reading => {
    const revisions = revisionsOf(
      all((records) => records.revisions),
      finding.id,
    )
    const made =
      readings.get(finding.id) ??
      readingOf({
        ...{ text: finding.text, revisions, stays: revisions.map(isUsable), readAgain: readOf(finding) },
        speakers: [
          ...(finding.sources ?? []).flatMap((each) =>
            isSpoken(each) ? (speakers.get(each.interviewId!) ?? []) : [],
          ),
          ...Object.keys(finding.spoke ?? {}).filter(withdrew),
        ],
        ...{ silent: gone, isLost: finding.extra?.lostWords === true },
        authorOf: (answer) => (isOut(answer) ? authors.get(answer) : undefined),
      })
    readings.set(finding.id, made)
    return made
  }
  const unread = (finding: FindingRecord) =>
    isFinding(finding) ? [] : (reading(finding).unread as readonly PersonId[])
  const isHeldBack = (finding: FindingRecord) => isFinding(finding) || unread(finding).length > 0
  /** While nobody read them all wordings stand here, so that somebody can. */
  const keeps = (finding: FindingRecord, text: string) =>
    unread(finding).length > 0 || reading(finding).keeps(text)
  const stays = (revision: RevisionRecord) => {
    const finding = findingsById.get(revision.findingId)
    return isUsable(revision) && (finding === undefined || keeps(finding, revision.text))
  }

  /** What was written of their words alone is theirs as well, but for what stands in what stays and in names. */
  let written: WithheldWords | null = null
  const derived = () => {
    if (written) return written
    const findings = here((records) => records.findings)
    const isOpen = (each: FindingRecord) => !isHeldBack(each) && keeps(each, each.text)
    const isOpenWording = (each: RevisionRecord) => {
      const finding = findingsById.get(each.findingId)
      return stays(each) && !(finding && unread(finding).length > 0)
    }
    const revisions = here((records) => records.revisions)
    const names = departments.flatMap(({ tasks, jobs, processes }) =>
      [tasks, jobs, processes].flatMap((each) => each.list().map(({ name }) => name)),
    )
    written = withheldWords(
      [...findings.filter((each) => !isOpen(each)), ...revisions.filter((each) => !isOpenWording(each))].map(
        ({ text }) => text,
      ),
      [
        ...kept(),
        ...[...findings.filter(isOpen), ...revisions.filter(isOpenWording)].map(({ text }) => text),
        ...names,
      ],
    )
    return written
  }
  const isFirstGone = (findingId: FindingId, text: string) => {
    const finding = findingsById.get(findingId)
    return finding?.text.trim() === text.trim() && !keeps(finding, text)
  }
  const lost = (findingId: string) =>
    all(({ revisions }) => revisions).filter((each) => each.findingId === findingId && !stays(each))

  return {
    withdrew,
    isSilent,
    isFinding,
    unread,
    isHeldBack,
    firstWords: (finding) => (keeps(finding, finding.text) ? finding.text : WORDS_GONE),
    withoutSources: (finding) =>
      unread(finding).length > 0 || !finding.sources?.some(isSpoken)
        ? finding
        : { ...finding, sources: finding.sources.filter((each) => !isSpoken(each)) },
    isRevision: (revision) => !isUsable(revision),
    revisions: (list) => list.filter(stays),
    validations: (list, revisions) =>
      answersKept(
        list,
        revisions,
        stays,
        (text, findingId) => spoken().isIn(text) || isFirstGone(findingId, text),
      ),
    isStatement: (statement) => {
      if (statement.kind === 'line') return isSilent(statement.interviewId)
      const { findingId, text } = statement
      const finding = findingsById.get(findingId)
      const isLost = lost(findingId).some((each) => each.text.trim() === text.trim())
      const isGone = finding !== undefined && isHeldBack(finding)
      return isGone || isLost || isFirstGone(findingId, text) || spoken().isIn(text)
    },
    without: (text) => derived().without(spoken().without(text)),
  }
}

/** With the words that were read before they came in with a file, which says no more of whom. */
function readOf({ readAgain, extra }: FindingRecord): Readonly<Record<string, Pick<ReadAgain, 'wording'>>> {
  const list: readonly unknown[] = Array.isArray(extra?.readAgain) ? extra.readAgain : []
  const wording = (list[0] as { readonly wording?: unknown } | null | undefined)?.wording
  return { ...(typeof wording === 'string' && { '': { wording } }), ...readAgain }
}

function answersKept(
  answers: readonly ValidationRecord[],
  revisions: readonly RevisionRecord[],
  stays: (revision: RevisionRecord) => boolean,
  isIn: (text: string, findingId: FindingId) => boolean,
): readonly ValidationRecord[] {
  const inOrder = [...revisions].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1))
  const lost = new Map(inOrder.filter((each) => !stays(each)).map((each) => [each.id, each]))
  const isLost = (text: string) => [...lost.values()].some((each) => each.text.trim() === text.trim())
  return answers.flatMap((answer): ValidationRecord[] => {
    const { revisionId, ...rest } = answer
    const gone = revisionId && lost.get(revisionId)
    if (gone && answer.verdict === 'agree') return []
    const before = !gone
      ? revisionId
      : inOrder
          .slice(0, inOrder.indexOf(gone))
          .filter((each) => each.findingId === answer.findingId && !lost.has(each.id))
          .at(-1)?.id
    const { shown = gone ? '' : undefined } = answer
    const isGone = shown !== undefined && (isLost(shown) || isIn(shown, answer.findingId))
    if (!gone && !isGone) return [answer]
    // It stays an answer to other words than those that are left.
    return [{ ...rest, shown: isGone ? '' : shown!, ...(before !== undefined && { revisionId: before }) }]
  })
}

function wordsOf(
  { notes, wishes, validations, lineAnswers, validationSessions }: DepartmentCollections,
  listOf: <T>(collection: Collection<T>) => readonly T[],
  isIn: (interviewId: string) => boolean,
  isBy: (personId: string) => boolean,
): string[] {
  return [
    ...listOf(notes).flatMap(({ interviewId, text }) => (isIn(interviewId) ? [text] : [])),
    ...listOf(wishes).flatMap(({ interviewId, note }) => (note && isIn(interviewId) ? [note] : [])),
    ...listOf(validations).flatMap(({ personId, text }) => (text && isBy(personId) ? [text] : [])),
    ...listOf(lineAnswers).flatMap(({ personId, text }) => (text && isBy(personId) ? [text] : [])),
    ...listOf(validationSessions).flatMap(({ personId, missing }) => (isBy(personId) ? [missing] : [])),
  ]
}
