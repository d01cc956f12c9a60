import { useEffect, useRef } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { formatRoute } from '../route.ts'
import { useServices } from '../services.ts'
import { notify, useView, viewStore } from '../view-store.ts'
import { usePointedAt } from './use-pointed-at.ts'
import { followed, isAt, routeOf, stopOf, WALK_STOPS, type Walk, type WalkStop } from './walk-stops.ts'
import './walk-coach.css'

/** Walks along: says at each stop what is there and points at it. Everything stays usable meanwhile. */
export default function WalkCoach() {
  const walk = useView((view) => view.walk)
  const route = useView((view) => view.route)
  useEffect(() => {
    if (!walk) return
    const onward = followed(walk, route)
    if (onward !== walk) viewStore.setState({ walk: onward })
  }, [walk, route])
  return walk && <Coach walk={walk} isHere={isAt(route, walk, stopOf(walk))} />
}

interface CoachProps {
  readonly walk: Walk
  readonly isHere: boolean
}

function Coach({ walk, isHere }: CoachProps) {
  const { walk: words } = useMessages()
  const { goTo, preferences } = useServices()
  const stop = stopOf(walk)
  const isLast = walk.at === WALK_STOPS.length - 1
  const focusTarget = usePointedAt(isHere ? stop.targets : [])
  const text = useRef<HTMLDivElement>(null)
  // Where the walk begins, so does whoever listens; afterwards the text speaks for itself.
  useEffect(() => text.current?.focus(), [])
  const goStop = (at: number) => {
    const moved = { ...walk, at }
    viewStore.setState({ walk: moved })
    goTo(formatRoute(routeOf(moved, stopOf(moved))))
  }
  const end = () => {
    viewStore.setState({ walk: null })
    preferences.setWalk({ isOver: true, projectId: walk.projectId })
    notify(words.again)
  }
  return (
    <section class="walk-coach" aria-label={words.name({ part: walk.at + 1, whole: WALK_STOPS.length })}>
      <div ref={text} class="walk-coach__words" role="status" tabIndex={-1}>
        <p class="walk-coach__count">{words.name({ part: walk.at + 1, whole: WALK_STOPS.length })}</p>
        <StopText stop={stop} isHere={isHere} />
      </div>
      <div class="walk-coach__actions">
        {isHere && focusTarget && !isLast && (
          <Button class="walk-coach__point" variant="quiet" onClick={focusTarget}>
            {words.point}
          </Button>
        )}
        {!isLast && (
          <Button variant="quiet" onClick={end}>
            {words.skip}
          </Button>
        )}
        {walk.at > 0 && <Button onClick={() => goStop(walk.at - 1)}>{words.previous}</Button>}
        <Button
          variant="primary"
          onClick={() => (!isHere ? goStop(walk.at) : isLast ? end() : goStop(walk.at + 1))}
        >
          {isHere ? (isLast ? words.finish : words.next) : words.back({ place: words.stops[stop.key].title })}
        </Button>
      </div>
    </section>
  )
}

function StopText({ stop, isHere }: { readonly stop: WalkStop; readonly isHere: boolean }) {
  const { walk: words } = useMessages()
  const { title, text } = words.stops[stop.key]
  if (!isHere) return <p>{words.away({ place: title })}</p>
  return (
    <>
      <p class="walk-coach__title">{title}</p>
      <p>{text}</p>
    </>
  )
}
