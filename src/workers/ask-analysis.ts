import type { AnalysisKindName, AnalysisKinds, FromAnalysis, ToAnalysis } from './analysis-kinds.ts'

export interface AskOptions<Progress> {
  /** Ends the worker; the promise then rejects with its reason. */
  readonly signal: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  /** When aborted the work ends as soon as it can, and the promise resolves with what there is. */
  readonly finish?: AbortSignal
  /** Waits for other such work to end first, so that a tablet is not asked for everything at once. */
  readonly background?: boolean
}

/** A worker that is warm finds more in the same time; one that nobody uses costs memory on a tablet. */
const IDLE_MS = 30_000

/** Grouping takes two at once. */
const MOST_IDLE = 2

const idle: Worker[] = []
let idleTimer: ReturnType<typeof setTimeout> | undefined
let background: Promise<unknown> = Promise.resolve()

/** Asks the analysis worker for one thing, off the main thread. What the job throws comes out as an Error with its words. */
export function askAnalysis<Name extends AnalysisKindName>(
  kind: Name,
  request: AnalysisKinds[Name]['request'],
  options: AskOptions<AnalysisKinds[Name]['progress']>,
): Promise<AnalysisKinds[Name]['result']> {
  if (!options.background) return ask(kind, request, options)
  const answer = background.then(() => ask(kind, request, options))
  // The next in the queue waits for the end, however it came; the answer itself goes to whoever asked.
  background = answer.then(
    () => undefined,
    () => undefined,
  )
  return answer
}

async function ask<Name extends AnalysisKindName>(
  kind: Name,
  request: AnalysisKinds[Name]['request'],
  { signal, onProgress, finish }: AskOptions<AnalysisKinds[Name]['progress']>,
): Promise<AnalysisKinds[Name]['result']> {
  signal.throwIfAborted()
  const worker = takeWorker()
  const listening = new AbortController()
  const until = { signal: listening.signal }
  const send = (message: ToAnalysis) => worker.postMessage(message)
  try {
    const result = await new Promise<AnalysisKinds[Name]['result']>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), until)
      finish?.addEventListener('abort', () => send({ kind: 'finish' }), until)
      worker.addEventListener('error', (event) => reject(new Error(event.message)), until)
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromAnalysis>) => {
          if (data.kind === 'failed') reject(new Error(data.message))
          else if (data.kind === 'done') resolve(data.result as AnalysisKinds[Name]['result'])
          else onProgress?.(data.progress as AnalysisKinds[Name]['progress'])
        },
        until,
      )
      send({ kind, request } as ToAnalysis)
      if (finish?.aborted) send({ kind: 'finish' })
    })
    keepWorker(worker)
    return result
  } catch (error) {
    worker.terminate()
    throw error
  } finally {
    listening.abort()
  }
}

function takeWorker(): Worker {
  clearTimeout(idleTimer)
  return idle.pop() ?? new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })
}

function keepWorker(worker: Worker): void {
  if (idle.length >= MOST_IDLE) worker.terminate()
  else idle.push(worker)
  clearTimeout(idleTimer)
  idleTimer = setTimeout(() => {
    for (const each of idle.splice(0)) each.terminate()
  }, IDLE_MS)
}
