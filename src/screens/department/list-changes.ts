/** How one list is changed. `place` from 0; `joined` is true while somebody types. */
export interface ListChanges<T> {
  readonly onAdd: (name: string) => void
  readonly onChange: (record: T, fields: Partial<T>, joined?: boolean) => void
  readonly onMove: (id: string, place: number) => void
  readonly onRemove: (id: string, name: string) => void
  readonly onHistory: (id: string, name: string) => void
}
