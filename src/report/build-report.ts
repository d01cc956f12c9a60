import type { Language } from '../i18n/language.ts'
import type { ScenarioId } from '../records/ids.ts'
import type { WholeCase } from '../records/whole-case.ts'
import { asOf } from './as-of.ts'
import { currentJobsChapter } from './chapters/current-jobs-chapter.ts'
import { feedbackChapter } from './chapters/feedback-chapter.ts'
import { findingsChapter } from './chapters/findings-chapter.ts'
import { functionsChapter } from './chapters/functions-chapter.ts'
import { guidanceChapter } from './chapters/guidance-chapter.ts'
import { implementationChapter } from './chapters/implementation-chapter.ts'
import { methodChapter } from './chapters/method-chapter.ts'
import { moneyChapter } from './chapters/money-chapter.ts'
import { preconditionsChapter } from './chapters/preconditions-chapter.ts'
import { businessChapter, questionChapter } from './chapters/question-chapter.ts'
import { questionsSection } from './chapters/questions-section.ts'
import { regulationsChapter } from './chapters/regulations-chapter.ts'
import { risksChapter } from './chapters/risks-chapter.ts'
import { scenariosChapter } from './chapters/scenarios-chapter.ts'
import { sourcesChapter } from './chapters/sources-chapter.ts'
import { summaryChapter } from './chapters/summary-chapter.ts'
import { tasksChapter } from './chapters/tasks-chapter.ts'
import { timeChapter } from './chapters/time-chapter.ts'
import { uncertainChapter } from './chapters/uncertain-chapter.ts'
import { valueChapter } from './chapters/value-chapter.ts'
import { Desk } from './desk.ts'
import { planFacts } from './plan-facts.ts'
import type { Report } from './report-document.ts'
import { reportFacts } from './report-facts.ts'
import { textsOf } from './report-texts.ts'

export interface ReportOptions {
  /** Absent: the one advised, else the first. */
  readonly scenarioId?: ScenarioId | null
  readonly language: Language
  /** Of the app. */
  readonly version: string
  /** Findings that are not in the case until somebody read them, as somebody withdrew. */
  readonly findingsToRead?: number
}

/**
 * The advice report. The same case and options give the same tree. Chapters are written in the order they are read in: that is
 * how evidence gets its numbers.
 */
export function buildReport(whole: WholeCase, options: ReportOptions): Report {
  const texts = textsOf(options.language)
  const facts = reportFacts(whole, { scenarioId: options.scenarioId ?? null, texts })
  const desk = new Desk(facts)
  const plan = planFacts(facts, facts.functions)
  const { section: summary, questions } = summaryChapter(desk, plan, (at) => questionsSection(at, plan))
  const project = facts.whole.project
  const day = asOf(facts.whole)
  const sections = [
    summary,
    questionChapter(desk),
    businessChapter(desk),
    methodChapter(desk),
    findingsChapter(desk, options.findingsToRead ?? 0),
    timeChapter(desk),
    tasksChapter(desk),
    functionsChapter(desk, plan),
    currentJobsChapter(desk, plan),
    scenariosChapter(desk),
    preconditionsChapter(desk, plan),
    moneyChapter(desk, plan),
    valueChapter(desk, plan),
    risksChapter(desk, plan),
    guidanceChapter(desk, plan),
    implementationChapter(desk),
    regulationsChapter(desk),
    feedbackChapter(desk),
  ]
  const uncertain = uncertainChapter(desk, plan, questions)
  return {
    language: options.language,
    title: texts.words.title({ project: project.name.trim() }),
    subtitle: texts.words.subtitle({ organisation: project.organisation?.trim() ?? '' }),
    asOf: day === null ? '' : texts.words.asOf({ date: texts.format.formatDate(day) }),
    // A heading, as it holds for every scenario.
    maker: desk.editable('heading.maker', ''),
    version: options.version,
    sections: [...sections, uncertain, sourcesChapter(desk)].filter((each) => each !== null),
    evidence: desk.evidence.all,
    flags: desk.flags,
    questions,
  }
}
