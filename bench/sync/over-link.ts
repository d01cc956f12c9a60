import { stateHashOf } from '../../src/storage/state-words.ts'
import { systemTimers } from '../../src/storage/timers.ts'
import { DirectLink, newDirectMemory } from '../../src/sync/direct/direct-link.ts'
import { pipePair } from '../../tests/support/direct-pair.ts'
import { Ours } from './ours.ts'
import { whenTrue } from './when-true.ts'

/** The app's own direct link over a pipe in memory, until both have shown each other that they say the same. */
export class OursOverLink extends Ours {
  override readonly name = 'ours, direct link, proof of sameness included'

  override async meet(): Promise<number> {
    const pair = pipePair()
    const pipes = { a: pair.first, b: pair.second }
    const links = (['a', 'b'] as const).map((side) => {
      const { project } = this.sides[side]
      return new DirectLink({
        project,
        pipe: pipes[side],
        side: side === 'a' ? 'first' : 'second',
        binding: 'bench',
        stateHash: () => stateHashOf(project.list()),
        memory: newDirectMemory(),
        now: () => performance.now(),
        timers: systemTimers,
      })
    })
    await whenTrue(
      () => links.every(({ state }) => state.kind === 'equal'),
      links.map((link) => (listener) => link.subscribe(listener)),
    )
    for (const link of links) link.stop()
    return pair.bytes()
  }
}
