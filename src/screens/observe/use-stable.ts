import { useCallback, useRef } from 'preact/hooks'

/** The same function on every render, doing what the last render's would: so that memoised tiles and rows stay still. */
export function useStable<Args extends readonly unknown[], Result>(
  does: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(does)
  latest.current = does
  return useCallback((...args: Args) => latest.current(...args), [])
}
