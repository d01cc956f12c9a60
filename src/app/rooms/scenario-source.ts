import { minutesSeen } from '../../analysis/minutes-seen.ts'
import type { ScenarioSource } from '../../analysis/scenario/scenario-figures.ts'
import type { AnalysisSource } from '../analysis/use-analysis-source.ts'

/** Also tasks that have no verdict yet: a scenario is made of what the analyst put in it. */
export const scenarioSource = ({ source, standings, budget }: AnalysisSource): ScenarioSource => ({
  ...source,
  tasks: standings.map(({ task }) => task),
  minutesSeen: minutesSeen(budget),
})
