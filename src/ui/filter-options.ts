export interface ListOption {
  readonly key: string
  readonly label: string
  /** A second, quieter line. */
  readonly detail?: string
}

/** Options in which every typed word occurs, whatever its case or accents; those that start with the text come first. */
export function filterOptions<T extends ListOption>(options: readonly T[], typed: string): readonly T[] {
  const query = foldText(typed)
  if (query === '') return options
  const words = query.split(' ')
  const found = options.filter((option) => {
    const text = foldText(`${option.label} ${option.detail ?? ''}`)
    return words.every((word) => text.includes(word))
  })
  const startsWithQuery = (option: T) => foldText(option.label).startsWith(query)
  return [...found.filter(startsWithQuery), ...found.filter((option) => !startsWithQuery(option))]
}

/** Lower case, without accents, single spaces. */
export const foldText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ')
