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
  const answers = QUESTIONS.map((question) => ({
    question,
    answer: ANSWERS[question].answer(desk, plan),
  }))
  const written = answers.map(({ question, answer }) => {
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
  const reasons = answers.flatMap(({ answer }) => ('open' in answer ? [answer.open] : []))
  const together = [...new Set(reasons)].flatMap((reason) => {
    const questions = answers.flatMap(({ question, answer }) =>
      'open' in answer && answer.open === reason ? [question] : [],
    )
    return questions.length > 1 ? [{ reason, questions }] : []
  })
  const isTogether = (answer: Answer) =>
    'open' in answer && together.some(({ reason }) => reason === answer.open)
  return {
    questions: written.map(({ answered }) => answered),
    section: desk.section('questions', words.chapters.questions, together.flatMap(openTogether(desk)), {
      level: 2,
      sections: written.filter((_, at) => !isTogether(answers[at]!.answer)).map(({ section }) => section),
    }),
  }
}

/** A reason for which several questions are open is told once, with those questions under it. */
const openTogether =
  (desk: Desk) =>
  ({ reason, questions }: { readonly reason: string; readonly questions: readonly Question[] }): Block[] => [
    { kind: 'notice', tone: 'attention', text: reason },
    ...desk.list(
      `questions.open.${questions[0]}`,
      questions.map((question) =>
        desk.plain(`questions.open.${question}`, desk.facts.texts.words.questions[question]),
      ),
    ),
  ]
