import type { AnalysisJob } from './analysis-job.ts'
import type { AnalysisKindName, AnalysisKinds, FromAnalysis, ToAnalysis } from './analysis-kinds.ts'

/** The work of each kind, fetched when it is asked for first; all of it is kept offline. */
const JOBS: { readonly [Name in AnalysisKindName]: () => Promise<AnalysisJob<AnalysisKinds[Name]>> } = {
  group: async () => (await import('./group-job.ts')).groupJob,
  exact: async () => (await import('./exact-job.ts')).exactJob,
  explain: async () => (await import('./explain-job.ts')).explainJob,
  alternatives: async () => (await import('./alternatives-job.ts')).alternativesJob,
  likelihood: async () => (await import('./likelihood-job.ts')).likelihoodJob,
  mends: async () => (await import('./mends-job.ts')).mendsJob,
  discussion: async () => (await import('./discussion-job.ts')).discussionJob,
  seen: async () => (await import('./seen-job.ts')).seenJob,
  hours: async () => (await import('./hours-job.ts')).hoursJob,
}

let finishing = false

const reply = (message: FromAnalysis) => postMessage(message)

/** One request at a time: whoever asks waits for the answer, or ends the worker. */
addEventListener('message', ({ data }: MessageEvent<ToAnalysis>) => {
  if (data.kind === 'finish') {
    finishing = true
    return
  }
  finishing = false
  work(data).then(
    (result) => reply({ kind: 'done', result }),
    (error: unknown) => reply({ kind: 'failed', message: String(error) }),
  )
})

async function work({ kind, request }: Exclude<ToAnalysis, { kind: 'finish' }>): Promise<unknown> {
  // The table gives each kind its own request; the compiler cannot follow the pair through a union.
  const job = (await JOBS[kind]()) as AnalysisJob<AnalysisKinds[AnalysisKindName]>
  return job(request, {
    report: (progress) => reply({ kind: 'progress', progress }),
    isFinishing: () => finishing,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    now: () => performance.now(),
  })
}
