import * as v from 'valibot'
import type { InclusiveFunction, Scenario } from './case-file.ts'
import type { WholeFunction, WholeScenario } from './whole-case.ts'
import {
  ACTION,
  GUIDANCE,
  JOB_IMPLICATION,
  KEYED,
  MARK,
  REGULATION,
  RISK,
  readKeyed,
  readList,
} from './whole-case-parts.ts'

/** Which ids the lists of a case have. */
export type HasId = Readonly<
  Record<'people' | 'jobs' | 'functions' | 'scenarios' | 'findings', (id: string) => boolean>
>

/** A function of a case with its description and the answers about the quality of its work. */
export function wholeFunction(given: InclusiveFunction): WholeFunction {
  const { about, weba, ...fields } = given as InclusiveFunction & Readonly<Record<string, unknown>>
  return {
    ...(fields as unknown as InclusiveFunction),
    about: readKeyed(about, KEYED.about),
    weba: readKeyed(weba, KEYED.weba),
  }
}

/** A scenario of a case with what stands with it. */
export function readWholeScenario(given: Scenario, has: HasId): WholeScenario {
  const { assumed, valueCase, checks, advised, jobImplications, risks, guidance, regulations, ...fields } =
    given as Scenario & Readonly<Record<string, unknown>>
  return {
    ...(fields as unknown as Scenario),
    assumed: readKeyed(assumed, KEYED.assumed),
    valueCase: readKeyed(valueCase, KEYED.valueCase),
    checks: readKeyed(checks, KEYED.checks),
    ...(v.is(MARK, advised) && { advised: v.parse(MARK, advised) }),
    jobImplications: readList(jobImplications, JOB_IMPLICATION).filter(({ jobId }) => has.jobs(jobId)),
    risks: readList(risks, RISK),
    guidance: readList(guidance, GUIDANCE).filter(
      ({ functionId }) => functionId === null || has.functions(functionId),
    ),
    regulations: readList(regulations, REGULATION),
    actions: readList(given.actions, ACTION),
  } as unknown as WholeScenario
}
