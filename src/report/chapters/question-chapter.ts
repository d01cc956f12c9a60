import { BUSINESS_TOPICS } from '../../records/case-file.ts'
import type { Desk } from '../desk.ts'
import { PROJECT_REF } from '../record-ref.ts'
import type { Block, ReportSection } from '../report-document.ts'

/** What the organisation asked, and what is the matter in its departments. */
export function questionChapter(desk: Desk): ReportSection {
  const { whole, texts } = desk.facts
  const { question: words, chapters, organisation: nameless, unnamed } = texts.words
  const question = whole.project.question?.trim() ?? ''
  const organisation = whole.project.organisation?.trim() || nameless
  const asked: Block[] =
    question === ''
      ? [{ kind: 'notice', tone: 'attention', text: words.missing }]
      : [
          desk.paragraph('question.asked', [desk.plain('question.lead', words.asked({ organisation }))]),
          { kind: 'quote', claim: desk.claim('question.words', question, [PROJECT_REF]), who: '' },
        ]
  const departments = whole.departments.flatMap(({ id, name, description = '', problem = '' }) => {
    const refs = [{ kind: 'department', id } as const]
    const named = name.trim() || unnamed.department
    const claims = [
      description.trim() === ''
        ? null
        : desk.claim(
            `question.about.${id}`,
            words.department({ name: named, text: sentence(description) }),
            refs,
          ),
      problem.trim() === ''
        ? null
        : desk.claim(
            `question.problem.${id}`,
            words.problem({ name: named, problem: sentence(problem) }),
            refs,
          ),
    ].filter((claim) => claim !== null)
    return claims.length > 0 ? [desk.paragraph(`question.${id}`, claims)] : []
  })
  return desk.section('question', chapters.question, [...asked, ...departments])
}

/** What is known of the organisation as a whole. */
export function businessChapter(desk: Desk): ReportSection {
  const { whole, texts } = desk.facts
  const { question: words, chapters, organisation: nameless } = texts.words
  const said = whole.project.businessAnalysis ?? {}
  const topics = BUSINESS_TOPICS.flatMap((topic) => {
    const text = said[topic]?.trim() ?? ''
    return text === '' ? [] : [{ topic, text }]
  })
  const organisation = whole.project.organisation?.trim() || nameless
  const blocks: Block[] =
    topics.length === 0
      ? [{ kind: 'notice', tone: 'quiet', text: words.businessMissing }]
      : [
          desk.paragraph('business.lead', [
            desk.plain('business.what', words.businessLead({ organisation })),
          ]),
          ...desk.list(
            'business.topics',
            topics.map(({ topic, text }) =>
              desk.claim(
                `business.${topic}`,
                words.businessTopic({ topic: texts.levels.businessTopics[topic], text: sentence(text) }),
                [PROJECT_REF],
              ),
            ),
          ),
        ]
  return desk.section('business', chapters.business, blocks)
}

/** With a full stop where there is none. */
export const sentence = (text: string): string =>
  /[.!?…:”"')\]]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
