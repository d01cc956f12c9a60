import { useArea } from '../../i18n/messages-context.tsx'
import { scoring } from '../../i18n/nl/scoring.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { PageHeader } from '../../ui/page-header.tsx'

export default function ScoringRoom(_: { readonly departmentId: DepartmentId }) {
  const words = useArea('scoring', scoring)
  return <PageHeader title={words.title} />
}
