/** Ids are opaque text, random when minted here, and never hold personal data: map keys outlive deletion. */
type Id<Kind extends string> = string & { readonly __brand: Kind }

export type ProjectId = Id<'ProjectId'>
export type DepartmentId = Id<'DepartmentId'>
export type ProcessId = Id<'ProcessId'>
export type JobId = Id<'JobId'>
export type TaskId = Id<'TaskId'>
export type PersonId = Id<'PersonId'>
export type ObservationId = Id<'ObservationId'>
export type InterviewId = Id<'InterviewId'>
export type NoteId = Id<'NoteId'>
export type GuideId = Id<'GuideId'>
export type GuideTopicId = Id<'GuideTopicId'>
export type ParameterChangeId = Id<'ParameterChangeId'>
export type FindingId = Id<'FindingId'>
export type RevisionId = Id<'RevisionId'>
export type AnswerId = Id<'AnswerId'>
export type ValidationSessionId = Id<'ValidationSessionId'>
export type RecordingId = Id<'RecordingId'>
export type ModifierId = Id<'ModifierId'>
export type SituationId = Id<'SituationId'>
export type SamplingPlanId = Id<'SamplingPlanId'>
export type MediaId = Id<'MediaId'>
export type FloorPlanId = Id<'FloorPlanId'>
export type PlaceId = Id<'PlaceId'>
export type FeedbackSessionId = Id<'FeedbackSessionId'>
export type FunctionId = Id<'FunctionId'>
export type ScenarioId = Id<'ScenarioId'>
export type PlanDraftId = Id<'PlanDraftId'>
export type CandidateProfileId = Id<'CandidateProfileId'>
export type DecisionId = Id<'DecisionId'>
export type JudgementId = Id<'JudgementId'>
export type AnalystId = Id<'AnalystId'>
export type DeviceId = Id<'DeviceId'>

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A new id of 26 signs: 128 random bits in Crockford's base 32.
 *
 * @param randomBytes fills 16 bytes from a cryptographic source
 */
export function mintId<T extends string>(randomBytes: (count: number) => Uint8Array): T {
  let id = ''
  let held = 0
  let heldBits = 0
  for (const byte of randomBytes(16)) {
    held = ((held << 8) | byte) & 0xfff
    heldBits += 8
    for (; heldBits >= 5; heldBits -= 5) id += ALPHABET[(held >>> (heldBits - 5)) & 31]
  }
  return (id + ALPHABET[(held << (5 - heldBits)) & 31]) as T
}

/** Code-unit order, for results that must be equal on every device (`localeCompare` differs between them). */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
