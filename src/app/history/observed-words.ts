import type { DepartmentId } from '../../records/ids.ts'
import { type NameWords, recordName, shortened } from './record-names.ts'

/** A field of one record. */
export interface FieldPlace {
  readonly departmentId: DepartmentId | null
  readonly root: string
  readonly field: string
}

type Named = Readonly<Record<string, string>>

/** Fields kept apart of what is observed: "Samen met: collega", "Hulpmiddel"; null for all other fields. */
export function observedField({ departmentId, root, field }: FieldPlace, words: NameWords): string | null {
  const { history } = words.messages
  const company = after(field, 'with.')
  if (root === 'observations' && company) {
    const names: Named = history.observed.company
    return `${history.fields.company}: ${names[company] ?? company}`
  }
  const question = after(field, 'mod.')
  if (root === 'observations' && question) return recordName(words, departmentId, 'modifiers', question)
  if (root !== 'modifiers') return null
  if (field === 'taskIds') return history.observed.withTasks
  return field.startsWith('option.') ? history.fields.options : null
}

/** Their values, and codes of what is recorded beside observations; null where another knows the words. */
export function observedValue(place: FieldPlace, value: unknown, words: NameWords): string | null {
  const { root, field } = place
  const { observed } = words.messages.history
  const question = root === 'observations' ? after(field, 'mod.') : null
  if (question) return answerWords(place, question, value, words)
  if (root === 'modifiers' && field.startsWith('option.')) return nameIn(value)
  if (typeof value !== 'string') return null
  if (root === 'exclusions' && field === 'stops')
    return value === '*' ? observed.everything : recordName(words, place.departmentId, 'tasks', value)
  const codes: Readonly<Record<string, Named>> = {
    'interruptions.kind': observed.interruptions,
    'observations.pace': observed.paces,
    'modifiers.kind': observed.questions,
    'schemes.sector': observed.sectors,
  }
  return codes[`${root}.${field}`]?.[value] ?? null
}

/** Options by their names, an amount with its unit. */
function answerWords(
  { departmentId }: FieldPlace,
  question: string,
  value: unknown,
  words: NameWords,
): string | null {
  const asked = words.recordOf(departmentId, 'modifiers', question)
  if (typeof value === 'number') {
    const unit = typeof asked?.unit === 'string' ? asked.unit : ''
    return `${words.format.formatNumber(value, 2)} ${unit}`.trim()
  }
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value]
  const names = ids.map((id) => nameIn(asked?.[`option.${String(id)}`]) ?? words.messages.history.gone)
  return shortened(names.join(', '))
}

const nameIn = (option: unknown): string | null => {
  const name = (option as { readonly name?: unknown } | null | undefined)?.name
  return typeof name === 'string' ? name : null
}

const after = (field: string, prefix: string): string | null =>
  field.startsWith(prefix) ? field.slice(prefix.length) : null
