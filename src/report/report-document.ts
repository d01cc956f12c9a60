import type { Language } from '../i18n/language.ts'
import type { Drawing } from '../ui/charts/drawing.ts'

/*
 * The advice report as a tree, before it is Word, HTML or a screen. Made of a `WholeCase` and nothing else; the same case and
 * version give the same tree. No names of people, no ids in what is written: `ref` is for links within the app only.
 */
export interface Report {
  readonly language: Language
  readonly title: string
  /** Organisation and what the report is about. */
  readonly subtitle: string
  /** Up to which day the records go, in words; empty while nothing was seen or said. */
  readonly asOf: string
  /** Who wrote it, as an analyst typed it by choice: the report by itself names nobody. '' while nobody did. */
  readonly maker: EditableText
  /** Of the app that made it. */
  readonly version: string
  readonly sections: readonly ReportSection[]
  /** Numbered from 1 in order of first mention. */
  readonly evidence: readonly Evidence[]
  /** What somebody must answer for before it goes out. */
  readonly flags: readonly Flag[]
  /** The eight questions of the method, in order. */
  readonly questions: readonly AnsweredQuestion[]
}

export interface ReportSection {
  /** Stable: texts of analysts hang on it. */
  readonly key: string
  readonly heading: EditableText
  /** 1 for a chapter. */
  readonly level: 1 | 2 | 3
  readonly blocks: readonly Block[]
  readonly sections: readonly ReportSection[]
}

/** Words an analyst can replace. */
export interface EditableText {
  /** Stable within the report. */
  readonly key: string
  readonly text: string
  /** What the report says by itself. */
  readonly generated: string
  readonly isEdited: boolean
  /** Edited, and the report would say something else by itself than when that was written. */
  readonly isStale: boolean
}

export type Block =
  /** `text` is the claims one after another, or what an analyst wrote instead: how it reads says `piecesOf` (`written-over.ts`). */
  | { readonly kind: 'paragraph'; readonly text: EditableText; readonly claims: readonly Claim[] }
  | {
      readonly kind: 'list'
      readonly key: string
      readonly isOrdered: boolean
      readonly items: readonly Claim[]
    }
  | { readonly kind: 'table'; readonly key: string; readonly caption: string; readonly table: ReportTable }
  | { readonly kind: 'chart'; readonly key: string; readonly caption: string; readonly drawing: Drawing }
  | { readonly kind: 'quote'; readonly claim: Claim; readonly who: string }
  | { readonly kind: 'notice'; readonly tone: 'attention' | 'quiet'; readonly text: string }

export interface ReportTable {
  readonly columns: readonly {
    readonly label: string
    readonly isNumber: boolean /** Share of the width. */
    readonly width: number
  }[]
  readonly rows: readonly TableRow[]
  /** The last row adds up the others. */
  readonly hasTotal: boolean
}
export interface TableRow {
  readonly claim: Omit<Claim, 'text'>
  readonly cells: readonly string[]
}

/** A statement or number of the report, with what it rests on. */
export interface Claim {
  /** Stable within the report: acceptances hang on it. */
  readonly key: string
  readonly text: string
  /** Numbers of `Report.evidence`. */
  readonly evidence: readonly number[]
}

export type EvidenceKind =
  | 'observation'
  | 'media'
  | 'interview'
  | 'line'
  | 'wish'
  | 'finding'
  | 'answer'
  | 'session'
  | 'task'
  | 'job'
  | 'function'
  | 'scenario'
  | 'feedback'
  | 'assumption'
  | 'department'
  | 'project'

/** A record a claim rests on. */
export interface Evidence {
  readonly number: number
  readonly kind: EvidenceKind
  /** "Waarneming 9 september 13:48, kantoor". */
  readonly label: string
  /** What was seen or said; '' where the label says all. */
  readonly words: string
  /** Code of the person; null where none. */
  readonly who: string | null
  /** Where it stands in the app: never written into a file. */
  readonly ref: {
    readonly root: string
    readonly id: string
    readonly departmentId: string | null
    readonly parentId?: string
  }
}

export type FlagKind =
  /** Nothing supports it. */
  | 'noEvidence'
  /** A finding nobody confirmed. */
  | 'unvalidated'
  /** It rested on words that were withdrawn. */
  | 'withdrawn'
  /** A function breaks a rule of the grouping. */
  | 'breaksRule'
  /** Analysts differ, and nothing settles it. */
  | 'openJudgement'
  /** What was counted cannot be so. */
  | 'contradicted'
  /** Values nobody gave are assumed. */
  | 'assumed'
  /** The text was written over other figures. */
  | 'stale'
  /** One person can be recognised. */
  | 'oneVoice'

export interface Flag {
  /** Key of the claim, text or function. */
  readonly claim: string
  readonly kind: FlagKind
  /** The claim as it reads. */
  readonly said: string
  /** What is the matter, in the report's language. */
  readonly why: string
  /** What is the matter is one thing under several statements: told once where doubts are listed. */
  readonly shared?: string
  /** Who answers for it, by the id of the analyst; null: nobody yet. */
  readonly accepted: { readonly by: string; readonly reason: string } | null
}

export const QUESTIONS = [
  'hours',
  'whoseTasks',
  'canLeave',
  'freedTime',
  'newPackage',
  'profile',
  'currentStaff',
  'costsAndBenefits',
] as const
export type Question = (typeof QUESTIONS)[number]

export interface AnsweredQuestion {
  readonly question: Question
  readonly words: string
  /** '' while it is open. */
  readonly answer: string
  /** Key of the section that has the answer in full. */
  readonly section: string
}
