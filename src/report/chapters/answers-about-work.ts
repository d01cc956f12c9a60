import type { Desk } from '../desk.ts'
import { functionRefs, hoursOfWork, shareOfVerdict, workOf } from '../function-words.ts'
import type { PlanFacts } from '../plan-facts.ts'
import { jobRef, type RecordRef, taskRef } from '../record-ref.ts'
import type { Claim } from '../report-document.ts'
import { byWord, counts, KEEP, SHED } from '../told-wishes.ts'
import type { Answer } from './answer.ts'
import { useInWords } from './current-jobs-chapter.ts'
import { lastVotes } from './feedback-chapter.ts'

const openFor = ({ facts }: Desk): Answer => ({ open: facts.texts.words.openWhy.noFunctions })
const allWork = ({ facts }: Desk) => facts.functions.flatMap((fn) => workOf(facts, fn))

/** How many hours a week. */
export function hours(desk: Desk, plan: PlanFacts): Answer {
  const { facts } = desk
  if (facts.functions.length === 0) return openFor(desk)
  const { answers } = facts.texts.words
  const { formatHours, formatPercent } = facts.texts.format
  const refs = facts.functions.flatMap((fn) => functionRefs(facts, fn))
  const functions = facts.functions.map((fn) =>
    answers.functionHours({
      name: facts.functionName(fn),
      hours: formatHours(hoursOfWork(workOf(facts, fn)), 1),
    }),
  )
  const work = allWork(desk)
  const possible = shareOfVerdict(work, 'possible')
  const share = answers.hoursShare({
    suitable: formatPercent(shareOfVerdict(work, 'suitable')),
    possible: possible > 0 ? formatPercent(possible) : null,
  })
  const text = answers.hours({ hours: formatHours(plan.figures.hours, 1), functions })
  return {
    claims: [desk.claim('questions.hours.all', text, refs), desk.claim('questions.hours.share', share, refs)],
  }
}

/** Whose tasks they are now. */
export function whoseTasks(desk: Desk, { figures, jobs }: PlanFacts): Answer {
  const { facts } = desk
  if (facts.functions.length === 0) return openFor(desk)
  const { answers, openWhy } = facts.texts.words
  const { formatHours } = facts.texts.format
  const undone = allWork(desk).filter(({ task }) => task.origin === 'undone')
  if (figures.freed.length === 0 && undone.length === 0) return { open: openWhy.noHolders }
  const given = jobs.flatMap(({ jobId, givenTasks }): RecordRef[] => [
    jobRef(jobId),
    ...givenTasks.map(({ taskId }) => taskRef(taskId)),
  ])
  const named = figures.freed.map(({ jobId, hours: freed }) =>
    answers.jobHours({ job: facts.jobName(jobId), hours: formatHours(freed, 1) }),
  )
  const claims: (Claim | null)[] = [
    named.length > 0 ? desk.claim('questions.whose.jobs', answers.whose({ jobs: named }), given) : null,
    undone.length > 0
      ? desk.claim(
          'questions.whose.undone',
          answers.undone({
            hours: formatHours(hoursOfWork(undone), 1),
            tasks: undone.map(({ task }) => facts.taskInText(task.id)),
          }),
          undone.map(({ task }) => taskRef(task.id)),
        )
      : null,
    allWork(desk).some(({ task }) => task.jobIds.length > 1)
      ? desk.plain('questions.whose.parts', answers.equalParts)
      : null,
  ]
  return { claims: claims.filter((claim) => claim !== null) }
}

