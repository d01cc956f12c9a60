import { useArea } from '../../i18n/messages-context.tsx'
import { reporting } from '../../i18n/nl/reporting.ts'
import type { Block } from '../../report/report-document.ts'
import { sourcesOf } from '../../report/table-sources.ts'
import { cssVars } from '../../ui/css-vars.ts'
import { FlagMarks, SourceMarker, SourceNumbers } from './marks.tsx'

/** A table of the report; each row has its sources beside it. */
export function ReportTableView({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  const texts = useArea('reporting', reporting)
  const { columns, rows, hasTotal } = block.table
  const told = sourcesOf(block.table)
  const whole = columns.reduce((sum, { width }) => sum + width, 0) || 1
  const shareOf = (width: number) => Math.round((width / whole) * 90)
  const side = (at: number) => (columns[at]?.isNumber ? 'end' : undefined)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is moved with the arrow keys
    <section class="report__table" aria-label={block.caption} tabIndex={0}>
      <table>
        <caption>
          {block.caption}
          <SourceNumbers numbers={told.all} />
        </caption>
        <colgroup>
          {columns.map(({ label, width }, at) => (
            <col key={`${at} ${label}`} style={cssVars({ '--share': `${shareOf(width)}%` })} />
          ))}
          <col class="report__table-sources" data-no-print />
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ label }, at) => (
              <th key={`${at} ${label}`} scope="col" data-side={side(at)}>
                {label}
              </th>
            ))}
            <th scope="col" data-no-print>
              {texts.evidenceColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, claim }, row) => (
            <tr key={claim.key} data-total={hasTotal && row === rows.length - 1}>
              {columns.map(({ label }, at) => (
                <td key={`${at} ${label}`} data-side={side(at)}>
                  {cells[at]}
                  {at === 0 && (
                    <>
                      <SourceNumbers numbers={told.ofRow[row] ?? []} />
                      <FlagMarks claim={claim.key} />
                    </>
                  )}
                </td>
              ))}
              <td data-no-print>
                <SourceMarker isShort claims={[{ ...claim, text: cells.filter(Boolean).join(', ') }]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
