/** Ids `prefix1`, `prefix2` and so on, in place of random ones. */
export function sequentialIds(prefix = 'id'): <T extends string>() => T {
  let count = 0
  return <T extends string>() => `${prefix}${++count}` as T
}
