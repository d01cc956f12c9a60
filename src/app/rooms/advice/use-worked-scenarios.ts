import { useMemo } from 'preact/hooks'
import { departmentParameters } from '../../../analysis/department-parameters.ts'
import type { Scope } from '../../../analysis/eligible.ts'
import { minutesSeen } from '../../../analysis/minutes-seen.ts'
import { advisedScenario } from '../../../analysis/scenario/advised-scenario.ts'
import { describeFunction } from '../../../analysis/scenario/function-description.ts'
import { jobImplications } from '../../../analysis/scenario/job-implications.ts'
import { preconditionProposals } from '../../../analysis/scenario/precondition-facts.ts'
import { riskFacts } from '../../../analysis/scenario/risk-facts.ts'
import type { ScenarioSource } from '../../../analysis/scenario/scenario-figures.ts'
import { useArea, useFormat, useMessages } from '../../../i18n/messages-context.tsx'
import { advice } from '../../../i18n/nl/advice.ts'
import { scenarios as scenarioTexts } from '../../../i18n/nl/scenarios.ts'
import type { FunctionRecord, ScenarioRecord } from '../../../records/document-records.ts'
import type { ImplicationRecord } from '../../../records/scenario-parts.ts'
import { isSilenced } from '../../../records/withheld.ts'
import type { WorkedJob, WorkedScenario } from '../../../screens/advice/advice-props.ts'
import { scenarioView } from '../../../screens/scenarios/scenario-view.ts'
import { heldActions } from '../../actions/scenario-part-actions.ts'
import { useAnalysisSource } from '../../analysis/use-analysis-source.ts'
import { useSession } from '../../services.ts'
import { useCollection } from '../../use-collection.ts'

interface Worked {
  readonly worked: readonly WorkedScenario[]
  readonly taskName: (id: string) => string
}

/** All scenarios with what is worked out of them. @param openCount departments that are open: anew when one came in */
export function useWorkedScenarios(openCount: number): Worked {
  const session = useSession()
  const { records } = session
  const all = useAnalysisSource('*')
  const functions = useCollection(records.functions)
  const scenarios = useCollection(records.scenarios)
  const changes = useCollection(records.parameters)
  const analysts = useCollection(records.analysts)
  const parts = {
    implications: useCollection(records.implications),
    risks: useCollection(records.risks),
    guidance: useCollection(records.guidanceSteps),
    actions: useCollection(records.scenarioActions),
    regulations: useCollection(records.regulations),
  }
  const words = useArea('advice', advice)
  const { unnamed } = useArea('scenarios', scenarioTexts)
  const { observe } = useMessages()
  const { formatDate } = useFormat()
  const source = useMemo(
    (): ScenarioSource => ({
      ...all.source,
      // Also tasks that have no verdict yet: a scenario is made of what the analyst put in it.
      tasks: all.standings.map(({ task }) => task),
      minutesSeen: minutesSeen(all.budget),
      // As in the report: nobody who withdrew is counted or named.
      people: all.source.people.filter((person) => !isSilenced(person)),
    }),
    [all.source, all.standings, all.budget, openCount],
  )
  // Costly, and the same while somebody types in parts and texts of the scenario.
  const readingOf = useMemo(
    () =>
      remembered((key) => {
        const own = functionsOf(functions, key)
        const { people } = all.source
        const before = people.length > source.people.length ? { ...source, people } : null
        return {
          now: readRecords(source, own, words.unnamedFunction),
          before: before && readRecords(before, own, words.unnamedFunction),
        }
      }),
    [source, all.source, functions, words],
  )
  const proposalsOf = useMemo(
    () =>
      remembered((key) => {
        const [ids, guidance, regulations] = JSON.parse(key)
        const own = functionsOf(functions, ids.join(' ')).map((fn) => ({
          ...fn,
          name: fn.name.trim() || words.unnamedFunction,
        }))
        return preconditionProposals(source, own, { guidance, regulations })
      }),
    [source, functions, words],
  )
  const viewFrom = useMemo(
    () => ({
      source,
      functions,
      parametersOf: (scope: Scope) => departmentParameters(changes, scope),
      nameless: unnamed,
    }),
    [source, functions, changes, unnamed],
  )
  const viewOf = useMemo(() => {
    const made = new WeakMap<ScenarioRecord, ReturnType<typeof scenarioView>>()
    return (record: ScenarioRecord) => {
      const view = made.get(record) ?? scenarioView(viewFrom, record)
      made.set(record, view)
      return view
    }
  }, [viewFrom])
  const advised = advisedScenario(scenarios)
  const worked = scenarios.map((record): WorkedScenario => {
    const own = <Part extends { readonly scenarioId: string }>(list: readonly Part[]) =>
      list.filter((each) => each.scenarioId === record.id)
    const { now: reading, before } = readingOf((record.functionIds ?? []).join(' '))
    const guidance = own(parts.guidance)
    const regulations = own(parts.regulations)
    const mark = record === advised ? record.advised : undefined
    const who =
      mark?.by === session.analyst
        ? words.you
        : analysts.find(({ id }) => id === mark?.by)?.name || observe.otherAnalyst
    return {
      view: viewOf(record),
      isAdvised: record === advised,
      advisedBy: mark ? words.advisedBy({ who, date: formatDate(mark.at) }) : '',
      functions: reading.functions.map((each, place) => ({
        ...each,
        factsBefore: before?.functions[place]?.facts,
      })),
      jobs: jobsOf(reading.implications, own(parts.implications), source).map((each) => ({
        ...each,
        factsBefore: before?.implications.find(({ jobId }) => jobId === each.jobId),
      })),
      proposals: proposalsOf(
        JSON.stringify([
          record.functionIds ?? [],
          guidance.map(({ who }) => ({ who })),
          regulations.map(({ code }) => ({ code })),
        ]),
      ),
      riskFacts: reading.risks,
      riskFactsBefore: before?.risks,
      risks: own(parts.risks),
      guidance,
      actions: own(parts.actions),
      held: heldActions(record),
      regulations,
    }
  })
  const taskName = (id: string) => source.tasks.find((task) => task.id === id)?.name ?? id
  return { worked, taskName }
}

const functionsOf = (functions: readonly FunctionRecord[], ids: string): FunctionRecord[] =>
  ids.split(' ').flatMap((id) => functions.find((fn) => fn.id === id) ?? [])

function readRecords(source: ScenarioSource, records: readonly FunctionRecord[], unnamed: string) {
  const functions = records.map((record) => {
    const name = record.name.trim() || unnamed
    return { record, name, facts: describeFunction(source, { ...record, name }) }
  })
  const named = functions.map(({ record, name }) => ({ ...record, name }))
  return { functions, implications: jobImplications(source, named), risks: riskFacts(source, named) }
}

/** Jobs the scenario touches, and those somebody wrote about all the same. */
function jobsOf(
  facts: ReturnType<typeof jobImplications>,
  records: readonly ImplicationRecord[],
  { jobs }: ScenarioSource,
): WorkedJob[] {
  const ids = [...new Set([...facts, ...records].map(({ jobId }) => jobId))]
  return ids.map((jobId) => ({
    jobId,
    name: jobs.find(({ id }) => id === jobId)?.name ?? '',
    facts: facts.find((each) => each.jobId === jobId) ?? null,
    records: records.filter((each) => each.jobId === jobId),
  }))
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}
