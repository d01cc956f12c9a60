import { useEffect, useState } from 'preact/hooks'

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown }

/** What a promise comes to; starts again when `key` changes, and then forgets the older one. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: { kind: 'loading' } })
  useEffect(() => {
    let isCurrent = true
    const settle = (loaded: Loaded<T>) => {
      if (isCurrent) setState({ key, loaded })
    }
    load().then(
      (value) => settle({ kind: 'ready', value }),
      (error: unknown) => settle({ kind: 'failed', error }),
    )
    return () => {
      isCurrent = false
    }
  }, [key])
  return state.key === key ? state.loaded : { kind: 'loading' }
}
