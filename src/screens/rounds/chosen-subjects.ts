import type { SamplingSubject } from '../../records/sampling.ts'

/** Whom or what one can look at, in words. */
export interface SubjectChoice {
  readonly subject: SamplingSubject
  readonly kind: 'person' | 'job' | 'place'
  readonly name: string
}

/** Of one job without names: more nobody tells apart in one glance. */
export const MOST_OF_A_JOB = 20

/** Whether that subject is this choice, or one of several people of that job. */
export const isOf = (subject: SamplingSubject, { subject: choice }: SubjectChoice): boolean =>
  subject.key === choice.key || (choice.jobId !== undefined && subject.jobId === choice.jobId)

/** What was chosen of these, however many; those that are new come once. */
export const chosenOf = (
  subjects: readonly SamplingSubject[],
  choices: readonly SubjectChoice[],
): SamplingSubject[] =>
  choices.flatMap((choice) => {
    const held = subjects.filter((subject) => isOf(subject, choice))
    return held.length > 0 ? held : [choice.subject]
  })

/**
 * So many people of a job, numbered from 1; one alone has no number. Who stays keeps the key, and with it what was seen.
 *
 * @param choice of a job
 */
export function withCount(
  subjects: readonly SamplingSubject[],
  choice: SubjectChoice,
  count: number,
): SamplingSubject[] {
  const { key, ...plain } = choice.subject
  const numbered = Array.from({ length: count }, (_, n) => ({
    ...plain,
    key: n === 0 ? key : `${key} ${n + 1}`,
    ...(count > 1 && { label: String(n + 1) }),
  }))
  const first = subjects.findIndex((subject) => isOf(subject, choice))
  const before = first < 0 ? subjects : subjects.slice(0, first)
  const after = first < 0 ? [] : subjects.slice(first).filter((subject) => !isOf(subject, choice))
  return [...before, ...numbered, ...after]
}
