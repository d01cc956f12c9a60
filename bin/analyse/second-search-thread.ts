import { parentPort } from 'node:worker_threads'
import { GroupingRun } from '../../src/analysis/grouping-run.ts'
import type { SecondSearchFound, SecondSearchTask } from './timed-search.ts'

const SLICE = 50

parentPort?.on('message', ({ id, problem, seed, until }: SecondSearchTask) => {
  const run = new GroupingRun(problem, seed)
  while (!run.isDone && Date.now() < until) run.advance(SLICE)
  const found: SecondSearchFound = { id, finds: run.finds, iterations: run.progress.iterations }
  parentPort?.postMessage(found)
})
