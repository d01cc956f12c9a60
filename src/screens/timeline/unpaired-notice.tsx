import type { Unpaired } from '../../analysis/timeline/unpaired.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { timeline } from '../../i18n/nl/timeline.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { TimelineProps } from './timeline-props.ts'

interface Props {
  readonly unpaired: TimelineProps['unpaired']
  readonly nameOf: (observation: ObservationRecord) => string
  readonly onMend: (unpaired: Unpaired) => void
}

const SHOWN = 5

/** What has times that cannot be, each with the way to put it right. */
export function UnpairedNotice({ unpaired, nameOf, onMend }: Props) {
  const words = useArea('timeline', timeline)
  const { formatDate, formatClock } = useFormat()
  if (unpaired.length === 0) return null
  return (
    <Notice tone="attention" title={words.unpairedTitle({ count: unpaired.length })}>
      <ul class="timeline__unpaired">
        {unpaired.slice(0, SHOWN).map((each) => {
          const { observation, reason } = each
          return (
            <li key={observation.id}>
              <span>
                {nameOf(observation)}, {formatDate(observation.start, 'weekday')}{' '}
                {formatClock(observation.start)}: {words.unpaired[reason]}
              </span>
              <Button aria-label={words.mendOne({ task: nameOf(observation) })} onClick={() => onMend(each)}>
                {words.mend}
              </Button>
            </li>
          )
        })}
      </ul>
      {unpaired.length > SHOWN && <p>{words.more({ count: unpaired.length - SHOWN })}</p>}
    </Notice>
  )
}
