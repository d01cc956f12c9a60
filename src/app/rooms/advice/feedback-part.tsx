import { useArea } from '../../../i18n/messages-context.tsx'
import { feedback } from '../../../i18n/nl/feedback.ts'
import type { ScenarioId } from '../../../records/ids.ts'
import { PageHeader } from '../../../ui/page-header.tsx'

export default function FeedbackPart(_: { readonly scenarioId: ScenarioId | null }) {
  const words = useArea('feedback', feedback)
  return <PageHeader title={words.title} />
}
