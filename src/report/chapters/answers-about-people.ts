import { VALUE_POINTS } from '../../records/scenario-advice.ts'
import type { Desk } from '../desk.ts'
import { functionRefs, HEAVY, peaksOf, workOf } from '../function-words.ts'
import { yearInWords } from '../money-text.ts'
import { moneyFacts, type PlanFacts } from '../plan-facts.ts'
import { jobRef, type RecordRef, scenarioRef, taskRef } from '../record-ref.ts'
import type { Claim } from '../report-document.ts'
import { inText } from '../report-facts.ts'
import type { Answer } from './answer.ts'
import { guessDoubts, moneyRefs, widest } from './money-chapter.ts'
import { sentence } from './question-chapter.ts'
import { lower } from './value-chapter.ts'

/** The new task package. */
export function newPackage(desk: Desk): Answer {
  const { facts } = desk
  const { answers, openWhy } = facts.texts.words
  if (facts.functions.length === 0) return { open: openWhy.noFunctions }
  const claims = facts.functions.map((fn) =>
    desk.claim(
      `questions.package.${fn.id}`,
      answers.package({
        name: facts.functionName(fn),
        tasks: workOf(facts, fn).map(({ task }) => facts.taskInText(task.id)),
      }),
      functionRefs(facts, fn),
    ),
  )
  return { claims }
}

/** The profile that fits: the demands that are worth naming. */
export function profile(desk: Desk): Answer {
  const { facts } = desk
  const { levels, words } = facts.texts
  if (facts.functions.length === 0) return { open: words.openWhy.noFunctions }
  const claims = facts.functions.map((fn) => {
    const peaks = peaksOf(workOf(facts, fn))
      .filter(({ level }) => level >= HEAVY)
      .sort((a, b) => b.level - a.level)
    const demands = peaks.map(({ demand, level }) =>
      words.answers.demand({
        demand: levels.demands[demand],
        level,
        word: levels.demandSteps[demand][level].word,
      }),
    )
    const text = words.answers.profile({ name: facts.functionName(fn), demands })
    return desk.claim(`questions.profile.${fn.id}`, text, functionRefs(facts, fn))
  })
  return { claims }
}

/** What it means for who works there now: in the analysts' words where they wrote any. */
export function currentStaff(desk: Desk, { jobs }: PlanFacts): Answer {
  const { facts } = desk
  const { answers, openWhy } = facts.texts.words
  if (facts.functions.length === 0) return { open: openWhy.noFunctions }
  const { formatPercent } = facts.texts.format
  const said = (facts.scenario?.jobImplications ?? []).filter(({ text }) => text.trim() !== '')
  const claims = jobs
    .filter(({ freed }) => freed > 0.01)
    .flatMap((effect): Claim[] => {
      const { jobId, coreBefore, coreAfter, wishes, givenTasks } = effect
      const job = facts.jobName(jobId)
      const key = `questions.staff.${jobId}`
      const refs: RecordRef[] = [jobRef(jobId), ...givenTasks.map(({ taskId }) => taskRef(taskId))]
      const own = said.filter((each) => each.jobId === jobId)
      if (own.length > 0 && facts.scenario) {
        const { id } = facts.scenario
        return own.map(({ text }, at) =>
          desk.claim(`${key}.said.${at}`, answers.meaning({ job, text: inText(sentence(text)) }), [
            scenarioRef(id),
            ...refs,
          ]),
        )
      }
      const told = wishes.filter(({ saidBy }) => saidBy.length > 0)
      const kept = told.filter(({ honoured }) => honoured).length
      return [
        ...(coreBefore === null || coreAfter === null
          ? []
          : [
              desk.claim(
                `${key}.core`,
                answers.core({ job, before: formatPercent(coreBefore), after: formatPercent(coreAfter) }),
                refs,
              ),
            ]),
        ...(told.length > 0
          ? [desk.claim(`${key}.wishes`, answers.wishes({ job, kept, all: told.length }), refs)]
          : []),
      ]
    })
  return claims.length > 0 ? { claims } : { open: openWhy.noMeaning }
}

/** What it costs and brings, in money and beside it. */
export function costsAndBenefits(desk: Desk, plan: PlanFacts): Answer {
  const { facts } = desk
  const { scenario, texts } = facts
  const { answers, openWhy } = texts.words
  if (!scenario || plan.functions.length === 0) {
    return { open: scenario ? openWhy.noFunctions : openWhy.noScenario }
  }
  const known = moneyFacts(facts, scenario, plan.figures)
  const text = answers.money({
    first: yearInWords(texts, known.money.firstYear),
    later: yearInWords(texts, known.money.laterYears),
  })
  const points = VALUE_POINTS.filter((point) => scenario.valueCase[point]?.trim())
  const claims: (Claim | null)[] = [
    desk.claim('questions.money', text, moneyRefs(scenario, plan), { flags: guessDoubts(desk, known) }),
    widest(desk, scenario, plan, known, 'questions.money.widest'),
    desk.claim(
      'questions.money.assumed',
      answers.moneyAssumed({ count: known.guesses, section: texts.words.money.assumptions }),
      [scenarioRef(scenario.id)],
    ),
    points.length > 0
      ? desk.claim(
          'questions.money.value',
          answers.value({ points: points.map((point) => lower(texts.scenarios.value[point])) }),
          [scenarioRef(scenario.id)],
        )
      : null,
  ]
  return { claims: claims.filter((claim) => claim !== null) }
}
