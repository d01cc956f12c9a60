import { useMemo, useState } from 'preact/hooks'
import type { Scope } from '../../analysis/eligible.ts'
import type { Plan } from '../../analysis/plan.ts'
import { NO_GUIDANCE } from '../../analysis/plan-guidance.ts'
import { pinsOf } from '../../analysis/workbench/draft-guidance.ts'
import type { HoursChange } from '../../analysis/workbench/hours-changes.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { analysis as dutch } from '../../i18n/nl/analysis.ts'
import { workbench } from '../../i18n/nl/workbench.ts'
import type { Grouping } from '../../screens/analysis/analysis-props.ts'
import type { Choosing } from '../../screens/explain/explain-props.ts'
import { hoursWords } from '../../screens/workbench/hours-words.ts'
import { useSession } from '../services.ts'
import { notify } from '../view-store.ts'
import { carriedOver } from './carried-over.ts'
import { changePlan, withOwnKeys } from './plan-editor.ts'
import { lookAtFound, type PlanLookedAt } from './plan-looked-at.ts'
import { useAlternatives } from './use-alternatives.ts'
import { type AnalysisSource, useAnalysisSource } from './use-analysis-source.ts'
import { useFinishPlan } from './use-finish-plan.ts'
import { useGrouping } from './use-grouping.ts'
import { type PlanWorkbench, usePlanWorkbench } from './use-plan-workbench.ts'

/** A plan to look at: the best that was found, the analyst's own, or one of the others, by its place among them. */
export type PlanChoiceKey = 'best' | 'mine' | `other ${number}`

export interface AnalysisDesk {
  readonly analysis: AnalysisSource
  readonly grouping: Grouping
  /** Ends the search with what it has. */
  readonly finishSearch: () => void
  readonly searchAgain: () => void
  readonly best: Plan | null
  /** Clearly different good plans, for who asks. */
  readonly others: ReturnType<typeof useAlternatives>
  readonly choice: PlanChoiceKey
  readonly choose: (choice: PlanChoiceKey, plan: Plan | null) => void
  /** Null while there is no plan. */
  readonly looked: PlanLookedAt | null
  readonly plan: Plan | null
  /** As the functions of the plan. */
  readonly names: readonly string[]
  readonly workbench: PlanWorkbench | null
  readonly finishing: ReturnType<typeof useFinishPlan>
  /** Makes another plan the analyst's own; functions that are much the same keep their names. */
  readonly takePlan: (plan: Plan) => void
}

/** Whether the plan was found for what is on the desk now: the choice may be one of another department. */
const isAmong = (plan: Plan | null | undefined, choosing: Choosing): boolean =>
  choosing.kind === 'done' && choosing.found.plans.some((each) => each.plan === plan)

const same = <T>(value: T): T => value

/** What lies on the desk of the analysis: the records, the plans that were found, the one on screen, and what can be done to it. */
export function useAnalysisDesk(scope: Scope): AnalysisDesk {
  const session = useSession()
  const words = useArea('analysis', dutch)
  const texts = useArea('workbench', workbench)
  const { formatNumber } = useFormat()
  const analysis = useAnalysisSource(scope)
  const { problem, draft } = analysis
  const { grouping, finish, again } = useGrouping(problem)
  const best = grouping.kind === 'done' ? grouping.plan : null
  const [asked, setAsked] = useState<{ readonly choice: PlanChoiceKey; readonly plan: Plan | null } | null>(
    null,
  )
  // What is pinned in the analyst's own plan stands in every other plan that is looked for.
  const guidance = useMemo(() => (draft ? pinsOf(draft) : NO_GUIDANCE), [draft])
  const others = useAlternatives(problem, best, guidance)
  const hasOwn = draft !== null && draft.functions.length > 0
  const wanted = asked?.choice ?? (hasOwn ? 'mine' : 'best')
  const isThere = wanted === 'mine' ? hasOwn : wanted === 'best' || isAmong(asked?.plan, others.choosing)
  const choice = isThere ? wanted : 'best'
  const other = choice === 'best' || choice === 'mine' ? null : asked?.plan

  const looked = useMemo((): PlanLookedAt | null => {
    if (choice === 'mine' && draft) return { functions: draft.functions, isMine: true }
    const found = other ?? best
    return found && lookAtFound(found)
  }, [choice, draft, other, best])
  const plan = useMemo(() => looked && { functions: looked.functions }, [looked])
  const names = useMemo(
    () => (looked?.functions ?? []).map((fn, place) => fn.name || words.functionTitle({ number: place + 1 })),
    [looked, words],
  )
  const replacesOwn = choice !== 'mine' && hasOwn
  const onMine = () => {
    if (replacesOwn) notify(texts.replaced, true)
    setAsked({ choice: 'mine', plan: null })
  }
  const onHoursChanged = (changes: readonly HoursChange[]) => {
    const tasks = new Map(analysis.source.tasks.map(({ id, name }) => [id, name]))
    const along = hoursWords(changes, { texts, formatNumber, nameOf: (id) => tasks.get(id) ?? id })
    if (along) notify(replacesOwn ? `${texts.replaced} ${along}` : along, true)
  }
  return {
    analysis,
    grouping,
    finishSearch: finish,
    searchAgain: again,
    best,
    others,
    choice,
    choose: (choice, plan) => setAsked({ choice, plan }),
    looked,
    plan,
    names,
    workbench: usePlanWorkbench(analysis, looked, names, onMine, onHoursChanged),
    finishing: useFinishPlan({ session, scope, problem, looked, names, onMine }),
    takePlan: (plan) => {
      const found = lookAtFound(plan)
      if (!looked?.isMine) return changePlan({ session, scope, looked: found, onMine }, same)
      changePlan({ session, scope, looked, onMine }, (functions) =>
        carriedOver(functions, withOwnKeys(session, found.functions)),
      )
    },
  }
}
