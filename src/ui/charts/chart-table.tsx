export interface ChartTableColumn {
  readonly header: string
  readonly align?: 'end'
}

export interface ChartTableData {
  readonly columns: readonly ChartTableColumn[]
  /** As many cells as columns; the first names the row. */
  readonly rows: readonly (readonly string[])[]
}

/** The figures of a chart, in words and numbers. */
export function ChartTable({ label, columns, rows }: ChartTableData & { readonly label: string }) {
  return (
    <table class="chart-table">
      <caption class="visually-hidden">{label}</caption>
      <thead>
        <tr>
          {columns.map(({ header, align }) => (
            <th key={header} scope="col" data-align={align}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, at) =>
              at === 0 ? (
                <th key={at} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={at} data-align={columns[at]?.align}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
