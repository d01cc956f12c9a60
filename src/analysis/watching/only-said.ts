import type { Watch } from './watched-event.ts'

const SAID = ['company', 'load', 'place'] as const
export type Said = (typeof SAID)[number]

export interface OnlySaid {
  readonly truth: Watch
  /** What the observer never said anything of, though there was. */
  readonly notSaid: readonly Said[]
}

/** The truth without what an observer never recorded at all: who does not use it yet has not got it wrong. */
export function onlySaid(truth: Watch, seen: Watch): OnlySaid {
  const says = ({ events }: Watch, what: Said) => events.some((event) => event[what].length > 0)
  const notSaid = SAID.filter((what) => says(truth, what) && !says(seen, what))
  const empty = { company: [], load: [], place: '' }
  const without = Object.fromEntries(notSaid.map((what) => [what, empty[what]]))
  return { truth: { ...truth, events: truth.events.map((event) => ({ ...event, ...without })) }, notSaid }
}
