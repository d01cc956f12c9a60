import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { WISHES, type Wish } from '../../records/scales.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { JudgementNote } from './judgement-note.tsx'
import type { JudgementView } from './judgement-view.ts'
import type { WishSaid } from './wishes-said.ts'

interface Props {
  readonly view: JudgementView<'wish'>
  readonly said: readonly WishSaid[]
  readonly onJudge: (wish: Wish | undefined) => void
}

/** What holders said, by person code, and the analyst's summary of it. */
export function TaskWishes({ view, said, onJudge }: Props) {
  const { levels, tasks } = useMessages()
  const { formatDate } = useFormat()
  return (
    <div class="wishes">
      <h3 class="wishes__title">{tasks.wishesSaid}</h3>
      {said.length === 0 ? (
        <p class="field__hint">{tasks.noWishesSaid}</p>
      ) : (
        <ul class="wishes__said">
          {said.map(({ interviewId, code, wish, note, date }, place) => (
            <li key={`${interviewId} ${place}`}>
              <strong>
                {tasks.wishSaid({ code: code || tasks.unknownPerson, wish: levels.wishes[wish] })}
              </strong>
              {note && ` “${note}”`} <small class="wishes__date">{formatDate(date, 'short')}</small>
            </li>
          ))}
        </ul>
      )}
      <div class="judged">
        <Segmented
          label={tasks.wishSummary}
          options={WISHES.map((value) => ({ value, label: levels.wishes[value] }))}
          value={view.own}
          onChange={onJudge}
        />
        {view.own && (
          <Button variant="quiet" icon="undo" onClick={() => onJudge(undefined)}>
            {tasks.wishTakeBack}
          </Button>
        )}
        <JudgementNote view={view} onTakeOver={onJudge} />
      </div>
    </div>
  )
}
