import * as v from 'valibot'
import type { DraftFunction, PlanDraftRecord } from '../records/plan-draft.ts'
import { readAsked } from './asked-answers.ts'
import type { Fields, Root } from './root.ts'
import { allocations, flag, id, members } from './schemas.ts'

/*
 * A draft keeps each of its functions in fields of its own, so that a change writes what it changes and history stays
 * small: `name.<key>`, `work.<key>` (its tasks) and `asked.<key>`; `order` lists the keys.
 */
const WORK = 'work.'

/** The plans analysts work on. */
export const PLAN_ROOT: Root<PlanDraftRecord> = {
  name: 'plans',
  kinds: { forbidden: 'set' },
  read: (key, fields) => {
    const facts = v.safeParse(planFacts, { ...fields, id: key })
    if (!facts.success) return null
    const { order, ...plan } = facts.output
    const functions = keysIn(fields, order).flatMap((each) => readFunction(each, fields))
    return { ...plan, functions } as unknown as PlanDraftRecord
  },
}

const planFacts = v.object({ id, scope: id, by: id, forbidden: members, order: members })

const work = v.object({ allocations, pinned: members, whole: flag })

/** In their order; one that only another device knew when the order was written comes last. */
function keysIn(fields: Fields, order: readonly string[]): string[] {
  const held = Object.keys(fields)
    .filter((field) => field.startsWith(WORK))
    .map((field) => field.slice(WORK.length))
    .sort()
  const known = [...new Set(order)].filter((key) => held.includes(key))
  return [...known, ...held.filter((key) => !known.includes(key))]
}

function readFunction(key: string, fields: Fields): DraftFunction[] {
  const parsed = v.safeParse(work, fields[`${WORK}${key}`])
  if (!parsed.success) return []
  const name = fields[`name.${key}`]
  return [
    {
      ...parsed.output,
      key,
      name: typeof name === 'string' ? name : '',
      asked: readAsked(fields[`asked.${key}`]),
    } as unknown as DraftFunction,
  ]
}

/**
 * The fields these functions are kept in; those of functions that are no more without a value.
 *
 * @param before the functions as they were
 */
export function planFields(
  functions: readonly DraftFunction[],
  before: readonly DraftFunction[] = [],
): (readonly [field: string, value: unknown])[] {
  const gone = before.filter(({ key }) => !functions.some((each) => each.key === key))
  return [
    ['order', functions.map(({ key }) => key)],
    ...functions.flatMap(({ key, name, asked, allocations, pinned, whole }) => [
      [`${WORK}${key}`, { allocations, pinned, whole }] as const,
      [`name.${key}`, name || undefined] as const,
      [`asked.${key}`, Object.keys(asked).length > 0 ? asked : undefined] as const,
    ]),
    ...gone.flatMap(({ key }) =>
      [WORK, 'name.', 'asked.'].map((each) => [`${each}${key}`, undefined] as const),
    ),
  ]
}
