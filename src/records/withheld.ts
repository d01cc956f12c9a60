import type { CaseFile, Finding, Interview, Person } from './case-file.ts'
import { countsMoreThanLeft, countsWithheld } from './counted-words.ts'
import { hasOwnNumbers } from './kept-wordings.ts'
import type { Source } from './task.ts'
import { readingInCase, type SilentInCase, withoutPeople } from './withheld-finding.ts'
import { type GoneAbout, withoutGoneMedia } from './withheld-media.ts'
import { sweepCase } from './withheld-sweep.ts'
import { withoutTheirWish } from './withheld-wish.ts'
import { withheldWords } from './withheld-words.ts'

/** Whether somebody took back that their words may be used. */
export const hasWithdrawn = ({ consent }: Pick<Person, 'consent'>): boolean =>
  typeof consent?.withdrawnAt === 'string' && consent.withdrawnAt !== ''

/**
 * Whether nothing somebody said may be used: they said no, or took a yes back. Who was never asked is not silent: that is for the
 * analyst to ask.
 */
export const isSilenced = ({ consent }: Pick<Person, 'consent'>): boolean =>
  consent?.given === false || hasWithdrawn({ consent })

/**
 * The case without the words of people who withdrew or said no: lines, wishes and answers, findings that rest on nothing else or say what they
 * said, and their words wherever somebody else wrote them down. Hours and verdicts stay, and so does that an interview was held;
 * the analysts' summary of wishes only where somebody else said so too, or nobody did.
 * Giving consent again brings all of it back, since nothing is kept of this.
 */
export function withoutWithdrawn<T extends CaseFile>(file: T): T {
  const people = new Set(file.people.filter(isSilenced).map(({ id }) => id as string))
  if (people.size === 0) return file
  const interviews = new Map(
    file.interviews.flatMap(({ id, personId }) =>
      people.has(personId) ? [[id as string, personId as string]] : [],
    ),
  )
  const speakerOf = ({ interviewId }: Source) =>
    interviewId === undefined ? undefined : interviews.get(interviewId)
  const isSpoken = (source: Source) => speakerOf(source) !== undefined
  const said = wordsOf(file, (id) => people.has(id))
  const words = withheldWords(
    said,
    wordsOf(file, (id) => !people.has(id)),
  )
  const silence: SilentInCase = { people, speakerOf, words }
  const wished = file.interviews.flatMap(({ id, wishes = [] }) =>
    wishes.map(({ taskId, wish }) => ({ taskId, wish, isGone: interviews.has(id) })),
  )
  const isGone = (finding: Finding) =>
    restsOnlyOn(finding, isSpoken) ||
    countsWithheld(finding, isSpoken, wished) ||
    (wasAsked(finding, people) && countsMoreThanLeft((finding as unknown as Loose).figures, wished)) ||
    words.isIn(finding.text) ||
    readingInCase(finding, silence).unread.length > 0
  const gone = file.findings.filter(isGone)
  const kept = file.findings.filter((finding) => !isGone(finding))
  const left: CaseFile = {
    ...file,
    tasks: file.tasks.map((given) => {
      const task = withoutTheirWish(given, wished)
      return task.sources.some(isSpoken)
        ? { ...task, sources: task.sources.filter((each) => !isSpoken(each)) }
        : task
    }),
    interviews: file.interviews.map((each) => (interviews.has(each.id) ? silent(each) : each)),
    findings: kept.map((finding) => withoutPeople(finding, silence)),
    ...silentSessions(file, people),
    ...silentMedia(file, {
      interviews: new Set(interviews.keys()),
      findings: new Set(gone.map(({ id }) => id as string)),
      observations: new Set(
        file.observations.flatMap(({ id, personId }) => (personId && people.has(personId) ? [id] : [])),
      ),
    }),
  }
  const theirs = wordsOf(left, (id) => !people.has(id))
  // Earlier words that nobody read went out of what stays.
  const unreadWords = kept.flatMap((each, at) => {
    const stayed = wordingsOf(left.findings[at]!)
    return wordingsOf(each).filter((text) => !stayed.includes(text))
  })
  // What was written of their words is theirs as well, but for what stands in what stays and in names.
  const names = [left.tasks, left.jobs, left.processes].flatMap((list) => list.map(({ name }) => name))
  const written = withheldWords(
    [...gone.flatMap(wordingsOf), ...unreadWords],
    [...theirs, ...left.findings.flatMap(wordingsOf), ...names],
  )
  const spoken = withheldWords(said, theirs)
  return sweepCase(
    left,
    { without: (text) => written.without(spoken.without(text)) },
    { findings: new Set(gone.map(({ id }) => id as string)) },
  ) as T
}

const wasAsked = (finding: Finding, people: ReadonlySet<string>): boolean => {
  const { asked } = finding as unknown as Loose
  return Array.isArray(asked) && asked.some((id) => people.has(String(id)))
}

const wordingsOf = (finding: Finding): string[] =>
  [finding.text, ...rows((finding as unknown as Loose).revisions).map(({ text }) => text)].filter(
    (text) => typeof text === 'string',
  )

/** Sources, of which none is left, and no number of its own either. */
export function restsOnlyOn(
  { sources = [], figures }: { readonly sources?: readonly Source[]; readonly figures?: unknown },
  isSpoken: (source: Source) => boolean,
): boolean {
  return sources.length > 0 && sources.every(isSpoken) && !hasOwnNumbers(figures)
}

/** That it was held stays; what was said does not, nor what others noted of it. */
const silent = ({ id, personId, date, departmentId, interviewer }: Interview): Interview => ({
  id,
  ...(departmentId !== undefined && { departmentId }),
  personId,
  ...(interviewer !== undefined && { interviewer }),
  date,
  notes: [],
  wishes: [],
})

/** An imported file may hold anything there. */
type Loose = Readonly<Record<string, unknown>>
const rows = (list: unknown): Loose[] =>
  Array.isArray(list) ? list.filter((each) => typeof each === 'object' && each !== null) : []

function silentMedia(file: CaseFile, gone: GoneAbout): object {
  const { observing } = file as CaseFile & { readonly observing?: unknown }
  return observing === undefined ? {} : { observing: withoutGoneMedia(observing, gone) }
}

function silentSessions(file: CaseFile, people: ReadonlySet<string>): object {
  const { sessions } = file as CaseFile & { readonly sessions?: unknown }
  if (!Array.isArray(sessions)) return {}
  return {
    sessions: sessions.map((each: unknown) => {
      const [session] = rows([each])
      return session && people.has(String(session.personId)) ? { ...session, missing: '' } : each
    }),
  }
}

/** All that these people said. */
function wordsOf(file: CaseFile, isOne: (personId: string) => boolean): string[] {
  const { sessions } = file as CaseFile & { readonly sessions?: unknown }
  const told = file.interviews
    .filter(({ personId }) => isOne(personId))
    .flatMap((interview) => [
      ...(interview.notes ?? []).map(({ text }) => text),
      ...(interview.wishes ?? []).map(({ note }) => note),
      ...rows((interview as unknown as Loose).answers).map(({ text }) => text),
    ])
  const answered = file.findings
    .flatMap(({ validations }) => validations ?? [])
    .filter(({ personId }) => isOne(personId))
    .map(({ text }) => text)
  const missed = rows(sessions)
    .filter(({ personId }) => isOne(String(personId)))
    .map(({ missing }) => missing)
  return [...told, ...answered, ...missed].filter((text): text is string => typeof text === 'string')
}
