import type { ComponentChildren } from 'preact'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrimaryAction } from '../../ui/primary-action.tsx'
import { FindingList } from './finding-list.tsx'
import { FindingRecordPane, type FindingRecordProps } from './finding-record.tsx'
import type { FindingRow, SuggestionView } from './finding-view.ts'
import { type SuggestionActions, SuggestionList } from './suggestion-list.tsx'
import { useFindingWords } from './use-finding-words.ts'
import { WithheldNotice } from './withheld-notice.tsx'
import '../../ui/list-with-record.css'
import './findings.css'
import './finding-record.css'
import './finding-checks.css'
import './evidence.css'

interface Props extends SuggestionActions {
  /** What lies beside it: the interviews. */
  readonly places: ComponentChildren
  readonly rows: readonly FindingRow[]
  /** How often somebody looked something over whose words may not be used. */
  readonly silentSessions: number
  readonly suggestions: readonly SuggestionView[]
  /** The finding that is open; null for none. */
  readonly record: FindingRecordProps | null
  readonly onMake: () => void
  readonly onBack: () => void
  readonly onPrint: () => void
  /** Puts what is ready to people on paper or from afar; absent where there is no such way yet. */
  readonly onOtherWays?: (() => void) | undefined
  /** Lets somebody answer on this device; absent likewise. */
  readonly onHandOver?: (() => void) | undefined
}

/** Findings of a department: the list at the left, the record at the right where there is room. */
export function FindingsScreen(props: Props) {
  const { places, rows, record, onMake, onBack } = props
  const words = useFindingWords()
  const { common } = useMessages()
  const validated = rows.filter(
    ({ standing }) =>
      (standing.state === 'confirmed' || standing.state === 'corrected') && standing.toWorkIn.length === 0,
  ).length
  const isReady = rows.some(({ standing }) => standing.state !== 'draft' && standing.state !== 'withdrawn')
  return (
    <div class="list-with-record findings" data-open={record !== null}>
      <div class="list-with-record__list findings__list">
        {places}
        <PageHeader
          title={words.title}
          lead={rows.length > 0 ? words.lead({ count: rows.length, validated }) : undefined}
          actions={
            rows.length > 0 && (
              <>
                {isReady && props.onHandOver && (
                  <Button icon="device" onClick={props.onHandOver}>
                    {words.handOver}
                  </Button>
                )}
                {isReady && props.onOtherWays && (
                  <Button icon="document" onClick={props.onOtherWays}>
                    {words.otherWays}
                  </Button>
                )}
                <Button icon="print" onClick={props.onPrint}>
                  {words.print}
                </Button>
              </>
            )
          }
        />
        {rows.length > 0 ? (
          <div class="findings__made">
            <WithheldNotice rows={rows} sessions={props.silentSessions} />
            <FindingList rows={rows} openId={record?.view.finding.id ?? null} />
            <PrimaryAction>
              {/* Beside an open record the next step is that of the record. */}
              <Button variant={record ? 'secondary' : 'primary'} icon="plus" onClick={onMake}>
                {words.make}
              </Button>
            </PrimaryAction>
          </div>
        ) : (
          <>
            <WithheldNotice rows={rows} sessions={props.silentSessions} />
            <EmptyNotice title={words.emptyTitle} text={words.emptyText}>
              <Button variant="primary" icon="plus" onClick={onMake}>
                {words.make}
              </Button>
            </EmptyNotice>
          </>
        )}
        <SuggestionList suggestions={props.suggestions} onAccept={props.onAccept} onDrop={props.onDrop} />
      </div>
      {record && (
        <section class="list-with-record__record findings__record" aria-label={words.record}>
          <Button class="list-with-record__back" variant="quiet" icon="chevron-left" onClick={onBack}>
            {common.back}
          </Button>
          <FindingRecordPane key={record.view.finding.id} {...record} />
        </section>
      )}
    </div>
  )
}
