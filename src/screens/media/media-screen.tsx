import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import { MEDIA_KINDS, type MediaAbout, type MediaKind } from '../../records/media.ts'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import type { MediaChanges, MediaItem, WithSource } from './media-item.ts'
import { MediaStrip } from './media-strip.tsx'

interface Props extends MediaChanges {
  readonly places: ComponentChildren
  /** Newest first. */
  readonly items: readonly MediaItem[]
  readonly withSource: WithSource
  /** Buttons that make one. */
  readonly adding: ComponentChildren
}

type OfKind = MediaAbout['kind'] | 'none'
const OF_KINDS: readonly OfKind[] = [
  'task',
  'observation',
  'place',
  'finding',
  'interview',
  'floorPlan',
  'none',
]

const ofKind = ({ record: { about } }: MediaItem): OfKind => about?.kind ?? 'none'

/** All photos and voice notes of a department. */
export function MediaScreen({ places, items, withSource, adding, ...on }: Props) {
  const { strip } = useArea('media', dutch)
  const [kind, setKind] = useState<MediaKind | 'all'>('all')
  const [of, setOf] = useState<OfKind | 'all'>('all')
  const shown = items.filter(
    (item) => (kind === 'all' || item.record.kind === kind) && (of === 'all' || ofKind(item) === of),
  )
  const present = OF_KINDS.filter((each) => items.some((item) => ofKind(item) === each))
  return (
    <div class="media-screen">
      {places}
      <PageHeader title={strip.title} lead={strip.lead} actions={items.length > 0 && adding} />
      {items.length === 0 ? (
        <EmptyNotice title={strip.emptyTitle} text={strip.emptyText}>
          {adding}
        </EmptyNotice>
      ) : (
        <>
          <div class="media-screen__filters">
            <Segmented
              label={strip.show}
              options={(['all', ...MEDIA_KINDS] as const).map((value) => ({
                value,
                label: strip.kinds[value],
              }))}
              value={kind}
              onChange={setKind}
            />
            <Select
              label={strip.of}
              options={[
                { value: 'all' as const, label: strip.ofAll },
                ...present.map((value) => ({ value, label: strip.ofKinds[value] })),
              ]}
              value={of}
              onChange={setOf}
            />
          </div>
          <p class="media-screen__count" role="status">
            {strip.count({ count: shown.length })}
          </p>
          <MediaStrip
            items={shown}
            withSource={withSource}
            showsAbout
            empty={<p class="media-strip__none">{strip.noneLeft}</p>}
            {...on}
          />
        </>
      )}
    </div>
  )
}
