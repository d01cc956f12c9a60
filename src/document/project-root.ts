import * as v from 'valibot'
import { BUSINESS_TOPICS, type BusinessTopic } from '../records/case-file.ts'
import type { ProjectRecord } from '../records/document-records.ts'
import type { Root } from './root.ts'
import { caseId, extra, id, maybeText, text } from './schemas.ts'

/** The project document's root `project` holds one record, under this key. */
export const PROJECT_KEY = 'project'

/** Each topic of the business analysis is a text of its own, so that two people can write at once. */
export const topicField = (topic: BusinessTopic) => `business.${topic}`

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
    return { ...facts.output, businessAnalysis: Object.fromEntries(topics) } as ProjectRecord
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
