import type { InclusiveFunction } from '../../records/case-file.ts'
import type { PreconditionProposal, PreconditionProposals } from '../../records/scenario-facts.ts'
import type {
  FunctionAbout,
  GuidanceStepRecord,
  Precondition,
  Regulation,
} from '../../records/scenario-parts.ts'
import type { AskedAnswers } from '../../records/work-quality.ts'
import { sumOf } from '../effects/job-share.ts'
import { functionQuality } from '../effects/work-quality.ts'
import { describeFunction } from './function-description.ts'
import { riskFacts } from './risk-facts.ts'
import type { ScenarioSource } from './scenario-figures.ts'

type Fn = Pick<InclusiveFunction, 'name' | 'allocations'> & {
  readonly about?: FunctionAbout | undefined
  readonly asked?: AskedAnswers | undefined
}

/** What stands with the scenario already, as far as it tells something of its preconditions. */
export interface PreconditionContext {
  readonly guidance: readonly Pick<GuidanceStepRecord, 'who'>[]
  readonly regulations: readonly { readonly code: Regulation }[]
}

/** Functions that lasted had 16 hours a week or more. */
const ENOUGH_HOURS = 16
/** A manager refused more hours of one task than these. */
const ONE_TASK_HOURS = 20
/** So much of the hours in core work is close to the core process. */
const CORE_ENOUGH = 0.5

/** Proposals for the lines the records can tell something of; the others are for people to say. None without functions. */
export function preconditionProposals(
  source: ScenarioSource,
  functions: readonly Fn[],
  { guidance, regulations }: PreconditionContext,
): PreconditionProposals {
  if (functions.length === 0) return {}
  const facts = functions.map((fn) => describeFunction(source, fn))
  const hours = sumOf(facts, (each) => each.hours)
  const core = hours > 0 ? sumOf(facts, (each) => each.coreShare * each.hours) / hours : 0
  const { digitalisation } = riskFacts(source, functions)
  const small = facts.filter((each) => each.hours < ENOUGH_HOURS).map(({ name }) => name)
  const alone = facts.filter(({ holders }) => holders.length === 0).map(({ name }) => name)
  const uniform = functions.filter((fn, at) => isUniform(source, functions, fn, at)).map(({ name }) => name)
  const bare = functions.filter(({ about }) => !about?.purpose?.trim()).map(({ name }) => name)
  const who = [...new Set(guidance.map((step) => step.who.trim()).filter(Boolean))]
  const line = (isMet: boolean, more: Partial<PreconditionProposal> = {}): PreconditionProposal => ({
    state: isMet ? 'met' : 'todo',
    hours: 0,
    share: 0,
    names: [],
    ...more,
  })
  return {
    'internal.coreProcess': line(core >= CORE_ENOUGH, { share: core }),
    'internal.enoughWork': line(small.length === 0, { hours: digitalisation.high, names: small }),
    'internal.backup': line(alone.length === 0, { names: alone }),
    'internal.genericDescription': line(bare.length === 0, { names: bare }),
    'internal.variedWork': line(uniform.length === 0, { names: uniform }),
    'internal.mentor': line(who.length > 0, { names: who }),
    'internal.guidanceTime': line(guidance.length > 0),
    ...Object.fromEntries(
      SCHEMES.filter(({ code }) => regulations.some((each) => each.code === code)).map(({ line: key }) => [
        key,
        line(false),
      ]),
    ),
  }
}

/** A regulation that is named with the scenario still has to be asked for. */
const SCHEMES: readonly { readonly code: Regulation; readonly line: Precondition }[] = [
  { code: 'wageSubsidy', line: 'external.subsidy' },
  { code: 'jobCoach', line: 'external.jobCoach' },
  { code: 'noRisk', line: 'external.noRisk' },
  { code: 'adaptation', line: 'external.adaptation' },
]

/** Too much of one task, or work that comes out as short and always the same. */
function isUniform(source: ScenarioSource, functions: readonly Fn[], fn: Fn, at: number): boolean {
  if (fn.allocations.some(({ hours }) => hours > ONE_TASK_HOURS)) return true
  const { answers } = functionQuality(source, { functions }, at, fn.asked)
  return answers.some(({ question, answer }) => question === 'shortCycle' && answer === 'bad')
}
