import type { AskedAnswers } from '../../records/work-quality.ts'
import type { DescriptionSource } from '../describe-plan.ts'
import type { Plan } from '../plan.ts'
import { type FunctionBackups, functionBackups } from './function-backups.ts'
import { sumOf } from './job-share.ts'
import { type RiskHours, riskHours } from './risk-hours.ts'
import { type FunctionQuality, functionQuality, type QualitySource } from './work-quality.ts'

/** What there is to say about the work a function of a plan would be. */
export interface FunctionEffect {
  /** Per week. */
  readonly hours: number
  readonly quality: FunctionQuality
  readonly backups: FunctionBackups
  readonly risks: readonly RiskHours[]
}

/** @param asked as the plan's functions */
export const functionEffects = (
  source: DescriptionSource & QualitySource,
  plan: Plan,
  asked: readonly AskedAnswers[],
): FunctionEffect[] =>
  plan.functions.map((fn, place) => ({
    hours: sumOf(fn.allocations, ({ hours }) => hours),
    quality: functionQuality(source, plan, place, asked[place]),
    backups: functionBackups(source, fn),
    risks: riskHours(source.tasks, fn),
  }))
