import { useMemo, useState } from 'preact/hooks'
import type { AgreementSummary } from '../../analysis/agreement/agreement-summary.ts'
import { BOOTSTRAP_DRAWS, BOOTSTRAP_SEED } from '../../analysis/agreement/bootstrap-interval.ts'
import { type FieldAgreement, MEASURES, type Measure } from '../../analysis/agreement/field-agreement.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { scoring } from '../../i18n/nl/scoring.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import type { Column } from '../../ui/data-table-column.ts'
import { fieldName } from '../tasks/judgement-words.ts'
import { adviceSentences } from './advice-sentences.ts'
import { FieldDetail } from './field-detail.tsx'
import type { ResultLinks } from './scoring-props.ts'

interface Props {
  readonly summary: AgreementSummary
  readonly links: ResultLinks
  readonly onStart: () => void
}

/** How far analysts agree: what to do, the figures per field, and one field in full. */
export function ScoreResults({ summary, links, onStart }: Props) {
  const words = useArea('scoring', scoring)
  const messages = useMessages()
  const { common } = messages
  const [chosen, setChosen] = useState<FieldAgreement['field'] | null>(null)
  const [isAsking, setAsking] = useState(false)
  const compared = summary.fields.filter(({ count }) => count > 0)
  const rows = compared.length === 0 ? [] : [summary.overall, ...compared]
  const [most] = [...compared].sort((a, b) => b.disagreements.length - a.disagreements.length)
  const differing = most && most.disagreements.length > 0 ? most.field : undefined
  const first = chosen ?? summary.advice.talkAbout?.field ?? differing
  const shown = rows.find(({ field }) => field === first)
  const columns = useColumns()
  const nameOf = useFieldName()
  const { skewed } = summary.advice
  return (
    <>
      <section class="score-results__advice" aria-label={words.results}>
        <p class="score-results__sentence">{adviceSentences(summary, words, messages).join(' ')}</p>
        {skewed.length > 0 && <p>{words.skewed({ names: skewed.map(nameOf) })}</p>}
        <p class="scoring__quiet">
          {words.established({ count: summary.established, total: summary.tasks })}{' '}
          {summary.agreedAfter > 0 && words.agreedAfter({ count: summary.agreedAfter })}{' '}
          {summary.scoredAgain > 0 && words.scoredAgain({ count: summary.scoredAgain })}
        </p>
        <div class="score-results__actions">
          <a class="button" data-variant="primary" href={links.discussHref}>
            <span class="button__label">{words.toDiscussion}</span>
          </a>
          <Button onClick={() => setAsking(true)}>{words.again}</Button>
        </div>
      </section>
      {rows.length === 0 ? (
        <p>{words.nothingShared}</p>
      ) : (
        <DataTable
          label={words.table}
          columns={columns}
          rows={rows}
          rowKey={({ field }) => field}
          current={shown?.field ?? null}
          onOpen={({ field }) => setChosen(field)}
        />
      )}
      {shown && <FieldDetail agreement={shown} raters={summary.raters} links={links} />}
      <details class="score-results__how">
        <summary>{words.howTitle}</summary>
        {words.how.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{words.howInterval({ draws: BOOTSTRAP_DRAWS, seed: BOOTSTRAP_SEED })}</p>
      </details>
      <ConfirmDialog
        open={isAsking}
        danger={false}
        title={words.againTitle}
        text={words.againText}
        confirmLabel={words.again}
        cancelLabel={common.cancel}
        onConfirm={() => {
          setAsking(false)
          onStart()
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}

function useFieldName() {
  const messages = useMessages()
  const words = useArea('scoring', scoring)
  return (field: FieldAgreement['field']) => (field === 'all' ? words.all : fieldName(field, messages))
}

function useColumns(): readonly Column<FieldAgreement>[] {
  const words = useArea('scoring', scoring)
  const { formatNumber, formatPercent } = useFormat()
  const nameOf = useFieldName()
  return useMemo(() => {
    const measure = (key: Measure): Column<FieldAgreement> => ({
      key,
      header: words.measures[key],
      align: 'end',
      width: '7.5rem',
      cell: ({ measures, leading }) => {
        const { value, reason, interval } = measures[key]
        if (value === null) return <span class="score-results__none">{words.undefinedFor[reason]}</span>
        return (
          <span class="score-results__value" data-leading={key === leading}>
            {formatNumber(value, 2)}
            <small>
              {interval
                ? words.interval({
                    low: formatNumber(interval.low, 2),
                    high: formatNumber(interval.high, 2),
                  })
                : words.noInterval}
            </small>
          </span>
        )
      },
    })
    return [
      { key: 'field', header: words.field, cell: ({ field }) => nameOf(field) },
      {
        key: 'count',
        header: words.count,
        align: 'end',
        cell: ({ count }) => formatNumber(count),
      },
      {
        key: 'same',
        header: words.same,
        align: 'end',
        cell: ({ percent }) => (percent === null ? '–' : formatPercent(percent)),
      },
      {
        key: 'farApart',
        header: words.farApart,
        align: 'end',
        cell: ({ farApart }) => formatNumber(farApart),
      },
      ...MEASURES.map(measure),
    ]
  }, [words, formatNumber])
}
