/** The records by what they belong to, each list in their order. */
export function groupedBy<T, Key>(
  records: readonly T[],
  keyOf: (record: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>()
  for (const record of records) {
    const key = keyOf(record)
    const group = groups.get(key)
    if (group) group.push(record)
    else groups.set(key, [record])
  }
  return groups
}
