import type { PersonScene } from '../../analysis/practice/floor-scene.ts'
import { PRACTICE_PEOPLE, type PracticePerson, practiceTask } from '../../analysis/practice/practice-cast.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import type { LoadFactor } from '../../i18n/nl/load.ts'
import { practice } from '../../i18n/nl/practice.ts'
import { watching } from '../../i18n/nl/watching.ts'
import { FloorMap } from './floor-map.tsx'

interface Props {
  readonly scene: readonly PersonScene[]
  /** Whom the analyst follows; drawn large. */
  readonly followed: PracticePerson | null
}

/** What there is to see: who is where and does what. */
export function FloorStage({ scene, followed }: Props) {
  const words = useArea('practice', practice)
  const ordered = [...scene].sort((a, b) => Number(b.person === followed) - Number(a.person === followed))
  return (
    <section class="floor-stage" aria-label={words.stageLabel}>
      <FloorMap scene={scene} followed={followed} />
      <ul class="floor-stage__people">
        {ordered.map((each) => (
          <PersonLine key={each.person} scene={each} isFollowed={each.person === followed} />
        ))}
      </ul>
    </section>
  )
}

function PersonLine({ scene, isFollowed }: { readonly scene: PersonScene; readonly isFollowed: boolean }) {
  const words = useArea('practice', practice)
  const job = PRACTICE_PEOPLE.find(({ code }) => code === scene.person)!.job
  return (
    <li class="floor-stage__person" data-followed={isFollowed}>
      <p class="floor-stage__who">
        <strong>{scene.person}</strong> {words.jobs[job]}
        {isFollowed && <span class="floor-stage__followed"> · {words.followed}</span>}
      </p>
      <p class="floor-stage__doing">{useDoing(scene)}</p>
      <Around scene={scene} />
    </li>
  )
}

/** Everything at once: two or three tasks beside each other, what breaks in, what takes a moment. */
function useDoing({ tasks, moments, walking, interruption, place }: PersonScene): string {
  const words = useArea('practice', practice)
  const { kinds } = useArea('watching', watching)
  const kind = interruption ? kinds[interruption.kind] : ''
  const said = [
    ...tasks.map((task) => words.tasks[task]),
    ...moments.map((task) => words.moment({ task: words.tasks[task] })),
    ...(interruption ? [interruption.aside ? words.besideBy({ kind }) : words.brokenBy({ kind })] : []),
  ]
  if (said.length > 0) return said.join(' + ')
  return walking ? words.walks({ to: words.places[place] }) : words.waits
}

/** Where, with whom, and how heavy it is. */
function Around({ scene: { place, walking, tasks, company } }: { readonly scene: PersonScene }) {
  const words = useArea('practice', practice)
  const { companies } = useArea('watching', watching)
  const { load } = useMessages()
  const factors = [...new Set(tasks.flatMap((task) => practiceTask(task).load ?? []))]
  const said = [
    ...(walking ? [] : [words.places[place]]),
    ...(company ? [companies[company]] : []),
    ...factors.map((factor) => load.factors[factor as LoadFactor] ?? factor),
  ]
  return <p class="floor-stage__around">{said.join(' · ')}</p>
}
