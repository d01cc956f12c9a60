import { useArea } from '../../i18n/messages-context.tsx'
import { findings } from '../../i18n/nl/findings.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { PageHeader } from '../../ui/page-header.tsx'

export default function FindingsRoom(_: { readonly departmentId: DepartmentId }) {
  const words = useArea('findings', findings)
  return <PageHeader title={words.title} />
}
