import * as v from 'valibot'
import type { FunctionRecord } from '../records/document-records.ts'
import { collectAsked, webaField } from './asked-answers.ts'
import type { Root } from './root.ts'
import { allocation, extra, id, maybeText, members, text } from './schemas.ts'

/** The inclusive functions that were kept. One with an allocation this version cannot read is skipped, and stays. */
export const FUNCTION_ROOT: Root<FunctionRecord> = {
  name: 'functions',
  kinds: { description: 'text', note: 'text' },
  read: (key, fields) => {
    const parsed = v.safeParse(functionFacts, { ...fields, id: key })
    if (!parsed.success) return null
    const asked = collectAsked((question) => fields[webaField(question)])
    return {
      ...parsed.output,
      ...(Object.keys(asked).length > 0 && { asked }),
    } as unknown as FunctionRecord
  },
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
