import * as v from 'valibot'
import { BUSINESS_TOPICS, type BusinessTopic } from '../records/case-file.ts'
import type { ProjectRecord } from '../records/document-records.ts'
import { MILESTONES, type Milestone } from '../records/milestone.ts'
import type { Root } from './root.ts'
import { caseId, extra, id, mark, maybeText, text } from './schemas.ts'

/** The project document's root `project` holds one record, under this key. */
export const PROJECT_KEY = 'project'

/** Each topic of the business analysis is a text of its own, so that two people can write at once. */
export const topicField = (topic: BusinessTopic) => `business.${topic}`

/** Each line of the checklist is a value of its own, so that two people can tick at once. */
export const milestoneField = (milestone: Milestone) => `done.${milestone}`

export const PROJECT_ROOT: Root<ProjectRecord> = {
  name: 'project',
  kinds: {
    question: 'text',
    ...Object.fromEntries(BUSINESS_TOPICS.map((topic) => [topicField(topic), 'text' as const])),
  },
  read: (key, fields) => {
    const facts = v.safeParse(projectFacts, { ...fields, id: key })
    if (!facts.success) return null
    const topics = BUSINESS_TOPICS.map((topic) => [topic, v.parse(text, fields[topicField(topic)])])
    const marks = MILESTONES.map((each) => [each, v.parse(mark, fields[milestoneField(each)])] as const)
    const done = Object.fromEntries(marks.filter(([, said]) => said))
    return {
      ...facts.output,
      businessAnalysis: Object.fromEntries(topics),
      ...(Object.keys(done).length > 0 && { done }),
    } as ProjectRecord
  },
}

const projectFacts = v.object({
  id,
  name: text,
  organisation: maybeText,
  question: maybeText,
  language: v.fallback(v.optional(v.picklist(['nl', 'en'])), undefined),
  caseId,
  fileExtra: extra,
  extra,
})
