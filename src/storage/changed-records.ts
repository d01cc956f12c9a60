import type * as Y from 'yjs'

type AnyType = Y.AbstractType<unknown>

/**
 * Calls `listener` with the root and the id of each record a transaction touched, however deep within it; also for roots
 * nobody opened. The id is null where a root itself changed as a list. Called before any other observer looks.
 */
export function followChanges(doc: Y.Doc, listener: (root: string, id: string | null) => void): void {
  doc.on('beforeObserverCalls', ({ changed }: Y.Transaction) => {
    const names = new Map([...doc.share].map(([name, root]) => [root as AnyType, name]))
    for (const [type, keys] of changed) {
      const { root, id } = placeOf(type as unknown as AnyType)
      const name = names.get(root)
      if (name === undefined) continue
      if (id !== undefined) listener(name, id)
      else for (const key of keys) listener(name, key)
    }
  })
}

/** The root something stands in, and the key it stands under; no key for the root itself. */
function placeOf(type: AnyType): { readonly root: AnyType; readonly id: string | null | undefined } {
  let root = type
  let id: string | null | undefined
  while (root._item) {
    id = root._item.parentSub
    root = root._item.parent as AnyType
  }
  return { root, id }
}
