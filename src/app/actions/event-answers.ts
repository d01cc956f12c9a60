import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, updateEdits } from '../../document/new-record.ts'
import { ranksAtEnd } from '../../document/rank.ts'
import { foldName } from '../../exchange/table/clean-text.ts'
import { readNumber } from '../../exchange/table/read-number.ts'
import type { ModifierId } from '../../records/ids.ts'
import type { ModifierOption, ModifierRecord, ModifierValue } from '../../records/observing.ts'

type Mint = <Id extends string>() => Id

interface Question {
  /** Null for one that is made here. */
  readonly before: ModifierRecord | null
  readonly id: ModifierId
  readonly name: string
  readonly options: Map<string, string>
  readonly added: { readonly id: string; readonly name: string }[]
}

/** Answers of a file to questions by name; questions and options nobody has are made along. */
export class EventAnswers {
  private readonly questions: Map<string, Question>

  constructor(
    private readonly there: readonly ModifierRecord[],
    private readonly mint: Mint,
  ) {
    this.questions = new Map(
      there.map((before) => [
        foldName(before.name),
        {
          ...{ before, id: before.id, name: before.name, added: [] },
          options: new Map(Object.entries(before.options).map(([id, { name }]) => [foldName(name), id])),
        },
      ]),
    )
  }

  /** Undefined when it has none. */
  of(given: Readonly<Record<string, string>>): Record<ModifierId, ModifierValue> | undefined {
    const answers = Object.entries(given).map(([name, text]) => {
      const question = this.question(name)
      return [question.id, this.value(question, text)] as const
    })
    return answers.length > 0 ? (Object.fromEntries(answers) as Record<ModifierId, ModifierValue>) : undefined
  }

  get newNames(): string[] {
    return [...this.questions.values()].flatMap(({ before, name }) => (before ? [] : [name]))
  }

  /** Of questions and options that were made. */
  get edits(): Edit[] {
    const fresh = [...this.questions.values()].filter(({ before }) => !before)
    const ranks = ranksAtEnd(
      this.there.flatMap(({ id, rank }) => (rank === undefined ? [] : [{ id, rank }])),
      fresh.length,
    )
    const made = fresh.map(({ id, name, added }, at) =>
      addRecordEdit('modifiers', {
        ...{ id, name, kind: 'single', unit: '', taskIds: [], rank: ranks[at]! },
        options: optionsOf(added, []),
      }),
    )
    const grown = [...this.questions.values()].flatMap(({ before, added }) =>
      before && added.length > 0
        ? updateEdits('modifiers', before, {
            options: { ...before.options, ...optionsOf(added, Object.values(before.options)) },
          })
        : [],
    )
    return [...made, ...grown]
  }

  private question(name: string): Question {
    const key = foldName(name)
    const found = this.questions.get(key)
    if (found) return found
    const made: Question = { before: null, id: this.mint<ModifierId>(), name, options: new Map(), added: [] }
    this.questions.set(key, made)
    return made
  }

  private value(question: Question, text: string): ModifierValue {
    const kind = question.before?.kind ?? 'single'
    if (kind === 'number') return readNumber(text, '.') ?? text
    return kind === 'multiple'
      ? text.split(', ').map((each) => this.option(question, each))
      : this.option(question, text)
  }

  private option({ options, added }: Question, name: string): string {
    const found = options.get(foldName(name))
    if (found) return found
    const id = this.mint<string>()
    options.set(foldName(name), id)
    added.push({ id, name })
    return id
  }
}

function optionsOf(
  added: readonly { readonly id: string; readonly name: string }[],
  there: readonly ModifierOption[],
): Record<string, ModifierOption> {
  const ranks = ranksAtEnd(
    there.map(({ rank }) => ({ id: '', rank })),
    added.length,
  )
  return Object.fromEntries(added.map(({ id, name }, at) => [id, { name, rank: ranks[at]! }]))
}
