import * as v from 'valibot'
import { PROMPT_LANGUAGES, type PromptLanguage } from '../records/answer.ts'
import { REMOTE_VERSION } from '../records/remote-validation.ts'
import type { SealedByCode } from '../vault/sealed-by-code.ts'

export const PAGE_DATA_ID = 'sealed'
export const PAGE_ROOT_ID = 'page'

/** What stands open in the page: which session it is, in which language it asks for the code, and the rest sealed. */
export interface PageData extends SealedByCode {
  readonly version: number
  readonly sessionId: string
  readonly language: PromptLanguage
}

export const writePageData = (data: Omit<PageData, 'version'>): string =>
  JSON.stringify({ version: REMOTE_VERSION, ...data })

const schema = v.object({
  version: v.number(),
  sessionId: v.string(),
  language: v.picklist(PROMPT_LANGUAGES),
  salt: v.string(),
  rounds: v.number(),
  nonce: v.string(),
  sealed: v.string(),
})

/** Null where the page did not arrive whole. */
export function readPageData(text: string): PageData | null {
  try {
    const read = v.safeParse(schema, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null
  }
}
