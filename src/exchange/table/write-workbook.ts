import type { TableSheet } from '../../records/table.ts'

/** Longest text of a cell in Excel; a longer one makes it call the whole file damaged. */
const MAX_CELL = 32_767
/** Widest and narrowest column, in signs. */
const WIDTHS = { least: 9, most: 44 }

/** Lists as an .xlsx workbook, one sheet each, heads bold and in sight. Loads the writer when first asked. */
export async function writeWorkbook(sheets: readonly TableSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeSheets } = await import('write-excel-file/universal')
  const blob = await writeSheets(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columnWidths(rows),
      data: rows.map((row, at) =>
        row.map((cell) => {
          const value = typeof cell === 'string' ? cut(cell) : cell
          if (value === null || value === '') return null
          return at === 0 ? { value, fontWeight: 'bold' as const } : { value }
        }),
      ),
    })),
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

/** What does not fit ends in a mark, and never in half a sign. */
const cut = (text: string): string =>
  text.length <= MAX_CELL ? text : `${text.slice(0, MAX_CELL - 1).replace(/[\uD800-\uDBFF]$/, '')}…`

/** By the longest of the first rows, for all to see at once. */
function columnWidths(rows: TableSheet['rows']): { readonly width: number }[] {
  return (rows[0] ?? []).map((_, at) => {
    const lengths = rows.slice(0, 100).map((row) => String(row[at] ?? '').length + 2)
    return { width: Math.min(WIDTHS.most, Math.max(WIDTHS.least, ...lengths)) }
  })
}
