import type { Disagreement, FieldAgreement } from '../../analysis/agreement/field-agreement.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { scoring } from '../../i18n/nl/scoring.ts'
import type { AnalystId } from '../../records/ids.ts'
import type { JudgedField, JudgedValues } from '../../records/judgement.ts'
import { LEVELS, WISHES } from '../../records/scales.ts'
import { StatusWord } from '../../ui/status-word.tsx'
import { fieldName, judgementWords } from '../tasks/judgement-words.ts'
import type { ResultLinks } from './scoring-props.ts'

interface Props {
  readonly agreement: FieldAgreement
  readonly raters: readonly AnalystId[]
  readonly links: ResultLinks
}

/** Who gave what to one field: the table of two analysts, and each task on which they differ. */
export function FieldDetail({ agreement, raters, links }: Props) {
  const words = useArea('scoring', scoring)
  const messages = useMessages()
  const { disagreements, field } = agreement
  const name = field === 'all' ? words.all : fieldName(field, messages)
  return (
    <section class="field-detail">
      <h2>{words.detail({ field: capital(name) })}</h2>
      {agreement.table && (
        <ConfusionView
          table={agreement.table}
          field={field}
          rows={links.nameOf(raters[0]!)}
          columns={links.nameOf(raters[1]!)}
        />
      )}
      {disagreements.length === 0 ? (
        <p>{words.noDisagreements}</p>
      ) : (
        <>
          <h3>{words.disagreements({ count: disagreements.length })}</h3>
          <ul class="field-detail__list">
            {disagreements.map((each) => (
              <Difference
                key={`${each.taskId} ${each.field}`}
                each={each}
                links={links}
                isOfAll={field === 'all'}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface DifferenceProps {
  readonly each: Disagreement
  readonly links: ResultLinks
  /** Of several fields together: then it says which. */
  readonly isOfAll: boolean
}

function Difference({ each, links, isOfAll }: DifferenceProps) {
  const words = useArea('scoring', scoring)
  const messages = useMessages()
  const format = useFormat()
  const { href, isOpen } = links.hrefOf(each.taskId, each.field)
  const wordsOf = (value: unknown) =>
    judgementWords(each.field, value as JudgedValues[JudgedField], messages, format)
  return (
    <li class="field-detail__item">
      <a href={href}>
        {links.taskName(each.taskId)}
        {isOfAll && `: ${fieldName(each.field, messages)}`}
      </a>
      <span class="field-detail__values">
        {each.values.map(({ by, value }) => (
          <span key={by}>{words.gave({ who: links.nameOf(by), value: wordsOf(value) })}</span>
        ))}
      </span>
      {isOpen ? (
        <StatusWord tone={each.steps > 1 ? 'attention' : 'plain'}>
          {words.steps({ count: each.steps })}
        </StatusWord>
      ) : (
        <StatusWord tone="good">{words.settledSince}</StatusWord>
      )}
    </li>
  )
}

interface ConfusionProps {
  readonly table: readonly (readonly number[])[]
  readonly field: JudgedField | 'all'
  readonly rows: string
  readonly columns: string
}

function ConfusionView({ table, field, rows, columns }: ConfusionProps) {
  const words = useArea('scoring', scoring)
  const { levels } = useMessages()
  const heads =
    field === 'wish' ? WISHES.map((wish) => levels.wishes[wish]) : LEVELS.map((level) => String(level))
  return (
    <div class="confusion-box">
      <table class="confusion">
        <caption>{words.confusion({ rows, columns })}</caption>
        <thead>
          <tr>
            <td />
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.map((row, at) => (
            <tr key={heads[at]}>
              <th scope="row">{heads[at]}</th>
              {row.map((count, column) => (
                <td
                  key={heads[column]}
                  data-same={at === column}
                  data-far={count > 0 && field !== 'wish' && Math.abs(at - column) > 1}
                >
                  {count === 0 ? '·' : count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
