import { useState } from 'preact/hooks'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { feedback } from '../../i18n/nl/feedback.ts'
import type { FeedbackSessionRecord } from '../../records/feedback.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import './feedback.css'
import { NewSessionSheet, type NewSessionSheetProps } from './new-session-sheet.tsx'

export interface ListedSession {
  readonly record: FeedbackSessionRecord
  readonly remarks: number
  readonly votes: number
}

interface Props extends Pick<NewSessionSheetProps, 'scenarios' | 'onBegin'> {
  /** Latest first. */
  readonly sessions: readonly ListedSession[]
  readonly onOpen: (record: FeedbackSessionRecord) => void
  readonly onRemove: (record: FeedbackSessionRecord) => void
  readonly scenariosHref: string
}

/** The sessions there were, and the start of a new one. */
export function FeedbackScreen({ sessions, scenarios, onBegin, onOpen, onRemove, scenariosHref }: Props) {
  const words = useArea('feedback', feedback)
  const [isAsking, setAsking] = useState(false)
  const start = (
    <Button variant="primary" icon="plus" disabled={scenarios.length === 0} onClick={() => setAsking(true)}>
      {words.start}
    </Button>
  )
  return (
    <div class="feedback">
      {sessions.length === 0 ? (
        <EmptyNotice title={words.emptyTitle} text={words.emptyText}>
          {start}
        </EmptyNotice>
      ) : (
        <>
          <div class="feedback__head">
            <p class="feedback__lead">{words.lead}</p>
            {start}
          </div>
          <ul class="feedback__sessions" aria-label={words.sessions}>
            {sessions.map((each) => (
              <SessionItem key={each.record.id} listed={each} onOpen={onOpen} onRemove={onRemove} />
            ))}
          </ul>
        </>
      )}
      {scenarios.length === 0 && (
        <p>
          {words.noScenarios} <a href={scenariosHref}>{words.toScenarios}</a>
        </p>
      )}
      <NewSessionSheet
        key={String(isAsking)}
        open={isAsking}
        scenarios={scenarios}
        onClose={() => setAsking(false)}
        onBegin={onBegin}
      />
    </div>
  )
}

function SessionItem({
  listed: { record, remarks, votes },
  onOpen,
  onRemove,
}: { readonly listed: ListedSession } & Pick<Props, 'onOpen' | 'onRemove'>) {
  const words = useArea('feedback', feedback)
  const { formatDate } = useFormat()
  const title = record.title || words.groups[record.group]
  return (
    <li class="feedback__session">
      <div class="feedback__session-words">
        <h2 class="feedback__session-title">{title}</h2>
        <p class="feedback__muted">
          {[
            words.groups[record.group],
            formatDate(record.at, 'long'),
            ...(record.present ? [words.presentCount({ count: record.present })] : []),
          ].join(' · ')}
        </p>
        <p>{words.counted({ remarks, votes })}</p>
        {record.endedAt === null && <StatusWord tone="attention">{words.isOpen}</StatusWord>}
      </div>
      <div class="feedback__session-acts">
        <Button onClick={() => onOpen(record)}>{record.endedAt === null ? words.open : words.look}</Button>
        <Button variant="quiet" icon="trash" onClick={() => onRemove(record)}>
          {words.remove}
        </Button>
      </div>
    </li>
  )
}
