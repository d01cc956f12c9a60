import type { Contestant } from './contestant.ts'
import type { SharedWork } from './work-apart.ts'

export interface Meeting {
  /** With what crossed while both then rested. */
  readonly bytes: number
  readonly ms: number
  /** Time the processor worked for this process meanwhile, all threads, in ms: what a busy machine does not lengthen. */
  readonly workMs: number
  /** The work apart before it, both sides: edits, and for ours sealing them. */
  readonly apartMs: number
}

/** The contestants take turns, so that a busy machine weighs on all. They stay started. @throws when two sides that met differ */
export async function measureMeetings(
  contestants: readonly Contestant[],
  { base, round }: SharedWork,
  rounds: number,
): Promise<ReadonlyMap<Contestant, readonly Meeting[]>> {
  const found = new Map<Contestant, Meeting[]>()
  for (const each of contestants) {
    await each.start(base)
    found.set(each, [])
  }
  // The first round warms up what compiles itself while it runs.
  for (let count = 0; count <= rounds; count++) {
    const work = round(count)
    for (const each of contestants) {
      const apart = await timed(() => each.workApart(work))
      const met = await timed(() => each.meet())
      if (!(await each.isSame())) throw new Error(`${each.name}: the sides differ after they met`)
      const bytes = met.value + ((await each.rest?.()) ?? 0)
      const meeting = { bytes, ms: met.ms, workMs: met.workMs, apartMs: apart.ms }
      if (count > 0) found.get(each)!.push(meeting)
    }
  }
  return found
}

export async function timed<T>(run: () => Promise<T>): Promise<{ value: T; ms: number; workMs: number }> {
  globalThis.gc?.()
  const cpu = process.cpuUsage()
  const began = performance.now()
  const value = await run()
  const ms = performance.now() - began
  const { user, system } = process.cpuUsage(cpu)
  return { value, ms, workMs: (user + system) / 1000 }
}
