/** What is not as it should be, and where, so that an import can list every problem at once. */
export interface Problem {
  /** List of the case format ('tasks'), or '' for the file itself. */
  readonly list: string
  /** Id of the record, or its place in the list (`#3`, from 1) where it has none; '' for the file itself. */
  readonly id: string
  /** Path of the field within the record, e.g. `frequency.times`; '' for the record itself. */
  readonly field: string
  readonly rule: ProblemRule
  /** What was found or expected, short, already stripped of control characters. */
  readonly detail?: string
}

export type ProblemRule =
  | 'not-json'
  | 'not-a-case'
  | 'version'
  | 'too-large'
  | 'missing'
  | 'type'
  | 'too-long'
  | 'range'
  | 'unknown-value'
  | 'duplicate'
  | 'dangling'
  | 'order'
  | 'date'
  | 'control-characters'
  | 'forbidden-key'

/** Untrusted data either read whole, or with every problem named. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }
