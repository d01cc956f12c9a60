import type { AlternativesKind } from './alternatives-job.ts'
import type { DiscussionKind } from './discussion-job.ts'
import type { ExactKind } from './exact-job.ts'
import type { ExplainKind } from './explain-job.ts'
import type { GroupKind } from './group-job.ts'
import type { HoursKind } from './hours-job.ts'
import type { LikelihoodKind } from './likelihood-job.ts'
import type { MendsKind } from './mends-job.ts'
import type { SeenKind } from './seen-job.ts'

/** Everything that can be asked of the analysis worker. A new kind: its file, a line here and one in `analysis.worker.ts`. */
export interface AnalysisKinds {
  readonly group: GroupKind
  readonly exact: ExactKind
  readonly explain: ExplainKind
  readonly alternatives: AlternativesKind
  readonly likelihood: LikelihoodKind
  readonly mends: MendsKind
  readonly discussion: DiscussionKind
  readonly seen: SeenKind
  readonly hours: HoursKind
}

export type AnalysisKindName = keyof AnalysisKinds

export type ToAnalysis =
  | {
      readonly [Name in AnalysisKindName]: {
        readonly kind: Name
        readonly request: AnalysisKinds[Name]['request']
      }
    }[AnalysisKindName]
  /** End the work under way and answer with what there is. */
  | { readonly kind: 'finish' }

export type FromAnalysis =
  | { readonly kind: 'progress'; readonly progress: unknown }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly message: string }
