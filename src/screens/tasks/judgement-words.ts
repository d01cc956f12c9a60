import type { Format } from '../../i18n/format.ts'
import type { Messages } from '../../i18n/messages.nl.ts'
import { isDemand, type JudgedField, type JudgedValues } from '../../records/judgement.ts'
import type { Level, Wish } from '../../records/scales.ts'

/** What a judged field is called in a sentence. */
export function fieldName(field: JudgedField, { levels, tasks }: Messages): string {
  if (isDemand(field)) return levels.demands[field]
  if (field === 'knowledge' || field === 'responsibility') return levels[field].toLowerCase()
  if (field === 'hours') return tasks.hoursTold.toLowerCase()
  return levels[field === 'wish' ? 'wish' : 'verdict'].toLowerCase()
}

/** A judgement in words: "3, beroepsopleiding", "7,5 uur", "zelf blijven doen". */
export function judgementWords<Field extends JudgedField>(
  field: Field,
  value: JudgedValues[Field],
  messages: Messages,
  { formatHours }: Format,
): string {
  const { levels, tasks } = messages
  if (field === 'hours') return formatHours(value as number)
  if (field === 'wish') return levels.wishes[value as Wish]
  if (field === 'override') {
    const { verdict, reason } = value as JudgedValues['override']
    return `${levels.verdicts[verdict]} (${reason})`
  }
  const level = value as Level
  return tasks.levelWords({ level, word: stepsOf(field, messages)[level].word })
}

/** The words of the steps of a field that is judged in levels. */
export function stepsOf(field: JudgedField, { levels }: Messages) {
  if (field === 'knowledge') return levels.knowledgeSteps
  if (field === 'responsibility') return levels.responsibilitySteps
  if (isDemand(field)) return levels.demandSteps[field]
  throw new Error(`${field} is not judged in levels`)
}
