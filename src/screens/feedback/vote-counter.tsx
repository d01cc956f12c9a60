import { useArea } from '../../i18n/messages-context.tsx'
import { feedback } from '../../i18n/nl/feedback.ts'
import { handsIn, type Votes } from '../../records/feedback-votes.ts'
import { IconButton } from '../../ui/icon-button.tsx'

interface Props {
  /** Null: nobody voted yet. */
  readonly votes: Votes | null
  /** How many are there; null when not counted. */
  readonly present: number | null
  readonly isOpen: boolean
  /** How many of them can be taken back here. */
  readonly canTakeBack: Votes
  /** Hands were counted on another device as well. */
  readonly isCountedElsewhere: boolean
  readonly onCount: (step: Partial<Votes>) => void
}

const NONE: Votes = { yes: 0, no: 0, unsure: 0 }
const HANDS = [
  ['yes', 'voteFor'],
  ['no', 'voteAgainst'],
  ['unsure', 'voteUnsure'],
] as const

/** Hands for, against and not sure, each with a larger and a smaller button. */
export function VoteCounter({ votes, present, isOpen, canTakeBack, isCountedElsewhere, onCount }: Props) {
  const words = useArea('feedback', feedback)
  const counted = votes ?? NONE
  const hands = handsIn(counted)
  return (
    <section class="votes" aria-label={words.votes}>
      <h3 class="stage__heading">{words.votes}</h3>
      <ul class="votes__list">
        {HANDS.map(([key, name]) => (
          <li key={key} class="votes__row">
            <span class="votes__name">{words[name]}</span>
            {isOpen && (
              <IconButton
                icon="minus"
                label={words.less({ what: words[name] })}
                disabled={canTakeBack[key] === 0}
                onClick={() => onCount({ [key]: -1 })}
              />
            )}
            <output class="votes__count">{counted[key]}</output>
            {isOpen && (
              <IconButton
                icon="plus"
                label={words.more({ what: words[name] })}
                onClick={() => onCount({ [key]: 1 })}
              />
            )}
          </li>
        ))}
      </ul>
      {isCountedElsewhere && <p class="feedback__muted">{words.countedElsewhere}</p>}
      {present !== null && hands > present && (
        <p class="feedback__muted">{words.tooManyHands({ hands, present })}</p>
      )}
    </section>
  )
}
