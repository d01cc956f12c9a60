import type { sectors as dutch } from '../../i18n/nl/sectors.ts'
import type { ModifierKind, Sector } from '../../records/observing.ts'
import { COMMON_TASKS, SECTOR_TEMPLATES, STOPS_ALL } from '../../records/sector-templates.ts'

/** What somebody chose of a sector's list, in the words of the language it was chosen in. */
export interface ChosenTemplate {
  readonly sector: Sector
  readonly tasks: readonly { readonly key: string; readonly name: string }[]
  readonly questions: readonly {
    readonly name: string
    readonly kind: ModifierKind
    readonly unit: string
    readonly options: readonly string[]
    /** Keys of tasks. */
    readonly tasks: readonly string[]
  }[]
  /** Keys of tasks that stop all others. */
  readonly stopsAll: readonly string[]
}

type Words = typeof dutch
type Named = Readonly<Record<string, string>>

/** The tasks of a sector's list, its own before those seen everywhere. */
export function templateTasks(sector: Sector, words: Words): ChosenTemplate['tasks'] {
  const own: Named = words.tasks[sector]
  return [
    ...SECTOR_TEMPLATES[sector].tasks.map((key) => ({ key, name: own[key] ?? key })),
    ...COMMON_TASKS.map((key) => ({ key, name: words.common[key] })),
  ]
}

/** The questions of a sector's list that go with the chosen tasks. */
export function templateQuestions(
  sector: Sector,
  words: Words,
  chosen: ReadonlySet<string>,
): ChosenTemplate['questions'] {
  const names: Named = words.questions[sector]
  const options: Readonly<Record<string, Named>> = words.options[sector]
  const units: Named = words.units
  return SECTOR_TEMPLATES[sector].questions.flatMap((question) => {
    const tasks = question.tasks.filter((key) => chosen.has(key))
    if (tasks.length === 0) return []
    const { key, kind } = question
    return [
      {
        name: names[key] ?? key,
        kind,
        unit: kind === 'number' ? (units[key] ?? '') : '',
        options: question.options.map((option) => options[key]?.[option] ?? option),
        tasks,
      },
    ]
  })
}

export const templateStops = (chosen: ReadonlySet<string>): readonly string[] =>
  chosen.has(STOPS_ALL) ? [STOPS_ALL] : []
