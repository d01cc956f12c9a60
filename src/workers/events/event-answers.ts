import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, updateEdits } from '../../document/new-record.ts'
import { ranksAtEnd } from '../../document/rank.ts'
import type { ReadAnswer } from '../../exchange/events/read-events.ts'
import { foldName } from '../../exchange/table/clean-text.ts'
import { readNumber } from '../../exchange/table/read-number.ts'
import type { ModifierId } from '../../records/ids.ts'
import type { ModifierOption, ModifierRecord, ModifierValue } from '../../records/observing.ts'
import { byRank, optionsOf } from '../../records/scheme-rules.ts'

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
    const times = new Map<string, number>()
    this.questions = new Map(
      [...there].sort(byRank).map((before) => {
        const folded = foldName(before.name)
        const nth = (times.get(folded) ?? 0) + 1
        times.set(folded, nth)
        return [
          keyOf(folded, nth),
          {
            ...{ before, id: before.id, name: before.name, added: [] },
            options: new Map(
              optionsOf(before)
                .map(({ id, name }) => [foldName(name), id] as const)
                .reverse(),
            ),
          },
        ]
      }),
    )
  }

  /** Undefined when it has none. */
  of(given: readonly ReadAnswer[]): Record<ModifierId, ModifierValue> | undefined {
    const answers = given.map(({ name, nth, text }) => {
      const question = this.question(name, nth)
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
        options: madeOptions(added, []),
      }),
    )
    const grown = [...this.questions.values()].flatMap(({ before, added }) =>
      before && added.length > 0
        ? updateEdits('modifiers', before, {
            options: { ...before.options, ...madeOptions(added, Object.values(before.options)) },
          })
        : [],
    )
    return [...made, ...grown]
  }

  private question(name: string, nth: number): Question {
    const key = keyOf(foldName(name), nth)
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
      ? this.parts(question, text).map((each) => this.option(question, each))
      : this.option(question, text)
  }

  /** Several options in one cell; one that is known may have a comma of its own. */
  private parts({ options }: Question, text: string): readonly string[] {
    const pieces = text.split(', ')
    const parts: string[] = []
    for (let at = 0; at < pieces.length; ) {
      let until = pieces.length
      while (until > at + 1 && !options.has(foldName(pieces.slice(at, until).join(', ')))) until -= 1
      parts.push(pieces.slice(at, until).join(', '))
      at = until
    }
    return parts
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

const keyOf = (folded: string, nth: number) => `${nth} ${folded}`

function madeOptions(
  added: readonly { readonly id: string; readonly name: string }[],
  there: readonly ModifierOption[],
): Record<string, ModifierOption> {
  const ranks = ranksAtEnd(
    there.map(({ rank }) => ({ id: '', rank })),
    added.length,
  )
  return Object.fromEntries(added.map(({ id, name }, at) => [id, { name, rank: ranks[at]! }]))
}
