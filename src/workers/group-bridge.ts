import type { ExactProgress, ExactResult } from '../analysis/exact-plan.ts'
import type { GroupProgress, GroupResult } from '../analysis/group-tasks.ts'
import type { GroupingProblem } from '../analysis/grouping-problem.ts'
import type { Plan } from '../analysis/plan.ts'
import type { GroupReply, GroupRequest } from './group.worker.ts'

export interface GroupInWorkerOptions {
  /** Default 1. */
  readonly seed?: number
  /** Default: as many as the time allows. */
  readonly iterations?: number
  /** Default 2000. */
  readonly milliseconds?: number
  /** When aborted the search ends and the promise resolves with the best plan so far. */
  readonly finish?: AbortSignal
}

/** A worker that is warm finds more in the same time; one that nobody uses costs memory on a tablet. */
const IDLE_MS = 30_000

let idle: Worker | null = null
let idleTimer: ReturnType<typeof setTimeout> | undefined

/**
 * Groups tasks off the main thread.
 *
 * @param signal ends the worker; the promise then rejects with its reason. To keep what was found: `options.finish`
 */
export function groupInWorker(
  problem: GroupingProblem,
  options: GroupInWorkerOptions,
  onProgress: (progress: GroupProgress) => void,
  signal: AbortSignal,
): Promise<GroupResult> {
  const { seed = 1, iterations = Number.POSITIVE_INFINITY, milliseconds = 2000, finish } = options
  const request: GroupRequest = { kind: 'group', problem, seed, iterations, milliseconds }
  return ask<GroupResult>(request, signal, finish, (reply, resolve) => {
    if (reply.kind === 'progress') onProgress(reply.progress)
    if (reply.kind === 'grouped') resolve(reply.result)
  })
}

/** The exact mode off the main thread; aborting the signal is the only way to end it before its time. */
export function solveInWorker(
  problem: GroupingProblem,
  options: { readonly seconds: number; readonly start: Plan },
  onProgress: (progress: ExactProgress) => void,
  signal: AbortSignal,
): Promise<ExactResult> {
  return ask<ExactResult>({ kind: 'exact', problem, ...options }, signal, undefined, (reply, resolve) => {
    if (reply.kind === 'exact-progress') onProgress(reply.progress)
    if (reply.kind === 'solved') resolve(reply.result)
  })
}

async function ask<Result>(
  request: GroupRequest,
  signal: AbortSignal,
  finish: AbortSignal | undefined,
  onReply: (reply: GroupReply, resolve: (result: Result) => void) => void,
): Promise<Result> {
  signal.throwIfAborted()
  const worker = takeWorker()
  const listening = new AbortController()
  const until = { signal: listening.signal }
  try {
    const result = await new Promise<Result>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), until)
      const end = () => worker.postMessage({ kind: 'finish' } satisfies GroupRequest)
      finish?.addEventListener('abort', end, until)
      worker.addEventListener('error', (event) => reject(new Error(event.message)), until)
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<GroupReply>) => {
          if (data.kind === 'failed') reject(new Error(data.message))
          else onReply(data, resolve)
        },
        until,
      )
      worker.postMessage(request)
      if (finish?.aborted) end()
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
  const worker = idle ?? new Worker(new URL('./group.worker.ts', import.meta.url), { type: 'module' })
  idle = null
  return worker
}

function keepWorker(worker: Worker): void {
  if (idle) {
    worker.terminate()
    return
  }
  idle = worker
  idleTimer = setTimeout(() => {
    idle?.terminate()
    idle = null
  }, IDLE_MS)
}
