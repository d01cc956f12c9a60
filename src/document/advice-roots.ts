import * as v from 'valibot'
import {
  FEEDBACK_GROUPS,
  type FeedbackRemarkRecord,
  type FeedbackSessionRecord,
  type FeedbackVoteRecord,
  REMARK_SORTS,
} from '../records/feedback.ts'
import { STEPS } from '../records/milestone.ts'
import type { ClaimAcceptanceRecord, ReportTextRecord } from '../records/report-text.ts'
import {
  type GuidanceStepRecord,
  type ImplicationRecord,
  REGULATIONS,
  type RegulationRecord,
  RISK_KINDS,
  type RiskRecord,
  type ScenarioActionRecord,
} from '../records/scenario-parts.ts'
import { type Root, rootOf } from './root.ts'
import { id, members, oneOf, rank, text } from './schemas.ts'

export interface AdviceRoots {
  readonly implications: Root<ImplicationRecord>
  readonly risks: Root<RiskRecord>
  readonly guidanceSteps: Root<GuidanceStepRecord>
  readonly scenarioActions: Root<ScenarioActionRecord>
  readonly regulations: Root<RegulationRecord>
  readonly feedbackSessions: Root<FeedbackSessionRecord>
  readonly feedbackRemarks: Root<FeedbackRemarkRecord>
  readonly feedbackVotes: Root<FeedbackVoteRecord>
  readonly reportTexts: Root<ReportTextRecord>
  readonly claimAcceptances: Root<ClaimAcceptanceRecord>
}

const part = { id, scenarioId: id, rank }
const maybe = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.nullable(schema), null)
const riskLevel = maybe(v.picklist([1, 2, 3]))
const week = v.pipe(v.number(), v.integer(), v.minValue(1))
const about = v.object({ kind: v.picklist(['scenario', 'function', 'task']), id })
/** Below zero where a device took back what another had counted. */
const hands = v.fallback(v.pipe(v.number(), v.integer()), 0)

/** What stands with scenarios, what groups said of them, and what analysts wrote in the report. */
export const ADVICE_ROOTS: AdviceRoots = {
  implications: rootOf('implications', { text: 'text' }, v.object({ ...part, jobId: id, text })),
  risks: rootOf(
    'risks',
    { text: 'text', mitigation: 'text' },
    v.object({
      ...part,
      kind: oneOf(RISK_KINDS, 'other'),
      chance: riskLevel,
      effect: riskLevel,
      text,
      mitigation: text,
    }),
  ),
  guidanceSteps: rootOf(
    'guidanceSteps',
    { text: 'text' },
    v.object({
      ...part,
      functionId: maybe(id),
      fromWeek: v.fallback(week, 1),
      toWeek: maybe(week),
      hoursPerDay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(8)), 0),
      who: text,
      text,
    }),
  ),
  scenarioActions: rootOf(
    'scenarioActions',
    { what: 'text' },
    v.object({
      ...part,
      what: text,
      who: text,
      when: text,
      from: maybe(v.string()),
      to: maybe(v.string()),
      authority: text,
      means: text,
      step: maybe(v.picklist(STEPS)),
      doneAt: maybe(v.string()),
    }),
  ),
  regulations: rootOf(
    'regulations',
    { text: 'text' },
    v.object({ ...part, code: oneOf(REGULATIONS, 'other'), name: text, text, asOf: text, source: text }),
  ),
  feedbackSessions: rootOf(
    'feedbackSessions',
    {},
    v.object({
      id,
      group: oneOf(FEEDBACK_GROUPS, 'other'),
      title: text,
      scenarioIds: members,
      present: maybe(v.number()),
      by: id,
      at: text,
      endedAt: maybe(v.string()),
    }),
  ),
  feedbackRemarks: rootOf(
    'feedbackRemarks',
    { text: 'text' },
    v.object({ id, sessionId: id, about, sort: oneOf(REMARK_SORTS, 'idea'), text, at: text }),
  ),
  feedbackVotes: rootOf(
    'feedbackVotes',
    {},
    v.object({
      ...{ id, sessionId: id, about, at: text },
      ...{ yes: hands, no: hands, unsure: hands },
      device: v.optional(v.fallback(v.optional(id), undefined)),
    }),
  ),
  reportTexts: rootOf(
    'reportTexts',
    { text: 'text' },
    v.object({
      id,
      scenarioId: id,
      part: id,
      language: oneOf(['nl', 'en'], 'nl'),
      text,
      instead: text,
      by: id,
      at: text,
    }),
  ),
  claimAcceptances: rootOf(
    'claimAcceptances',
    {},
    v.object({ id, claim: id, said: text, reason: text, by: id, at: text }),
  ),
}
