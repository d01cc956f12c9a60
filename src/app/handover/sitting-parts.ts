import type { HandoverWords } from '../../i18n/handover/handover-words.ts'
import type { ValidationSessionRecord } from '../../records/answer.ts'
import type { GivenAnswer } from '../../records/handover-answers.ts'
import { firstOpen, type Step, stepsOf } from '../../screens/handover/handover-flow.ts'
import type { Sitting } from '../actions/handover-actions.ts'
import type { KeptPlace } from './use-place.ts'

/** What each step of a validation needs. */
export interface SittingParts {
  readonly sitting: Sitting
  /** Without the statements that are gone. */
  readonly record: ValidationSessionRecord
  /** As it was put. */
  readonly whole: ValidationSessionRecord
  readonly answers: ReadonlyMap<string, GivenAnswer>
  readonly words: HandoverWords
  /** Language of the statements. */
  readonly writtenIn: string
  readonly at: KeptPlace
  readonly onGiveBack: () => void
}

/** The first step after the welcome. */
export const begunAt = (record: ValidationSessionRecord, isSettled: (index: number) => boolean): Step =>
  record.purpose === 'result' ? stepsOf(record)[1]! : firstOpen(record, isSettled)
