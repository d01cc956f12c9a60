import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { feedback } from '../../i18n/nl/feedback.ts'
import { Button } from '../../ui/button.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import './feedback.css'
import './stage.css'
import type { FeedbackStageProps } from './feedback-props.ts'
import { OtherGroups } from './other-groups.tsx'
import { RemarkList } from './remark-list.tsx'
import { StageFunction } from './stage-function.tsx'
import { StageScenario } from './stage-scenario.tsx'
import { VoteCounter } from './vote-counter.tsx'

/** One scenario or function at a time, over the whole screen, with what the group says of it beside it. */
export function FeedbackStage(props: FeedbackStageProps) {
  const { session, items, names, tallyOf, canTakeBack, isCountedElsewhere, tryOut, saved, edits, onBack } =
    props
  const words = useArea('feedback', feedback)
  const [place, setPlace] = useState(0)
  const at = Math.min(place, Math.max(0, items.length - 1))
  const item = items[at]
  const tallies = item ? tallyOf(item.about) : []
  const own = tallies.find((tally) => tally.session.id === session.id)
  const isOpen = session.endedAt === null
  const stage = useRef<HTMLDivElement>(null)
  // What comes next begins at its top; who opens this reads on from here.
  useLayoutEffect(() => stage.current?.focus({ preventScroll: true }), [])
  useLayoutEffect(() => stage.current?.scrollIntoView(), [at])
  return (
    <div class="stage" ref={stage} tabIndex={-1}>
      <div class="stage__bar">
        <Button variant="quiet" icon="chevron-left" onClick={onBack}>
          {words.back}
        </Button>
        <span class="stage__group">{session.title || words.groups[session.group]}</span>
        <StatusWord tone={saved.tone}>{saved.word}</StatusWord>
      </div>
      {!item && <p>{words.gone}</p>}
      {item && (
        <div class="stage__body">
          <article class="stage__shown" aria-live="polite">
            {item.functionId === null ? (
              <StageScenario view={item.scenario} names={names} />
            ) : (
              <StageFunction
                key={item.about.id}
                view={item.scenario}
                functionId={item.functionId}
                names={names}
                tryOut={tryOut}
                onKeep={edits.keep}
              />
            )}
          </article>
          <aside class="stage__said">
            <VoteCounter
              key={`votes ${item.about.id}`}
              votes={own?.votes ?? null}
              present={session.present}
              isOpen={isOpen}
              canTakeBack={canTakeBack(item.about)}
              isCountedElsewhere={isCountedElsewhere(item.about)}
              onCount={(step) => edits.count(item.about, step)}
            />
            <RemarkList
              key={`remarks ${item.about.id}`}
              remarks={own?.remarks ?? []}
              isOpen={isOpen}
              onAdd={(sort, text) => edits.addRemark(item.about, sort, text)}
              onChange={edits.changeRemark}
              onRemove={edits.removeRemark}
            />
            <OtherGroups tallies={tallies.filter((tally) => tally !== own)} />
          </aside>
        </div>
      )}
      <p class="stage__end">
        <Button onClick={() => edits.finish(isOpen)}>{isOpen ? words.finish : words.reopen}</Button>
      </p>
      {items.length > 1 && (
        <nav class="stage__steps" aria-label={words.place({ at: at + 1, count: items.length })}>
          <Button icon="chevron-left" disabled={at === 0} onClick={() => setPlace(at - 1)}>
            {words.previous}
          </Button>
          <span class="stage__count">{words.place({ at: at + 1, count: items.length })}</span>
          <Button
            variant="primary"
            iconEnd="chevron-right"
            disabled={at === items.length - 1}
            onClick={() => setPlace(at + 1)}
          >
            {words.next}
          </Button>
        </nav>
      )}
    </div>
  )
}
