import type { ScenarioList } from '../../records/scenario-advice.ts'
import { entriesOf } from '../../records/scenario-lines.ts'
import type { AdviceSection, WorkedScenario } from './advice-props.ts'

/** Parts of a scenario in which somebody wrote or chose something; proposals from the records do not count. */
export function filledSections(worked: WorkedScenario): ReadonlySet<AdviceSection> {
  const { record } = worked.view
  const has = (...lists: ScenarioList[]) => lists.some((list) => entriesOf(record, list).length > 0)
  const filled: Record<AdviceSection, boolean> = {
    functions: worked.functions.some((fn) => Object.keys(fn.record.about ?? {}).length > 0),
    implications:
      Boolean(record.implications?.trim()) ||
      worked.jobs.some((job) => job.records.some(({ text }) => text.trim() !== '')),
    preconditions:
      Object.keys(record.checks ?? {}).length > 0 || has('internalPreconditions', 'externalPreconditions'),
    money: Object.keys(record.assumed ?? {}).length > 0 || Object.keys(record.valueCase ?? {}).length > 0,
    weigh: has('advantages', 'disadvantages'),
    risks: worked.risks.length > 0,
    guidance: worked.guidance.length > 0,
    actions: worked.actions.length + worked.held.length > 0,
    regulations: worked.regulations.length > 0,
  }
  return new Set((Object.keys(filled) as AdviceSection[]).filter((section) => filled[section]))
}
