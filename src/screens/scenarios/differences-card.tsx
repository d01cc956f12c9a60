import { scenarioDifferences } from '../../analysis/scenario/scenario-differences.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { scenarios as dutch } from '../../i18n/nl/scenarios.ts'
import type { Job } from '../../records/case-file.ts'
import { Card } from '../../ui/card.tsx'
import '../../ui/dotted-list.css'
import type { ScenarioView } from './scenario-view.ts'
import { differenceWords } from './scenario-words.ts'

interface Props {
  /** At least two: the others are compared with the first. */
  readonly views: readonly ScenarioView[]
  readonly jobs: readonly Job[]
}

/** In words what the table shows in columns. Money stays out: it never goes without what it rests on. */
export function DifferencesCard({ views, jobs }: Props) {
  const texts = useArea('scenarios', dutch)
  const { levels } = useMessages()
  const [first, ...others] = views
  const jobName = (id: string) => jobs.find((job) => job.id === id)?.name ?? id
  return (
    <Card title={texts.differencesTitle} class="scenarios__differences">
      {others.map((view) => {
        const words = scenarioDifferences(view.figures, first!.figures).map((difference) =>
          differenceWords(difference, texts, levels, jobName),
        )
        return (
          <section key={view.record.id}>
            <h3 class="scenarios__compared">{texts.comparedWith({ name: view.name, other: first!.name })}</h3>
            {words.length === 0 ? (
              <p>{texts.alike}</p>
            ) : (
              <ul class="dotted-list">
                {words.map((text) => (
                  <li key={text} class="scenarios__difference">
                    {text}
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </Card>
  )
}
