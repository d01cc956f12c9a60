import { useEffect, useRef, useState } from 'preact/hooks'

/** Which of a list was added last here: its card takes the focus, since the button that made it may be gone. */
export function useAdded(): readonly [
  isNew: (id: string) => boolean,
  tell: (ids: readonly string[]) => void,
] {
  const [added, setAdded] = useState<string | null>(null)
  return [(id) => id === added, (ids) => setAdded(ids[0] ?? null)]
}

/** Puts the focus in the first field of what the ref is on, once. */
export function useFocusWhenNew<Element extends HTMLElement>(isNew: boolean) {
  const ref = useRef<Element>(null)
  useEffect(() => {
    if (isNew) ref.current?.querySelector<HTMLElement>('textarea, input, select')?.focus()
  }, [isNew])
  return ref
}
