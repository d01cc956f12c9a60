import { useSyncExternalStore } from 'preact/compat'
import type { Collection } from '../document/collection.ts'

/** The records of a collection; renders again when they change. */
export const useCollection = <T>(collection: Collection<T>): readonly T[] =>
  useSyncExternalStore(collection.subscribe, collection.list)
