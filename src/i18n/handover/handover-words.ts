/** What the person who has the tablet in hand reads, in the language they are asked in and not in that of the app. */
export interface HandoverWords {
  /** Of these words; the statements are in the language they were written in. */
  readonly lang: 'nl' | 'en'
  readonly welcome: {
    readonly title: string
    readonly what: (p: { count: number }) => string
    readonly who: string
    readonly time: (p: { minutes: number }) => string
    readonly free: string
    readonly noName: string
    /** Empty where the statements are in the same words. */
    readonly asWritten: string
    readonly start: string
    readonly goOn: string
  }
  readonly progress: (p: { at: number; total: number }) => string
  readonly saved: string
  readonly saving: string
  readonly notSaved: string
  readonly giveBack: string
  readonly fromTalk: string
  readonly fromFindings: string
  readonly question: string
  readonly agree: string
  readonly correct: string
  readonly reject: string
  readonly skip: string
  readonly previous: string
  readonly next: string
  readonly toSummary: string
  readonly listen: string
  readonly stopListening: string
  readonly correctAsk: string
  readonly rejectAsk: string
  readonly ownWordsHint: string
  readonly otherAnswer: string
  /** Instead of a statement that was taken away while they were at it. */
  readonly gone: { readonly title: string; readonly text: string }
  readonly missing: { readonly title: string; readonly text: string; readonly label: string }
  readonly consent: {
    readonly title: string
    readonly lines: readonly string[]
    readonly question: string
    /** What is kept as agreed. */
    readonly scope: string
    readonly yes: string
    readonly no: string
    readonly noText: string
    readonly choose: string
  }
  readonly signature: {
    readonly title: string
    readonly text: string
    readonly clear: string
    readonly label: string
    readonly drawn: string
  }
  readonly summary: {
    readonly title: string
    readonly text: string
    readonly change: string
    readonly changeOf: (p: { text: string }) => string
    readonly yourWords: string
    readonly spoken: string
    readonly skipped: string
    readonly unanswered: string
    readonly nothing: string
    readonly finish: string
  }
  readonly done: {
    readonly title: string
    readonly text: string
    readonly goneTitle: string
    readonly goneText: string
  }
  readonly result: {
    readonly title: string
    readonly text: string
    readonly wrote: string
    readonly said: string
    readonly now: string
    readonly same: string
    readonly finish: string
  }
}
