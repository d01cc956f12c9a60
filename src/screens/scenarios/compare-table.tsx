/* biome-ignore-all lint/a11y/noRedundantRoles: engines drop the roles of a table that is laid out as blocks */
/* biome-ignore-all lint/a11y/useSemanticElements: as above */
import type { ComponentChildren } from 'preact'
import { useArea } from '../../i18n/messages-context.tsx'
import { scenarios as dutch } from '../../i18n/nl/scenarios.ts'
import './compare-table.css'
import type { ScenarioView } from './scenario-view.ts'

/** A column of the comparison; null stands for changing nothing. */
export type Compared = ScenarioView | null

/** One line of the comparison. */
export interface CompareRow {
  readonly key: string
  readonly label: string
  readonly hint?: string
  readonly cell: (column: Compared) => ComponentChildren
  /** A total, or what it comes to. */
  readonly isStrong?: boolean
  /** Where one scenario is in sight, what changing nothing comes to stands under it. */
  readonly besideNow?: boolean
  /** Only to press: left out on paper. */
  readonly isControl?: boolean
}

export interface CompareGroup {
  readonly key: string
  readonly title: string
  readonly note?: string
  readonly rows: readonly CompareRow[]
}

interface Props {
  readonly caption: string
  readonly columns: readonly Compared[]
  readonly groups: readonly CompareGroup[]
  /** The column that stays where there is room for one. */
  readonly shown: Compared
}

/**
 * A table with a head for each column, line and group. Where it is narrow it shows one column, each value under what it is
 * about.
 */
export function CompareTable({ caption, columns, groups, shown }: Props) {
  const texts = useArea('scenarios', dutch)
  const nameOf = (column: Compared) => column?.name ?? texts.nothingChanges
  return (
    <table class="compare" role="table">
      <caption class="visually-hidden">{caption}</caption>
      <thead class="compare__head" role="rowgroup">
        <tr class="compare__row" role="row">
          <th class="compare__corner" scope="col" role="columnheader">
            {texts.what}
          </th>
          {columns.map((column) => (
            <th
              key={keyOf(column)}
              class="compare__name"
              scope="col"
              role="columnheader"
              data-shown={column === shown}
              data-now={column === null}
            >
              {nameOf(column)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <Group key={group.key} group={group} columns={columns} shown={shown} />
      ))}
    </table>
  )
}

interface GroupProps extends Pick<Props, 'columns' | 'shown'> {
  readonly group: CompareGroup
}

function Group({ group: { title, note, rows }, columns, shown }: GroupProps) {
  const texts = useArea('scenarios', dutch)
  return (
    <tbody class="compare__group" role="rowgroup">
      <tr class="compare__row" role="row">
        <th class="compare__title" scope="rowgroup" role="rowheader" colSpan={columns.length + 1}>
          <span class="compare__title-text">{title}</span>
          {note && <span class="compare__note">{note}</span>}
        </th>
      </tr>
      {rows.map((row) => (
        <tr
          key={row.key}
          class="compare__row"
          role="row"
          data-strong={row.isStrong}
          data-no-print={row.isControl ? '' : undefined}
        >
          <th class="compare__label" scope="row" role="rowheader">
            {row.label}
            {row.hint && <span class="compare__hint">{row.hint}</span>}
          </th>
          {columns.map((column) => (
            <td
              key={keyOf(column)}
              class="compare__cell"
              role="cell"
              data-shown={column === shown}
              data-now={column === null}
              data-beside={column === null && shown !== null && row.besideNow === true}
            >
              {column === null && <span class="compare__beside">{texts.besideNow}</span>}
              {row.cell(column)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

/** Of a column; no scenario has an empty id. */
export const keyOf = (column: Compared): string => column?.record.id ?? ''
