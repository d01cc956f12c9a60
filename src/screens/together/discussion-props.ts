import type { DecisionEffect } from '../../analysis/discussion/decision-effect.ts'
import type { OpenQuestion, SettledQuestion } from '../../analysis/discussion/open-questions.ts'
import type { AnalystColour } from '../../records/device-record.ts'
import type { AnalystId, InterviewId } from '../../records/ids.ts'
import type { JudgedField, JudgedValues } from '../../records/judgement.ts'
import type { Wish } from '../../records/scales.ts'

/** Who an analyst is on screen. */
export interface Analyst {
  /** '' when unknown. */
  readonly name: string
  readonly colour: AnalystColour | undefined
  readonly isYou: boolean
}
export type AnalystOf = (id: AnalystId) => Analyst

/** What is known about a task beside the judgements. */
export interface Evidence {
  readonly observations: number
  /** Milliseconds of its ended intervals together. */
  readonly observedMs: number
  readonly said: readonly {
    readonly interviewId: InterviewId
    readonly code: string
    readonly wish: Wish
    readonly note: string
    readonly href: string
  }[]
  readonly taskHref: string
}

/** A difference as it stands in the list. */
export interface DifferenceLine {
  readonly question: OpenQuestion
  readonly taskName: string
  /** '' where the project has one department. */
  readonly departmentName: string
  /** As the values of the question. Null: not calculated (yet); `hours` are then known at once. */
  readonly effects: readonly (DecisionEffect | null)[]
  /** What is not known yet is on its way. */
  readonly isCalculating: boolean
  /** Hours of work that some value brings into reach or takes out of it. */
  readonly hoursInPlay: number
}

export interface SettledLine {
  readonly question: SettledQuestion
  readonly taskName: string
  readonly departmentName: string
}

export type Decide = (value: JudgedValues[JudgedField], reason: string) => void
