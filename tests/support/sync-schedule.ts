import fc from 'fast-check'
import type * as Y from 'yjs'
import type { SeededRandom } from '../../src/analysis/grouping/seeded-random.ts'
import { type Faults, NO_FAULTS } from './fault-proxy.ts'
import { anyStep, type Step, sharedTasks } from './step-arbitrary.ts'
import { DEPARTMENT_DOCUMENT, type SyncTablet } from './sync-tablet.ts'
import { SyncWorld } from './sync-world.ts'
import { DEPARTMENT } from './tablet.ts'

const NAMES = ['ana', 'ben', 'cor', 'dia', 'eva'] as const
/** What a schedule does at most. */
const TURNS = 30

/** What may go wrong on the way in one schedule: each only in some, so that it is seen alone too. */
export function anyFaults(random: SeededRandom): Faults {
  // No network doubles or shortens what a WebSocket carries: somebody does, and not in all schedules.
  const isChanged = random.next() < 0.5
  const share = (most: number) => (random.next() < 0.5 ? random.next() * most : 0)
  return {
    delayed: share(0.5),
    reordered: share(0.3),
    duplicated: isChanged ? share(0.3) : 0,
    truncated: isChanged ? share(0.05) : 0,
    cut: share(0.05),
    cutInFrame: share(0.05),
  }
}

/** By task and field of an analyst: the judgement that has to be there in the end. */
export type Judged = Map<string, unknown>

/** Every judgement of a tablet's department as it stands in the document, also of tasks that were removed. */
export function judgementsIn(tablet: SyncTablet): Judged {
  const found: Judged = new Map()
  const doc = tablet.docs().find(({ documentId }) => documentId === DEPARTMENT_DOCUMENT)?.doc
  for (const [id, task] of doc?.getMap<Y.Map<unknown>>('tasks') ?? []) {
    for (const [field, value] of task) if (field.includes('~')) found.set(`${id}/${field}`, value)
  }
  return found
}

/** A schedule as it runs, by one seed: tablets come, work, lose the network, are killed, and the server dies and returns. */
export class SyncSchedule {
  /** What each analyst judged last. */
  readonly judged: Judged = new Map()
  readonly #steps: readonly Step[]
  /** How many tablets lost all they had. */
  wiped = 0
  #turn = 0

  private constructor(
    readonly world: SyncWorld,
    readonly names: readonly string[],
    seed: number,
  ) {
    this.#steps = fc.sample(anyStep, { seed, numRuns: TURNS * 2 })
  }

  static async start(seed: number): Promise<SyncSchedule> {
    const world = await SyncWorld.start(seed)
    const count = 2 + world.random.below(4)
    const schedule = new SyncSchedule(world, NAMES.slice(0, count), seed)
    await schedule.#begin()
    return schedule
  }

  /** All turns; afterwards the network is whole and the server is there, and everybody is connected. */
  async run(): Promise<void> {
    const { random, proxy } = this.world
    proxy.faults = anyFaults(random)
    for (let turns = 10 + random.below(TURNS - 10); turns > 0; turns--) await this.#takeTurn()
    proxy.faults = NO_FAULTS
    proxy.drop()
    if (!this.world.server) await this.world.startServer()
    for (const name of this.names) if (!this.tablet(name)) await this.world.add(name)
    for (const tablet of this.world.tablets) {
      if (tablet.link) tablet.link.askAgain?.()
      else this.world.connect(tablet)
    }
  }

  tablet(name: string): SyncTablet | undefined {
    return this.world.tablets.find(({ analyst }) => analyst === name)
  }

  async #begin(): Promise<void> {
    const first = await this.world.add(this.names[0]!, { plan: planEarly })
    await first.makeProject()
    first.act({ departments: { [DEPARTMENT]: sharedTasks() } })
    this.world.connect(first)
  }

  async #takeTurn(): Promise<void> {
    const { world } = this
    const { random } = world
    const name = this.names[random.below(this.names.length)]!
    const tablet = this.tablet(name)
    const chance = random.next()
    if (!tablet) {
      const joined = await world.add(name, { plan: planEarly })
      world.connect(joined)
    } else if (chance < 0.7) this.#work(tablet)
    else if (chance < 0.78) this.#toggle(tablet)
    else if (chance < 0.84) await this.#killTablet(tablet)
    else if (chance < 0.9) await this.#toggleServer()
    else if (chance < 0.93) world.proxy.drop()
    else if (chance < 0.98) await this.#wipeTablet(tablet)
    else await pause(random.below(25))
  }

  /** Some edits at once, or one. */
  #work(tablet: SyncTablet): void {
    for (let count = 1 + this.world.random.below(3); count > 0; count--) {
      const turn = this.#turn++
      tablet.do(this.#steps[turn % this.#steps.length]!, turn)
    }
    this.#note(tablet)
  }

  #toggle(tablet: SyncTablet): void {
    if (tablet.link) tablet.disconnect()
    else this.world.connect(tablet)
  }

  /** What it said is saved has to survive it. */
  async #killTablet(tablet: SyncTablet): Promise<void> {
    await tablet.session.flush()
    const { device } = tablet
    await this.world.kill(tablet)
    this.world.connect(await this.world.open(device))
  }

  /**
   * All it had goes, when it was just told that the server has it. Not where messages are doubled or cut: what changes a connection can
   * make a receipt that is not true.
   */
  async #wipeTablet(tablet: SyncTablet): Promise<void> {
    const { duplicated, truncated } = this.world.proxy.faults
    if (duplicated > 0 || truncated > 0 || !(await this.#isSoonOnServer(tablet))) return
    const { device } = tablet
    await this.world.kill(tablet)
    device.storage.wipe()
    this.world.connect(await this.world.open(device))
    this.wiped++
  }

  /** Waits a moment for it: a busy tablet is on the server only now and then. */
  async #isSoonOnServer(tablet: SyncTablet): Promise<boolean> {
    for (let looks = 0; looks < 60; looks++) {
      if (await tablet.isOnServer()) return true
      await pause(5)
    }
    return false
  }

  async #toggleServer(): Promise<void> {
    if (this.world.server) await this.world.stopServer()
    else await this.world.startServer()
  }

  /** Nobody else can change what an analyst judged. */
  #note(tablet: SyncTablet): void {
    for (const [place, value] of judgementsIn(tablet)) {
      if (place.endsWith(`~${tablet.analyst}`)) this.judged.set(place, value)
    }
  }
}

/** Merges from six entries on, so that compaction meets compaction also in a short schedule. */
const planEarly: SyncTablet['device']['plan'] = (entries) =>
  entries.length < 6 ? [] : [entries.map(({ id }) => id).sort()]

const pause = (delayMs: number) => new Promise((resolve) => setTimeout(resolve, delayMs))
