import type { AreaMessages } from '../../i18n/messages.nl.ts'
import type { FINDING_KINDS } from '../../records/case-file.ts'
import type { GuideRecord, GuideTopicRecord } from '../../records/document-records.ts'
import type { GuideId } from '../../records/ids.ts'

/** The eight topics of the method, as notes carry them, in the order of the guide. */
export const METHOD_TOPICS = [
  'tasks',
  'when',
  'environment',
  'knowledge',
  'load',
  'bottleneck',
  'solution',
  'wish',
] as const

/** A list of topics to hold an interview by. */
export interface Guide {
  /** null: that of the method. */
  readonly id: GuideId | null
  readonly name: string
  readonly topics: readonly GuideTopic[]
}

export interface GuideTopic {
  /** What a note of this topic carries: a code, or the analysts' own words. */
  readonly topic: string
  /** Questions to ask. */
  readonly prompts: readonly string[]
}

type Words = AreaMessages['interviews']

export const methodGuide = (words: Words): Guide => ({
  id: null,
  name: words.methodGuide,
  topics: METHOD_TOPICS.map((topic) => ({ topic, prompts: promptLines(words.prompts[topic]) })),
})

/** The guides one can choose from, that of the method first. */
export function allGuides(
  guides: readonly GuideRecord[],
  topics: readonly GuideTopicRecord[],
  words: Words,
): readonly Guide[] {
  const own = guides.map(({ id, name }) => ({
    id,
    name: name || words.namelessGuide,
    topics: topics
      .filter(({ guideId, topic }) => guideId === id && topic !== '')
      .map(({ topic, prompts }) => ({ topic, prompts: promptLines(prompts) })),
  }))
  return [methodGuide(words), ...own]
}

export const promptLines = (prompts: string): readonly string[] =>
  prompts
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A topic in words: a known code translated, anything else as somebody wrote it. */
export function topicWords(topic: string, words: Words): string {
  const known: Readonly<Record<string, string>> = { ...words.otherTopics, ...words.topics }
  return (Object.hasOwn(known, topic) ? known[topic] : topic) || words.noTopic
}

/** What a note carries for a topic somebody wrote: the code where these are just its words. */
export function topicOf(written: string, words: Words): string {
  const known: Readonly<Record<string, string>> = { ...words.otherTopics, ...words.topics }
  const name = written.trim().toLowerCase()
  return Object.keys(known).find((code) => known[code]!.toLowerCase() === name) ?? written.trim()
}

export type FindingKind = (typeof FINDING_KINDS)[number]

const KIND_OF_TOPIC: Readonly<Record<string, FindingKind>> = {
  tasks: 'task',
  when: 'task',
  environment: 'environment',
  knowledge: 'precondition',
  preconditions: 'precondition',
  support: 'precondition',
  load: 'bottleneck',
  bottleneck: 'bottleneck',
  digitalisation: 'bottleneck',
  wish: 'wish',
}

/** The kind of finding a line about this topic most likely is; one tap changes it. */
export const kindOfTopic = (topic: string): FindingKind =>
  (Object.hasOwn(KIND_OF_TOPIC, topic) && KIND_OF_TOPIC[topic]) || 'suggestion'
