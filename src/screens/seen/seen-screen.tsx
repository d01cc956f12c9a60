import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { seen } from '../../i18n/nl/seen.ts'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { CompareView } from './compare-view.tsx'
import { CoverageView } from './coverage-view.tsx'
import { PatternsView } from './patterns-view.tsx'
import { SEEN_PARTS, type SeenPart, type SeenPartProps, type SeenProps } from './seen-props.ts'
import { TimeView } from './time-view.tsx'
import './seen.css'

const VIEWS: Readonly<Record<SeenPart, (props: SeenPartProps) => ComponentChildren>> = {
  time: TimeView,
  compare: CompareView,
  patterns: PatternsView,
  coverage: CoverageView,
}

/** What the observations of a department say: where the time went, in which patterns, and what is still unseen. */
export function SeenScreen(props: SeenProps & { readonly places: ComponentChildren }) {
  const { places, hasObservations, worked, floorHref, peopleHref, codeOf, nameOf, onSave } = props
  const words = useArea('seen', seen)
  const { formatHours } = useFormat()
  const [part, setPart] = useState<SeenPart>('time')
  const View = VIEWS[part]
  return (
    <div class="seen">
      {places}
      <PageHeader title={words.title} lead={words.lead} />
      {!hasObservations && (
        <EmptyNotice title={words.emptyTitle} text={words.emptyText}>
          <a class="button" data-variant="primary" href={floorHref}>
            <span class="button__label">{words.toFloor}</span>
          </a>
        </EmptyNotice>
      )}
      {hasObservations && worked.kind === 'working' && (
        <Progress label={words.working} text={words.working} done={null} total={1} />
      )}
      {hasObservations && worked.kind === 'failed' && (
        <Notice tone="wrong" title={words.failed} live>
          {words.failedText}
        </Notice>
      )}
      {hasObservations && worked.kind === 'done' && worked.result.withoutJob.length > 0 && (
        <Notice tone="attention" title={words.withoutJobTitle}>
          <ul>
            {worked.result.withoutJob.map(({ personId, hours }) => (
              <li key={personId}>
                {personId ? (
                  <a href={peopleHref}>
                    {words.withoutJob({ hours: formatHours(hours), code: codeOf(personId) })}
                  </a>
                ) : (
                  words.withoutJobOrCode({ hours: formatHours(hours) })
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {hasObservations && worked.kind === 'done' && (
        <Tabs
          label={words.parts}
          tabs={SEEN_PARTS.map((key) => ({ key, label: words[key] }))}
          selected={part}
          onSelect={setPart}
        >
          <View summary={worked.result} nameOf={nameOf} onSave={onSave} />
        </Tabs>
      )}
    </div>
  )
}
