import * as v from 'valibot'
import type { FunctionRecord } from '../records/document-records.ts'
import { ABOUT_PARTS, type AboutPart, type FunctionAbout } from '../records/scenario-parts.ts'
import { collectAsked, webaField } from './asked-answers.ts'
import type { Root } from './root.ts'
import { allocation, extra, id, maybeText, members, text } from './schemas.ts'

/** Each part of the description is a text of its own. */
export const aboutField = (part: AboutPart) => `about.${part}`

/** The inclusive functions that were kept. One with an allocation this version cannot read is skipped, and stays. */
export const FUNCTION_ROOT: Root<FunctionRecord> = {
  name: 'functions',
  kinds: {
    description: 'text',
    note: 'text',
    ...Object.fromEntries(ABOUT_PARTS.map((part) => [aboutField(part), 'text' as const])),
  },
  read: (key, fields) => {
    const parsed = v.safeParse(functionFacts, { ...fields, id: key })
    if (!parsed.success) return null
    const asked = collectAsked((question) => fields[webaField(question)])
    const about = aboutIn((part) => fields[aboutField(part)])
    return {
      ...parsed.output,
      ...(Object.keys(asked).length > 0 && { asked }),
      ...(Object.keys(about).length > 0 && { about }),
    } as unknown as FunctionRecord
  },
}

/** The parts `heldAt` holds words for. */
export function aboutIn(heldAt: (part: AboutPart) => unknown): FunctionAbout {
  const parts = ABOUT_PARTS.flatMap((part) => {
    const held = heldAt(part)
    return typeof held === 'string' && held !== '' ? [[part, held] as const] : []
  })
  return Object.fromEntries(parts)
}

const functionFacts = v.object({
  id,
  name: text,
  departmentIds: members,
  allocations: v.array(allocation),
  description: text,
  note: maybeText,
  draftKey: maybeText,
  extra,
})
