/** The seven WEBA questions about the quality of work, in the order they are asked. Part of field names in documents: never rename one. */
export const WEBA_QUESTIONS = [
  'complete',
  'organising',
  'shortCycle',
  'difficulty',
  'autonomy',
  'contact',
  'information',
] as const
export type WebaQuestion = (typeof WEBA_QUESTIONS)[number]

export const WEBA_ANSWERS = ['good', 'partly', 'bad'] as const
/** How a function does on a question: `good` for the person, `partly`, or `bad`. */
export type WebaAnswer = (typeof WEBA_ANSWERS)[number]

/** What an analyst answered, with why. */
export interface AskedAnswer {
  readonly answer: WebaAnswer
  readonly reason: string
}

/** A question nobody answered is absent. */
export type AskedAnswers = Readonly<Partial<Record<WebaQuestion, AskedAnswer>>>
