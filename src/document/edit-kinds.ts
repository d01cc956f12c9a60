/** One change of one record. `undefined` as a value takes the field away. */
export type Edit = AddEdit | SetEdit | TextEdit | MemberEdit

interface Target {
  readonly root: string
  readonly id: string
}

/** A new record. Where one of that id is there already, it is brought back as it was. */
export interface AddEdit extends Target {
  readonly kind: 'add'
  readonly fields: NewFields
}

export interface SetEdit extends Target {
  readonly kind: 'set'
  readonly field: string
  readonly value: unknown
}

export interface TextEdit extends Target {
  readonly kind: 'text'
  readonly field: string
  readonly text: string
}

export interface MemberEdit extends Target {
  readonly kind: 'member'
  readonly field: string
  readonly member: string
  readonly on: boolean
}

/** Fields of a new record: plain values, and the kinds that are Yjs types (created even when empty). */
export interface NewFields {
  readonly values: Readonly<Record<string, unknown>>
  readonly texts?: Readonly<Record<string, string>>
  readonly sets?: Readonly<Record<string, readonly string[]>>
}

/** What an edit left behind and how to take it back. */
export interface Change {
  readonly undo: Edit
  readonly redo: Edit
}
