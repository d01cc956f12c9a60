/** One kind of request to the analysis worker: what is asked, what is told meanwhile, what comes out. */
export interface AnalysisKind {
  readonly request: unknown
  readonly progress: unknown
  readonly result: unknown
}

/** What a job may know of the worker it runs in. */
export interface JobContext<Progress> {
  readonly report: (progress: Progress) => void
  /** Asked to end with what there is; seen after a `pause` only. */
  readonly isFinishing: () => boolean
  /** Lets messages in: between two slices of work, each some tens of milliseconds long. */
  readonly pause: () => Promise<void>
  /** Milliseconds that only run forward. */
  readonly now: () => number
}

/** The work behind one kind of request. What it throws reaches whoever asked. */
export type AnalysisJob<Kind extends AnalysisKind> = (
  request: Kind['request'],
  context: JobContext<Kind['progress']>,
) => Promise<Kind['result']>
