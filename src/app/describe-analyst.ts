import type { ProjectCollections } from '../document/documents.ts'
import type { Edit } from '../document/edit.ts'
import { addRecordEdit, updateEdits } from '../document/new-record.ts'
import { type AnalystColour, firstColour } from '../records/device-record.ts'
import type { AnalystId } from '../records/ids.ts'

/** What writes in a project who an analyst is; nothing where it says so already. The colour of one who has none is found. */
export function analystEdits(
  { analysts }: Pick<ProjectCollections, 'analysts'>,
  id: AnalystId,
  said: { readonly name?: string; readonly colour?: AnalystColour },
): readonly Edit[] {
  const known = analysts.get(id)
  const { name = known?.name ?? '', colour = known?.colour } = said
  if ((known?.name ?? '') === name && known?.colour === colour) return []
  const fields = { ...said, colour: colour ?? firstColour(id, analysts.list()) }
  return known
    ? updateEdits('analysts', known, fields)
    : [addRecordEdit('analysts', { id, name: '', ...fields })]
}
