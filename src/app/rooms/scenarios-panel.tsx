import { useMemo } from 'preact/hooks'
import { departmentParameters } from '../../analysis/department-parameters.ts'
import { eligibility, type Scope } from '../../analysis/eligible.ts'
import { isSamePlan } from '../../analysis/scenario/same-plan.ts'
import type { ScenarioSource } from '../../analysis/scenario/scenario-figures.ts'
import { wishOf } from '../../analysis/wish.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { history as historyTexts } from '../../i18n/nl/history.ts'
import { scenarios as dutch } from '../../i18n/nl/scenarios.ts'
import { workbench } from '../../i18n/nl/workbench.ts'
import type { FunctionRecord, ScenarioRecord } from '../../records/document-records.ts'
import type { DepartmentId, TaskId } from '../../records/ids.ts'
import { scenarioView } from '../../screens/scenarios/scenario-view.ts'
import type { NowView, ScenarioEdits } from '../../screens/scenarios/scenarios-props.ts'
import { ScenariosScreen } from '../../screens/scenarios/scenarios-screen.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import {
  assume,
  changeScenario,
  makeScenario,
  removeScenario,
  writeLines,
} from '../actions/scenario-actions.ts'
import { useAnalysisSource } from '../analysis/use-analysis-source.ts'
import { printScreen } from '../print-screen.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useOpenDepartments } from '../use-open-departments.ts'
import { notify } from '../view-store.ts'
import type { PlanKeepingProps } from './analysis-panel-props.ts'
import { scenarioSource } from './scenario-source.ts'
import { useScenarioQuotes } from './use-scenario-quotes.ts'

/** Scenarios of the project that touch the department, or all. Functions may span departments, so all are opened. */
export default function ScenariosPanel(props: PlanKeepingProps) {
  const session = useSession()
  const texts = useArea('scenarios', dutch)
  const history = useArea('history', historyTexts)
  const { bestPlan } = useArea('workbench', workbench)
  const departments = useCollection(session.records.departments)
  const { open, progress, failed } = useOpenDepartments(session, true)
  const { scope, plan } = props
  const planWords = lowered(props.planTitle)
  const all = useAnalysisSource('*')
  const functions = useCollection(session.records.functions)
  const records = useCollection(session.records.scenarios)
  const changes = useCollection(session.records.parameters)
  // Anew when a department came in.
  const source = useMemo(() => scenarioSource(all), [all.source, all.standings, all.budget, open.length])
  // While somebody types in one scenario, the others are not counted again.
  const viewOf = useMemo(() => {
    const parametersOf = (of: Scope) => departmentParameters(changes, of)
    const from = { source, functions, parametersOf, nameless: texts.unnamed }
    return remembered((record: ScenarioRecord) => scenarioView(from, record))
  }, [functions, source, changes, texts])
  const views = useMemo(
    () => records.filter((record) => isNear(record, functions, scope)).map(viewOf),
    [records, functions, scope, viewOf],
  )
  const now = useNow(scope, source)
  const quotes = useScenarioQuotes(scope)
  const edits = useEdits(texts)
  const names = useMemo(() => new Map(source.tasks.map((task) => [task.id, task])), [source])

  if (open.length + failed.length < departments.length) {
    const read = progress ?? { done: open.length, total: departments.length }
    return <Progress label={texts.title} text={texts.opening(read)} {...read} />
  }
  const keptAs = (own: readonly Pick<FunctionRecord, 'allocations'>[]) =>
    views.find(({ record: { functionIds = [] } }) =>
      isSamePlan(
        functions.filter(({ id }) => functionIds.includes(id)),
        own,
      ),
    )
  const other = props.otherPlans.find((each) => each.functions.length > 0 && !keptAs(each.functions))
  const make = () =>
    makeScenario(session, {
      name: texts.suggestedName({
        letter: letterFor(records.map(({ name }) => name)),
        plan: props.planTitle === bestPlan ? '' : planWords,
      }),
      functions: props.functions.map((fn, place) => ({
        ...fn,
        name: props.functionNames[place] ?? fn.name,
      })),
      departmentOf: (id) => names.get(id)?.departmentId,
    })
  return (
    <>
      {failed.length > 0 && <Notice tone="attention" title={history.failed({ names: failed.join(', ') })} />}
      <ScenariosScreen
        scenarios={views}
        now={now}
        jobs={source.jobs}
        taskName={(id: TaskId) => names.get(id)?.name ?? id}
        quotes={quotes}
        plan={plan?.functions.length ? planWords : null}
        kept={plan?.functions.length ? (keptAs(props.functions)?.name ?? null) : null}
        other={other ? { title: lowered(other.title), onTake: other.take } : null}
        onMake={make}
        onPrint={printScreen}
        edits={edits}
      />
    </>
  )
}

/** Of the department, or of none. */
function isNear(
  { functionIds = [] }: ScenarioRecord,
  functions: readonly FunctionRecord[],
  scope: string,
): boolean {
  const own = functions.filter(({ id }) => functionIds.includes(id))
  return own.length === 0 || own.some(({ departmentIds = [] }) => touches(departmentIds, scope))
}

function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

const touches = (departmentIds: readonly DepartmentId[], scope: string) =>
  scope === '*' || departmentIds.includes(scope as DepartmentId)

function useNow(scope: PlanKeepingProps['scope'], source: ScenarioSource): NowView {
  const departments = useCollection(useSession().records.departments)
  return useMemo(() => {
    const tasks = source.tasks.filter(({ departmentId }) => touches([departmentId], scope))
    const eligible = eligibility({ ...source, tasks }, scope).eligible
    return {
      hours: eligible.reduce((sum, { task }) => sum + task.hoursPerWeek, 0),
      shed: tasks.filter((task) => wishOf(source, task) === 'shed').length,
      problems: departments
        .filter(({ id }) => touches([id], scope))
        .flatMap(({ problem }) => (problem?.trim() ? [problem.trim()] : [])),
    }
  }, [source, scope, departments])
}

function useEdits(texts: typeof dutch): ScenarioEdits {
  const session = useSession()
  return useMemo(
    () => ({
      rename: (record, name) => changeScenario(session, record, { name }, true),
      remove: (record) => {
        removeScenario(session, record)
        notify(texts.removed({ name: record.name || texts.unnamed }), true)
      },
      writeValue: (record, point, text) =>
        changeScenario(session, record, { valueCase: { [point]: text } }, true),
      writeList: (record, list, text) => writeLines(session, record, list, text),
      writeImplications: (record, implications) => changeScenario(session, record, { implications }, true),
      assume: (records, name, value, joined) => assume(session, records, name, value, joined),
    }),
    [session, texts],
  )
}

/** A title within a phrase. */
const lowered = (title: string): string => title.slice(0, 1).toLowerCase() + title.slice(1)

/** The first letter no scenario's name has yet; after Z the count. */
function letterFor(names: readonly string[]): string {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const isFree = (letter: string) => !names.some((name) => new RegExp(`\\b${letter}\\b`).test(name))
  return letters.find(isFree) ?? String(names.length + 1)
}
