import { useArea } from '../../../i18n/messages-context.tsx'
import { report } from '../../../i18n/nl/report.ts'
import type { ScenarioId } from '../../../records/ids.ts'
import { PageHeader } from '../../../ui/page-header.tsx'

export default function ReportPart(_: { readonly scenarioId: ScenarioId | null }) {
  const words = useArea('report', report)
  return <PageHeader title={words.title} />
}
