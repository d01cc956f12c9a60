import { useState } from 'preact/hooks'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import { walking } from '../../i18n/nl/walking.ts'
import { type Interrupted, isLongWait } from '../../records/interruption-rules.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import type { Recording, RecordingActions } from './recording.ts'
import type { NameOf } from './task-names.ts'

interface Props
  extends Pick<Recording, 'waiting' | 'asides'>,
    Pick<RecordingActions, 'onTakeUp' | 'onLeave' | 'onAsideOver'> {
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly nameOf: NameOf
}

/** What was interrupted and waits, with the way back to it; and what breaks in beside work that goes on. */
export function WaitingBar({ waiting, asides, now, nameOf, onTakeUp, onLeave, onAsideOver }: Props) {
  const words = useArea('recording', dutch)
  const walkingWords = useArea('walking', walking)
  const [showsEach, setShowsEach] = useState(false)
  if (waiting.length + asides.length === 0) return null
  const isOne = waiting.length === 1
  return (
    <section class="waiting" aria-label={words.waiting}>
      {waiting.length > 1 && (
        <div class="waiting__item">
          <What
            first={waiting[0]!}
            now={now}
            name={waiting.map((each) => nameOf(each.observation)).join(', ')}
            short={walkingWords.waiting({ count: waiting.length })}
          />
          <Button size="floor" variant="primary" icon="play" onClick={() => onTakeUp(waiting)}>
            {words.takeUpAll}
          </Button>
          <Button
            size="floor"
            variant="quiet"
            aria-expanded={showsEach}
            onClick={() => setShowsEach(!showsEach)}
          >
            {words.takeUpSome}
          </Button>
        </div>
      )}
      {(isOne || showsEach) && (
        <ul class="waiting__list">
          {waiting.map((each) => (
            <li key={each.interruption.id} class="waiting__item">
              <What first={each} now={now} name={nameOf(each.observation)} />
              <Button size="floor" variant={isOne ? 'primary' : 'secondary'} onClick={() => onTakeUp([each])}>
                {words.takeUpShort} <VisuallyHidden>{nameOf(each.observation)}</VisuallyHidden>
              </Button>
              <Button size="floor" variant="quiet" onClick={() => onLeave([each])}>
                {words.leave} <VisuallyHidden>{nameOf(each.observation)}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {asides.map((each) => {
        const kind = words.kinds[each.interruption.kind]
        return (
          <div key={each.interruption.id} class="waiting__item">
            <What
              first={each}
              now={now}
              name={words.lastingAside({ kind, task: nameOf(each.observation) })}
            />
            <Button size="floor" onClick={() => onAsideOver(each.interruption)}>
              {words.asideOver} <VisuallyHidden>{kind}</VisuallyHidden>
            </Button>
          </div>
        )
      })}
    </section>
  )
}

interface WhatProps {
  /** The one that waits longest. */
  readonly first: Interrupted
  readonly now: number
  readonly name: string
  /** In its place where there is no room. */
  readonly short?: string
}

function What({ first: { interruption }, now, name, short }: WhatProps) {
  const words = useArea('recording', dutch)
  const { formatDuration } = useFormat()
  return (
    <p class="waiting__what">
      <span class="waiting__name" data-shortens={short !== undefined}>
        {name}
      </span>
      {short !== undefined && <span class="waiting__short">{short}</span>}
      <span class="waiting__since">
        {!interruption.aside && `${words.interruptedBy[interruption.kind]} · `}
        {!interruption.aside && isLongWait(interruption, now) && `${words.longWait} · `}
        <span class="waiting__clock" role="timer">
          {formatDuration(Math.max(0, now - Date.parse(interruption.at)))}
        </span>
      </span>
    </p>
  )
}
