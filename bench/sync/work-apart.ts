import type { AddEdit, Edit } from '../../src/document/edit.ts'
import { caseToEdits } from '../../src/document/from-case.ts'
import type { AnalystId } from '../../src/records/ids.ts'
import { makeBigCase } from '../../tests/support/big-case.ts'
import { parsed } from '../../tests/support/case-documents.ts'
import { sequentialIds } from '../../tests/support/sequential-ids.ts'

export type Side = 'a' | 'b'
export const SIDES: readonly Side[] = ['a', 'b']

/** Of each side, between two meetings. */
export const EDITS = 500
export const NEW_RECORDS = 100
/** Of the edits: words in a note; the others set a field. */
const TEXT_EDITS = 100

/** The same records and the same work for whoever is measured. */
export interface SharedWork {
  /** What both sides have before they part: the records of one department. */
  readonly base: readonly AddEdit[]
  /** What each does apart in a round, tap by tap. */
  round(count: number): Readonly<Record<Side, readonly Edit[]>>
}

/** @param records of one department; jobs, processes, notes and wishes come with them */
export function sharedWork(records: number): SharedWork {
  const file = parsed(JSON.stringify(makeBigCase({ records, perDepartment: records, seed: 1 })))
  const { departments } = caseToEdits(file, {
    analyst: 'ana' as AnalystId,
    at: '2026-11-01T09:00:00+01:00',
    mint: sequentialIds('minted'),
  })
  const base = departments.flatMap(({ edits }) => edits.filter((edit) => edit.kind === 'add'))
  const observations = base.filter(({ root }) => root === 'observations')
  const pick = picker(7)
  const place = () => observations[pick(observations.length)]!
  const workOf = (side: Side, round: number): Edit[] => [
    ...Array.from({ length: EDITS }, (_, count): Edit => {
      const { root, id } = place()
      if (count % (EDITS / TEXT_EDITS) === 0) {
        return {
          kind: 'text',
          root,
          id,
          field: 'note',
          text: `${side}${round}: de kar stond in de gang ${count}`,
        }
      }
      return { kind: 'set', root, id, field: 'location', value: `plaats ${side} ${round} ${count}` }
    }),
    ...Array.from(
      { length: NEW_RECORDS },
      (_, count): Edit => ({ ...place(), id: `new-${side}-${round}-${count}` }),
    ),
  ]
  return { base, round: (count) => ({ a: workOf('a', count), b: workOf('b', count) }) }
}

/** Whole numbers from a seed (a linear congruential generator; its high bits are the good ones). */
function picker(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
