import { useArea } from '../../../i18n/messages-context.tsx'
import { advice } from '../../../i18n/nl/advice.ts'
import type { ScenarioId } from '../../../records/ids.ts'
import { PageHeader } from '../../../ui/page-header.tsx'

export default function ScenariosPart(_: { readonly scenarioId: ScenarioId | null }) {
  const words = useArea('advice', advice)
  return <PageHeader title={words.title} />
}
