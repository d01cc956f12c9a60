import type { Plan } from '../../analysis/plan.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { explain } from '../../i18n/nl/explain.ts'
import { workbench } from '../../i18n/nl/workbench.ts'
import { roundHours } from '../../screens/analysis/round-hours.ts'
import { alternativeDetail, alternativeTitle } from '../../screens/explain/alternative-words.ts'
import type { PlanChoice } from '../../screens/workbench/plan-choices.tsx'
import type { AnalysisDesk, PlanChoiceKey } from './use-analysis-desk.ts'

interface Chosen {
  readonly choices: readonly OwnChoice[]
  /** Key of the plan on screen. */
  readonly chosen: PlanChoiceKey
  /** What the plan on screen is called among them; '' while there is none. */
  readonly title: string
}

/** The plans on the desk with their names, and which of them is looked at. */
export function usePlanChoices(desk: AnalysisDesk): Chosen {
  const choices = useChoices(desk)
  // Once others were found the best plan is the first of them.
  const chosen = choices.some(({ key }) => key === desk.choice) ? desk.choice : 'other 0'
  return { choices, chosen, title: choices.find(({ key }) => key === chosen)?.title ?? '' }
}

export interface OwnChoice extends PlanChoice {
  readonly key: PlanChoiceKey
  /** Null where the desk knows the plan. */
  readonly plan: Plan | null
}

function useChoices({ best, analysis, grouping, others: { choosing } }: AnalysisDesk): OwnChoice[] {
  const texts = useArea('workbench', workbench)
  const words = useArea('explain', explain)
  const format = useFormat()
  const detail = ({ functions }: Plan) =>
    texts.planDetail({ hours: format.formatHours(roundHours(hoursOf(functions))), count: functions.length })
  const draft = analysis.draft?.functions.length ? analysis.draft : null
  const found =
    choosing.kind === 'done' && choosing.found.plans.length > 0
      ? choosing.found.plans.map((each, place): OwnChoice => {
          const title = alternativeTitle(each, words)
          return {
            key: `other ${place}`,
            title,
            detail: alternativeDetail(each, words, format),
            plan: each.plan,
          }
        })
      : best
        ? [{ key: 'best', title: texts.bestPlan, detail: detail(best), plan: null } as const]
        : draft && grouping.kind === 'working'
          ? [{ key: 'best', title: texts.bestPlan, detail: texts.bestSearched, plan: null } as const]
          : []
  return [
    ...found,
    ...(draft ? [{ key: 'mine', title: texts.myPlan, detail: detail(draft), plan: null } as const] : []),
  ]
}

const hoursOf = (functions: Plan['functions']): number =>
  functions.reduce((sum, fn) => sum + fn.allocations.reduce((all, { hours }) => all + hours, 0), 0)
