import type { Kept } from '../records/document-records.ts'
import { type AskedAnswers, WEBA_QUESTIONS } from '../records/work-quality.ts'
import { readAsked } from './asked-answers.ts'
import { innerExtra } from './known-fields.ts'

/*
 * Answers about the quality of work are no part of the case format: a function of a file carries them as `weba`.
 * What is in there but is no answer of ours stays in `extra`.
 */
type Extra = Kept['extra']

/** The answers of a file's function, and `extra` without them. */
export function takeAsked(extra: Extra): { readonly asked: AskedAnswers; readonly extra: Extra } {
  const carried = innerExtra(extra, 'weba')
  const asked = readAsked(carried)
  if (Object.keys(asked).length === 0) return { asked, extra }
  const { weba: _, ...others } = extra!
  const rest = Object.entries(carried).filter(([question]) => !Object.hasOwn(asked, question))
  const kept = rest.length > 0 ? { ...others, weba: Object.fromEntries(rest) } : others
  return { asked, extra: Object.keys(kept).length > 0 ? kept : undefined }
}

/** What goes into the function of a file: our answers over what an older file carried beside them, in the order they are asked. */
export function joinAsked(asked: AskedAnswers | undefined, extra: Extra): { readonly weba?: object } {
  const given = WEBA_QUESTIONS.flatMap((question) => {
    const answer = asked?.[question]
    return answer ? [[question, answer] as const] : []
  })
  const joined = { ...innerExtra(extra, 'weba'), ...Object.fromEntries(given) }
  return Object.keys(joined).length > 0 ? { weba: joined } : {}
}
