import { VALUE_POINTS } from '../../records/scenario-advice.ts'
import type { Desk } from '../desk.ts'
import type { PlanFacts } from '../plan-facts.ts'
import { scenarioRef, taskRef } from '../record-ref.ts'
import type { ReportSection } from '../report-document.ts'
import { byWord, counts, SHED } from '../told-wishes.ts'
import { sentence } from './question-chapter.ts'
import { scenarioName } from './scenarios-chapter.ts'

/** What it is worth beside money: what analysts wrote, and what the records say of it. */
export function valueChapter(desk: Desk, { figures }: PlanFacts): ReportSection | null {
  const { scenario, texts } = desk.facts
  const { value: words, chapters } = texts.words
  if (!scenario) return null
  const refs = [scenarioRef(scenario.id)]
  const said = VALUE_POINTS.flatMap((point) => {
    const text = scenario.valueCase[point]?.trim() ?? ''
    if (text === '') return []
    const claim = words.point({ point: texts.scenarios.value[point], text: sentence(text) })
    return [desk.claim(`value.${point}`, claim, refs, { typed: text })]
  })
  const missing = VALUE_POINTS.filter((point) => !scenario.valueCase[point]?.trim())
  const shed = figures.shedTaken
  const known = [
    shed.length > 0
      ? desk.claim(
          'value.shed',
          texts.words.wishes.shedSays(counts(byWord(desk.facts, shed, SHED))),
          shed.map(taskRef),
        )
      : null,
    figures.coreShare > 0
      ? desk.claim(
          'value.core',
          words.coreSays({ share: texts.format.formatPercent(figures.coreShare) }),
          figures.functions.flatMap(({ tasks }) => tasks.map(({ taskId }) => taskRef(taskId))),
        )
      : null,
  ].filter((claim) => claim !== null)
  const lead = words.lead({ scenario: scenarioName(desk, scenario) })
  return desk.section('value', chapters.value, [
    desk.paragraph('value.lead', [desk.plain('value.what', lead)]),
    ...desk.list('value.points', [...said, ...known]),
    ...(said.length === 0
      ? [{ kind: 'notice', tone: 'attention', text: words.none } as const]
      : missing.length > 0
        ? [
            {
              kind: 'notice',
              tone: 'quiet',
              text: words.open({ points: missing.map((point) => lower(texts.scenarios.value[point])) }),
            } as const,
          ]
        : []),
  ])
}

export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
