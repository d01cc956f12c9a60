import { lazy, Suspense } from 'preact/compat'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import type { ScenarioId } from '../../records/ids.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { ADVICE_PARTS, type AdvicePart, formatRoute } from '../route.ts'
import { useServices, useSession } from '../services.ts'

const PARTS = {
  scenarios: lazy(() => import('./advice/scenarios-part.tsx')),
  feedback: lazy(() => import('./advice/feedback-part.tsx')),
  report: lazy(() => import('./advice/report-part.tsx')),
} satisfies Record<AdvicePart, unknown>

interface Props {
  readonly part: AdvicePart
  readonly scenarioId: ScenarioId | null
}

/** The last phase: scenarios worked out, put to groups, and written up. */
export default function AdviceRoom({ part, scenarioId }: Props) {
  const words = useArea('advice', advice)
  const { storage } = useMessages()
  const { goTo } = useServices()
  const { id: projectId } = useSession()
  const Part = PARTS[part]
  return (
    <div class="advice">
      <PageHeader title={words.title} />
      <Tabs
        label={words.parts}
        tabs={ADVICE_PARTS.map((key) => ({ key, label: words[key] }))}
        selected={part}
        onSelect={(key) => goTo(formatRoute({ place: 'advice', projectId, part: key }))}
      >
        <Suspense fallback={<p role="status">{storage.opening}…</p>}>
          <Part scenarioId={scenarioId} />
        </Suspense>
      </Tabs>
    </div>
  )
}
