import type { Desk } from '../desk.ts'
import type { PlanFacts } from '../plan-facts.ts'
import {
  type AnsweredQuestion,
  type Block,
  QUESTIONS,
  type Question,
  type ReportSection,
} from '../report-document.ts'
import type { Answer } from './answer.ts'
import { costsAndBenefits, currentStaff, newPackage, profile } from './answers-about-people.ts'
import { canLeave, freedTime, hours, whoseTasks } from './answers-about-work.ts'

/** The eight questions of the method, each answered here and nowhere else; `section` says where all of it stands. */
const ANSWERS: Readonly<
  Record<Question, { readonly answer: (desk: Desk, plan: PlanFacts) => Answer; readonly section: string }>
> = {
  hours: { answer: hours, section: 'functions' },
  whoseTasks: { answer: whoseTasks, section: 'currentJobs' },
  canLeave: { answer: canLeave, section: 'tasks' },
  freedTime: { answer: freedTime, section: 'currentJobs' },
  newPackage: { answer: newPackage, section: 'functions' },
  profile: { answer: profile, section: 'functions' },
  currentStaff: { answer: currentStaff, section: 'currentJobs' },
  costsAndBenefits: { answer: costsAndBenefits, section: 'money' },
}

export function questionsSection(
  desk: Desk,
  plan: PlanFacts,
): { readonly questions: readonly AnsweredQuestion[]; readonly section: ReportSection } {
  const { words } = desk.facts.texts
  const written = QUESTIONS.map((question) => {
    const answer = ANSWERS[question].answer(desk, plan)
    const key = `questions.${question}`
    const block: Block =
      'open' in answer
        ? { kind: 'notice', tone: 'attention', text: answer.open }
        : desk.paragraph(`${key}.answer`, answer.claims)
    const section = desk.section(key, words.questions[question], [block], { level: 3 })
    return {
      section,
      answered: {
        question,
        words: section.heading.text,
        answer: block.kind === 'paragraph' ? block.text.text : '',
        section: ANSWERS[question].section,
      },
    }
  })
  return {
    questions: written.map(({ answered }) => answered),
    section: desk.section('questions', words.chapters.questions, [], {
      level: 2,
      sections: written.map(({ section }) => section),
    }),
  }
}
