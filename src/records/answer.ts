import type { VALIDATION_VERDICTS } from './case-file.ts'
import type {
  AnalystId,
  AnswerId,
  FindingId,
  InterviewId,
  NoteId,
  PersonId,
  RecordingId,
  RevisionId,
  ValidationSessionId,
} from './ids.ts'

/** How an answer came: on the tablet handed over, on paper, in a file from afar, or told to an analyst. */
export const ANSWER_WAYS = ['device', 'paper', 'file', 'told'] as const
export type AnswerWay = (typeof ANSWER_WAYS)[number]

/** Languages a person can be asked in: as written, in simple Dutch, in English. */
export const PROMPT_LANGUAGES = ['nl', 'nl-simple', 'en'] as const
export type PromptLanguage = (typeof PROMPT_LANGUAGES)[number]

/** What every answer to a statement has. An answer is never rewritten: who thinks again answers again, and the latest holds. */
export interface AnswerFacts {
  readonly personId: PersonId
  readonly verdict: (typeof VALIDATION_VERDICTS)[number]
  /** The person's own words. */
  readonly text?: string
  /** Wall time with offset. */
  readonly at: string
  readonly way?: AnswerWay
  /** The statement as it was shown or read out; empty where that is no longer known: its words were withdrawn. */
  readonly shown?: string
  /** The analyst who wrote the answer down; absent where the person gave it without one. */
  readonly by?: AnalystId
  readonly sessionId?: ValidationSessionId
  /** Own words as sound. */
  readonly recordingId?: RecordingId
}

/** An answer to a finding. Root `validations`. */
export interface ValidationRecord extends AnswerFacts {
  readonly id: string
  /** Fields of an imported file that this version does not know; they go out again with an export. */
  readonly extra?: Readonly<Record<string, unknown>>
  readonly findingId: FindingId
  /** The wording it is an answer to; absent: the first. */
  readonly revisionId?: RevisionId
}

/** An answer to a line of the person's own interview. Root `lineAnswers`. */
export interface LineAnswerRecord extends AnswerFacts {
  readonly id: AnswerId
  readonly interviewId: InterviewId
  readonly noteId: NoteId
}

/** Another wording of a finding, in which answers were worked in. The first wording stays; the latest of these holds. */
export interface RevisionRecord {
  readonly id: RevisionId
  readonly findingId: FindingId
  readonly text: string
  /** Ids of the answers that are worked in. */
  readonly answers: readonly string[]
  readonly by: AnalystId
  readonly at: string
}

/** A statement as it is put to a person. */
export type Statement =
  | { readonly kind: 'finding'; readonly findingId: FindingId; readonly text: string }
  | {
      readonly kind: 'line'
      readonly interviewId: InterviewId
      readonly noteId: NoteId
      readonly text: string
    }

/** What the person agreed to at the end, as it was shown. */
export interface SessionConsent {
  readonly given: boolean
  /** The words that were agreed to, or not. */
  readonly scope: string
  readonly at: string
}

/** Drawn by hand: strokes of x and y in turn, whole numbers from 0 to `width` and `height`. */
export interface Signature {
  readonly width: number
  readonly height: number
  readonly strokes: readonly (readonly number[])[]
}

/** One time that findings and lines were put to a person. Its answers are records of their own. */
export interface ValidationSessionRecord {
  readonly id: ValidationSessionId
  readonly personId: PersonId
  /** The analyst who put them. */
  readonly by: AnalystId
  readonly at: string
  readonly way: AnswerWay
  readonly language: PromptLanguage
  /** `result`: only to show what was done with earlier answers. */
  readonly purpose: 'validate' | 'result'
  readonly statements: readonly Statement[]
  /** Ids of findings and notes the person passed over. */
  readonly skipped: readonly string[]
  /** What the person missed, in their words. */
  readonly missing: string
  readonly consent: SessionConsent | null
  readonly signature: Signature | null
  /** Wall time the person ended it; null while it is open. */
  readonly endedAt: string | null
  /** The moment of the no that was made to hold already, so that it is done once. */
  readonly settledNo?: string
  /** Opens the page that was sent and seals its answers; only of `file`. */
  readonly code?: string
  /** Of a session of a file, which tells only how much there was. */
  readonly brought?: { readonly statements: number; readonly skipped: number; readonly signed: boolean }
}

/**
 * A short piece of sound: an answer that was spoken. In the document, so that it is sealed, saved and brought to the others as all
 * else; `pieces` are base64, in order, each written as it came.
 */
export interface RecordingRecord {
  readonly id: RecordingId
  readonly personId: PersonId
  readonly mime: string
  readonly at: string
  readonly pieces: readonly string[]
  /** The time it was said in, and the finding or note it is about: the answer that names it may never have been given. */
  readonly sessionId?: ValidationSessionId
  readonly about?: FindingId | NoteId
}
