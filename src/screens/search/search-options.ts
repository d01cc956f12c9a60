import type { ResultGroup, SearchResult } from './search-props.ts'

/** What the arrows can stand on: a result, or the way to more of a kind. */
export interface SearchOption {
  /** Of its element. */
  readonly id: string
  /** Of the result, or the kind. */
  readonly key: string
  readonly more: boolean
}

export const resultOption = (key: string): SearchOption => ({
  id: `search-${encodeURIComponent(key)}`,
  key,
  more: false,
})
export const moreOption = (kind: string): SearchOption => ({
  id: `search-more-${kind}`,
  key: kind,
  more: true,
})

export const hasMore = ({ count, results }: Pick<ResultGroup, 'count' | 'results'>): boolean =>
  count > results.length

/** All of them, from top to bottom. */
export function optionsOf(
  query: string,
  groups: readonly ResultGroup[],
  recent: readonly SearchResult[],
): readonly SearchOption[] {
  if (query.trim() === '') return recent.map(({ key }) => resultOption(key))
  return groups.flatMap((group) => [
    ...group.results.map(({ key }) => resultOption(key)),
    ...(hasMore(group) ? [moreOption(group.kind)] : []),
  ])
}
