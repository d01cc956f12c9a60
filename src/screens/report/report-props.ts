import type { Evidence, Flag, Question, Report } from '../../report/report-document.ts'

export type ReportLanguage = Report['language']

export interface ReportChoices {
  readonly scenarioId: string | null
  readonly language: ReportLanguage
  readonly hasCodes: boolean
  /** Keys of chapters that stay out. */
  readonly leftOut: ReadonlySet<string>
}

export type WritingStep =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'writing'
      readonly part: 'charts' | 'chapters' | 'pages' | null
      readonly done: number
      readonly total: number
    }
  | { readonly kind: 'failed' }

export interface ReportEdits {
  /** While somebody types. @param instead what the report says by itself */
  readonly write: (key: string, instead: string, text: string) => void
  /** Back to what the report says by itself. */
  readonly restore: (key: string) => void
  /** @param name of who answers, where this device has none yet */
  readonly accept: (flags: readonly Flag[], reason: string, name: string | null) => void
  readonly takeBack: (flag: Flag) => void
}

export interface ReportProps {
  /** As it goes out: without the chapters that were left out. */
  readonly report: Report
  /** All chapters, also those left out. */
  readonly chapters: readonly { readonly key: string; readonly title: string }[]
  readonly scenarios: readonly { readonly value: string; readonly label: string }[]
  readonly choices: ReportChoices
  readonly onChoose: (choices: ReportChoices) => void
  readonly isReader: boolean
  /** Who uses this device; null where no name was given. */
  readonly analystName: string | null
  /** By what an acceptance says of who gave it. */
  readonly nameOf: (by: string) => string
  /** Address of a record in the app; null where it has none. */
  readonly addressOf: (ref: Evidence['ref']) => string | null
  /** Where a question is answered. */
  readonly answerAddress: (question: Question) => string
  readonly edits: ReportEdits
  readonly writing: WritingStep
  readonly onWrite: (kind: 'docx' | 'html') => void
  readonly onStop: () => void
  readonly onPrint: () => void
}
