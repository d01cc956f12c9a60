import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { GroupResult } from '../../src/analysis/group-result.ts'
import { better } from '../../src/analysis/group-tasks.ts'
import type { GroupingProblem } from '../../src/analysis/grouping-problem.ts'
import { GroupingRun, type RunFind } from '../../src/analysis/grouping-run.ts'
import { iterationsOf, otherSeed, sharesOf } from '../../src/analysis/search-pair.ts'

export interface SecondSearchTask {
  /** The answer has it too: one that comes too late is known by it. */
  readonly id: number
  readonly problem: GroupingProblem
  readonly seed: number
  /** In ms since the Unix epoch: threads share no other clock. */
  readonly until: number
}

export interface SecondSearchFound {
  readonly id: number
  readonly finds: readonly RunFind[]
  readonly iterations: number
}

const SLICE = 50
/** Where the second thread gets no time, its search is done without. */
const PATIENCE_MS = 200

/**
 * The two searches of `search-pair.ts` for as long as given, each on a core of its own. Gives what `groupTasks` gives for the
 * iterations of the result; what one search did beyond its share is left aside.
 */
export class TimedSearch {
  readonly #thread = new Worker(new URL('./second-search.mjs', import.meta.url))
  #count = 0

  /** @param milliseconds from now; a few more go into the tidy week */
  async search(problem: GroupingProblem, seed: number, milliseconds: number): Promise<GroupResult> {
    const until = Date.now() + milliseconds
    const answering = this.#ask({ id: ++this.#count, problem, seed: otherSeed(seed), until })
    const first = new GroupingRun(problem, seed)
    while (!first.isDone && Date.now() < until) first.advance(SLICE)
    const nothing: SecondSearchFound = { id: this.#count, finds: [], iterations: 0 }
    const second = await Promise.race([answering, setTimeout(PATIENCE_MS, nothing, { ref: false })])
    const iterations = iterationsOf({ first: first.progress.iterations, second: second.iterations })
    const shares = sharesOf(iterations)
    const best = better(lastUpTo(first.finds, shares.first), lastUpTo(second.finds, shares.second))
    return best ? first.resultOf(best, iterations) : first.result()
  }

  #ask(task: SecondSearchTask): Promise<SecondSearchFound> {
    this.#thread.postMessage(task)
    return new Promise((resolve, reject) => {
      const hear = (found: SecondSearchFound) => {
        if (found.id !== task.id) return
        this.#thread.off('message', hear).off('error', reject)
        resolve(found)
      }
      this.#thread.on('message', hear).on('error', reject)
    })
  }

  async end(): Promise<void> {
    await this.#thread.terminate()
  }
}

const lastUpTo = (finds: readonly RunFind[], iterations: number): RunFind | undefined =>
  finds.filter(({ at }) => at <= iterations).at(-1)
