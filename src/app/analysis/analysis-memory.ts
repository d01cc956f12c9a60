import type { AlternativesFound } from '../../analysis/explain/alternatives.ts'
import type { Explanation } from '../../analysis/explain/explain-plan.ts'

/** Answers kept of each kind: some departments, and the plans somebody goes to and fro between. */
const MOST = 8

/** The answers asked for last; older ones are forgotten. */
export class LastAnswers<Answer> {
  private readonly answers = new Map<string, Answer>()
  private readonly most: number

  constructor(most = MOST) {
    this.most = most
  }

  get(key: string): Answer | undefined {
    const answer = this.answers.get(key)
    if (answer !== undefined) this.keep(key, answer)
    return answer
  }

  keep(key: string, answer: Answer): void {
    this.answers.delete(key)
    this.answers.set(key, answer)
    const [oldest] = this.answers.keys()
    if (this.answers.size > this.most && oldest !== undefined) this.answers.delete(oldest)
  }
}

/** What took the worker long and stays true as long as problem and plan are the same. */
export interface AnalysisMemory {
  readonly others: LastAnswers<AlternativesFound>
  /** Whole, or as far as they came. */
  readonly explanations: LastAnswers<KeptExplanation>
}

export interface KeptExplanation {
  readonly explanation: Explanation
  /** Ended, by itself or by somebody: it does not go on unasked. */
  readonly isDone: boolean
}

/** By the open project: what is closed or locked takes its answers along. Never stored. */
const memories = new WeakMap<object, AnalysisMemory>()

/** @param project the open project; another object when it is opened anew */
export function analysisMemoryOf(project: object): AnalysisMemory {
  const known = memories.get(project)
  if (known) return known
  const made = {
    others: new LastAnswers<AlternativesFound>(),
    explanations: new LastAnswers<KeptExplanation>(),
  }
  memories.set(project, made)
  return made
}

/** What nothing is calculated with: another name is no other problem. */
const ONLY_WORDS: ReadonlySet<string> = new Set(['name', 'description', 'sources'])

/** Equal for questions that have the same answer. */
export const questionKey = (question: unknown): string =>
  JSON.stringify(question, (field, value: unknown) => (ONLY_WORDS.has(field) ? undefined : value))
