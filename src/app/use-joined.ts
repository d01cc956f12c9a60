import { useMemo, useSyncExternalStore } from 'preact/compat'
import type { Collection } from '../document/collection.ts'

type Followed<T> = Pick<Collection<T>, 'list' | 'subscribe'>

/** The records of several collections, one after the other; renders again when any of them changes. */
export function useJoined<T>(collections: readonly Followed<T>[]): readonly T[] {
  const joined = useMemo(() => joinCollections(collections), [...collections])
  return useSyncExternalStore(joined.subscribe, joined.list)
}

/** Collections as one: its list is the same array until one of theirs changes. */
export function joinCollections<T>(collections: readonly Followed<T>[]): Followed<T> {
  let seen: readonly (readonly T[])[] = []
  let joined: readonly T[] = []
  return {
    list: () => {
      const now = collections.map((collection) => collection.list())
      if (now.length !== seen.length || now.some((list, at) => list !== seen[at])) {
        seen = now
        joined = now.length === 1 ? now[0]! : now.flat()
      }
      return joined
    },
    subscribe: (listener) => {
      const ends = collections.map((collection) => collection.subscribe(listener))
      return () => {
        for (const end of ends) end()
      }
    },
  }
}
