import type { BusinessTopic } from '../../records/case-file.ts'
import type { DepartmentRecord, ProjectRecord } from '../../records/document-records.ts'

/** The headings of the business analysis in groups that fit a screen. */
export const TOPICS_OF = {
  flow: ['inflow', 'throughflow', 'outflow', 'qualification'],
  load: ['workload', 'workPrivate', 'absence', 'motivation'],
  answers: ['ownSolutions', 'region'],
} as const satisfies Record<string, readonly BusinessTopic[]>

export const BUSINESS_GROUPS = ['flow', 'load', 'answers', 'outcome'] as const
export type BusinessGroup = (typeof BUSINESS_GROUPS)[number]

export interface PartOf {
  readonly part: number
  readonly whole: number
}

/** How many of a group's headings have words under them. */
export function filledIn(
  group: BusinessGroup,
  project: ProjectRecord,
  departments: readonly DepartmentRecord[],
): PartOf {
  if (group === 'outcome') {
    const isChosen = departments.some(({ chosen }) => chosen)
    return { part: Number(hasWords(project.question)) + Number(isChosen), whole: 2 }
  }
  const topics: readonly BusinessTopic[] = TOPICS_OF[group]
  const filled = topics.filter((topic) => hasWords(project.businessAnalysis?.[topic]))
  return { part: filled.length, whole: topics.length }
}

/** How much of the whole analysis is filled in. */
export function filledInAll(project: ProjectRecord, departments: readonly DepartmentRecord[]): PartOf {
  const groups = BUSINESS_GROUPS.map((group) => filledIn(group, project, departments))
  return {
    part: groups.reduce((sum, { part }) => sum + part, 0),
    whole: groups.reduce((sum, { whole }) => sum + whole, 0),
  }
}

const hasWords = (text: string | undefined) => (text ?? '').trim() !== ''
