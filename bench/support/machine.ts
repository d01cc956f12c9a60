import { cpus, loadavg, totalmem } from 'node:os'
import { platform } from 'node:process'

/** Prints what the numbers below were measured on. Load above the number of cores means: trust the ratios, not the times. */
export function printMachine(chromium?: string): void {
  const [cpu] = cpus()
  const facts = [
    `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'})`,
    `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    platform,
    `Node ${process.versions.node}`,
    ...(chromium ? [`Chromium ${chromium}`] : []),
    `load ${loadavg()[0]!.toFixed(1)}`,
    new Date().toISOString().slice(0, 16).replace('T', ' '),
  ]
  console.log(`${facts.join(', ')}\n`)
}

/** Rounds of each measurement; an odd number keeps the median a value that was measured. */
export const ROUNDS = Math.max(1, Number(process.env.BENCH_ROUNDS ?? 5))
