import type { PersonScene } from '../../analysis/practice/floor-scene.ts'
import {
  PRACTICE_PLACES,
  type PracticePerson,
  type PracticePlace,
} from '../../analysis/practice/practice-cast.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { practice } from '../../i18n/nl/practice.ts'
import { cssVars } from '../../ui/css-vars.ts'

interface Props {
  readonly scene: readonly PersonScene[]
  readonly followed: PracticePerson | null
}

/** Where everybody is: a drawing beside the words, which say the same. */
export function FloorMap({ scene, followed }: Props) {
  const words = useArea('practice', practice)
  const places = Object.keys(PRACTICE_PLACES) as PracticePlace[]
  return (
    <div class="floor-map" aria-hidden="true">
      {places.map((place) => (
        <span key={place} class="floor-map__place" data-place={place}>
          {words.places[place]}
        </span>
      ))}
      {scene.map((each, at) => (
        <span
          key={each.person}
          class="floor-map__person"
          data-followed={each.person === followed}
          data-broken={each.interruption !== null}
          style={cssVars({ ...spotOf(each), '--beside': at - 1 })}
        >
          {each.person}
        </span>
      ))}
    </div>
  )
}

function spotOf({ place, walking }: PersonScene) {
  const to = PRACTICE_PLACES[place]
  if (!walking) return { '--x': to.x, '--y': to.y }
  const from = PRACTICE_PLACES[walking.from]
  const between = (a: number, b: number) => a + (b - a) * walking.part
  return { '--x': between(from.x, to.x), '--y': between(from.y, to.y) }
}
