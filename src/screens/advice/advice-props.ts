import type { Action } from '../../records/case-file.ts'
import type { FunctionRecord } from '../../records/document-records.ts'
import type { JobId } from '../../records/ids.ts'
import type {
  FunctionFacts,
  JobImplication,
  PreconditionProposals,
  RiskFacts,
} from '../../records/scenario-facts.ts'
import type {
  AboutPart,
  CheckedPrecondition,
  GuidanceStepRecord,
  ImplicationRecord,
  Precondition,
  RegulationRecord,
  RiskRecord,
  ScenarioActionRecord,
} from '../../records/scenario-parts.ts'
import type { ChartFile } from '../../ui/charts/chart-frame.tsx'
import type { ScenarioView } from '../scenarios/scenario-view.ts'
import type { ScenarioEdits } from '../scenarios/scenarios-props.ts'

/** What stands with a scenario as records of their own, by the root they lie in. */
export interface PartsByRoot {
  readonly implications: ImplicationRecord
  readonly risks: RiskRecord
  readonly guidanceSteps: GuidanceStepRecord
  readonly scenarioActions: ScenarioActionRecord
  readonly regulations: RegulationRecord
}
export type PartRoot = keyof PartsByRoot
export type NewPartOf<Root extends PartRoot> = Omit<PartsByRoot[Root], 'id' | 'scenarioId' | 'rank'>

/** A function of the scenario with what the records say of it. */
export interface WorkedFunction {
  readonly record: FunctionRecord
  /** Never empty. */
  readonly name: string
  readonly facts: FunctionFacts
  /** With those counted who withdrew since: what was taken from it is out of date. Absent while nobody did. */
  readonly factsBefore?: FunctionFacts | undefined
}

/** What the scenario means for a job: from the records (null when they say nothing now), and in analysts' words. */
export interface WorkedJob {
  readonly jobId: JobId
  readonly name: string
  readonly facts: JobImplication | null
  /** Likewise. */
  readonly factsBefore?: JobImplication | undefined
  /** Mostly one; two where two analysts began at once. */
  readonly records: readonly ImplicationRecord[]
}

/** A scenario with all that is worked out of it. */
export interface WorkedScenario {
  readonly view: ScenarioView
  readonly isAdvised: boolean
  /** Who chose it and when; '' where it is not advised. */
  readonly advisedBy: string
  readonly functions: readonly WorkedFunction[]
  readonly jobs: readonly WorkedJob[]
  readonly proposals: PreconditionProposals
  readonly riskFacts: RiskFacts
  /** Likewise. */
  readonly riskFactsBefore?: RiskFacts | undefined
  readonly risks: readonly RiskRecord[]
  readonly guidance: readonly GuidanceStepRecord[]
  readonly actions: readonly ScenarioActionRecord[]
  /** Actions a file brought that are no records yet. */
  readonly held: readonly Action[]
  readonly regulations: readonly RegulationRecord[]
}

/** What can be done to the scenario that is open. `joined`: while somebody types. */
export interface WorkedEdits extends ScenarioEdits {
  /** Gives back their ids. */
  readonly add: <Root extends PartRoot>(root: Root, parts: readonly NewPartOf<Root>[]) => readonly string[]
  readonly change: <Root extends PartRoot>(
    root: Root,
    record: PartsByRoot[Root],
    fields: Partial<NewPartOf<Root>>,
    joined: boolean,
  ) => void
  /** @param name what the undo bar calls it */
  readonly removePart: (root: PartRoot, id: string, name: string) => void
  /** @param among those in sight together; absent: all */
  readonly move: <Root extends PartRoot>(
    root: Root,
    record: PartsByRoot[Root],
    by: -1 | 1,
    among?: readonly { readonly id: string }[],
  ) => void
  readonly check: (line: Precondition, checked: CheckedPrecondition, joined: boolean) => void
  readonly describe: (fn: FunctionRecord, part: AboutPart, text: string, joined: boolean) => void
  readonly advise: (isAdvised: boolean) => void
  /** Makes a record of it, and gives back its id. @param place in `held` */
  readonly takeOver: (place: number) => readonly string[]
  readonly dropHeld: (place: number, name: string) => void
  readonly tickAction: (record: ScenarioActionRecord, isDone: boolean) => void
}

/** What every part of the page is given. */
export interface PartProps {
  readonly worked: WorkedScenario
  readonly edits: WorkedEdits
  readonly taskName: (id: string) => string
  readonly onSaveChart: (file: ChartFile) => void
  readonly onCopy: (name: string, text: string) => void
  readonly onPrint: () => void
}

export const ADVICE_SECTIONS = [
  'functions',
  'implications',
  'preconditions',
  'money',
  'weigh',
  'risks',
  'guidance',
  'actions',
  'regulations',
] as const
export type AdviceSection = (typeof ADVICE_SECTIONS)[number]