/** Whether the tasks can leave the work without trouble. */
export function canLeave(desk: Desk, { figures }: PlanFacts): Answer {
  const { facts } = desk
  if (facts.functions.length === 0) return openFor(desk)
  const { answers, wishes: words } = facts.texts.words
  const work = allWork(desk)
  const ids = [...new Set(work.map(({ task }) => task.id))]
  const wishes = (wanted: readonly (typeof ids)[number][]): RecordRef[] =>
    facts.whole.interviews.flatMap(({ id, wishes: said = [] }) =>
      said
        .filter(({ taskId }) => wanted.includes(taskId))
        .map(({ taskId }): RecordRef => ({ kind: 'wish', taskId, interviewId: id })),
    )
  const shed = figures.shedTaken
  const kept = figures.keptTaken
  const keeping = byWord(facts, kept, KEEP)
  const parts = ids.filter((id) => {
    const given = hoursOfWork(work.filter(({ task }) => task.id === id))
    return (facts.task(id)?.hoursPerWeek ?? 0) - given > 0.1
  })
  const checks = ids.filter((id) => (facts.task(id)?.responsibility ?? 0) >= 2)
  const claims: (Claim | null)[] = [
    shed.length > 0
      ? desk.claim(
          'questions.leave.shed',
          words.shed({ ...counts(byWord(facts, shed, SHED)), all: ids.length }),
          [...shed.map(taskRef), ...wishes(shed)],
        )
      : null,
    kept.length === 0
      ? desk.claim('questions.leave.kept', answers.keptNone, ids.map(taskRef))
      : desk.claim(
          'questions.leave.kept',
          words.keptSome({
            said: keeping.said.map(facts.taskInText),
            analysts: keeping.analysts.map(facts.taskInText),
          }),
          [...kept.map(taskRef), ...wishes(kept)],
        ),
    parts.length > 0
      ? desk.claim(
          'questions.leave.parts',
          answers.parts({ tasks: parts.map(facts.taskInText) }),
          parts.map(taskRef),
        )
      : null,
    checks.length > 0
      ? desk.claim(
          'questions.leave.checks',
          answers.checks({ tasks: checks.map(facts.taskInText) }),
          checks.map(taskRef),
        )
      : null,
    ...votes(desk),
  ]
  return { claims: claims.filter((claim) => claim !== null) }
}

/** How groups voted about the scenario. */
function votes(desk: Desk): Claim[] {
  const { facts } = desk
  const { answers, groups } = facts.texts.words
  if (facts.whole.feedback.length === 0) return [desk.plain('questions.leave.votes', answers.notDiscussed)]
  return facts.whole.feedback.flatMap((session) =>
    lastVotes(session)
      .filter(({ about }) => about.kind === 'scenario' && about.id === facts.scenario?.id)
      .map(({ yes, no, unsure }) =>
        desk.claim(
          `questions.leave.votes.${session.id}`,
          answers.votes({ group: groups[session.group], yes, no, unsure }),
          [{ kind: 'feedback', sessionId: session.id, place: null }],
        ),
      ),
  )
}

const MOST_USES = 3

/** What staff will do with the time. */
export function freedTime(desk: Desk, { jobs }: PlanFacts): Answer {
  const { facts } = desk
  if (facts.functions.length === 0) return openFor(desk)
  const { answers, openWhy } = facts.texts.words
  const claims = jobs
    .filter(({ freed, uses }) => freed > 0.01 && uses.length > 0)
    .map(({ jobId, freed, uses, givenTasks }) => {
      const most = uses.slice(0, MOST_USES)
      const text = answers.freed({
        job: facts.jobName(jobId),
        hours: facts.texts.format.formatHours(freed, 1),
        uses: most.map((use) => useInWords(desk, use)),
      })
      const wishes = facts.whole.interviews.flatMap(({ id, wishes: said = [] }) =>
        said
          .filter(({ taskId, wish }) => wish !== 'shed' && most.some((use) => use.taskId === taskId))
          .map(({ taskId }): RecordRef => ({ kind: 'wish', taskId, interviewId: id })),
      )
      return desk.claim(`questions.freed.${jobId}`, text, [
        jobRef(jobId),
        ...givenTasks.map(({ taskId }) => taskRef(taskId)),
        ...most.map(({ taskId }) => taskRef(taskId)),
        ...wishes,
      ])
    })
  return claims.length > 0 ? { claims } : { open: openWhy.noUses }
}
