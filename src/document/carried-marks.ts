import * as v from 'valibot'
import type { Kept } from '../records/document-records.ts'
import { type Mark, MILESTONES, type Milestones } from '../records/milestone.ts'
import { innerExtra } from './known-fields.ts'

/*
 * Ticks are no part of the case format: files carry them as fields beside those of the format. What is in such a
 * field but is no tick of ours stays in `extra`.
 */
type Extra = Kept['extra']

const markSchema = v.strictObject({
  by: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  at: v.pipe(v.string(), v.maxLength(100)),
})

/** The ticks of a file's project, and `extra` without them. */
export function takeDone(extra: Extra): { readonly done: Milestones; readonly extra: Extra } {
  const carried = innerExtra(extra, 'done')
  const ticked = MILESTONES.filter((each) => Object.hasOwn(carried, each) && v.is(markSchema, carried[each]))
  if (ticked.length === 0) return { done: {}, extra }
  const rest = Object.entries(carried).filter(([key]) => !(ticked as readonly string[]).includes(key))
  return {
    done: Object.fromEntries(ticked.map((each) => [each, carried[each]])) as Milestones,
    extra: without(extra, 'done', rest.length > 0 ? Object.fromEntries(rest) : undefined),
  }
}

/** Whether a file's department was chosen, and `extra` without that. */
export function takeChosen(extra: Extra): { readonly chosen?: Mark; readonly extra: Extra } {
  const chosen = extra?.chosen
  if (!v.is(markSchema, chosen)) return { extra }
  return { chosen: chosen as Mark, extra: without(extra, 'chosen') }
}

/** What goes into the project of a file: our ticks over what an older file carried beside them; nothing for none. */
export function joinDone(done: Milestones | undefined, extra: Extra): { readonly done?: object } {
  const joined = { ...innerExtra(extra, 'done'), ...done }
  return Object.keys(joined).length > 0 ? { done: joined } : {}
}

function without(extra: Extra, field: string, instead?: object): Extra {
  const { [field]: _, ...rest } = extra ?? {}
  const kept = instead ? { ...rest, [field]: instead } : rest
  return Object.keys(kept).length > 0 ? kept : undefined
}
