export type SortValue = string | number | null

export interface Sort {
  readonly key: string
  readonly direction: 'ascending' | 'descending'
}

/** The same column turns round; another one starts ascending. */
export const nextSort = (sort: Sort | null, key: string): Sort => ({
  key,
  direction: sort?.key === key && sort.direction === 'ascending' ? 'descending' : 'ascending',
})

/** A sorted copy. Stable; text by code unit without case, so that every device agrees; null last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueFor: (row: Row) => SortValue,
  direction: Sort['direction'],
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, value: sortable(valueFor(row)) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      return a.value < b.value ? -sign : a.value > b.value ? sign : 0
    })
    .map(({ row }) => row)
}

const sortable = (value: SortValue) => (typeof value === 'string' ? value.toLowerCase() : value)
