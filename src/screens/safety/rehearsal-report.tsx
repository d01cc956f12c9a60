import { useMessages } from '../../i18n/messages-context.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Tone } from '../../ui/tone.ts'

/** Counted in records, `unreadable` in pieces of the file. */
export interface RehearsalFound {
  readonly isHere: boolean
  readonly records: number
  readonly equal: number
  readonly newerHere: number
  readonly missingHere: number
  readonly unreadable: number
  /** Three words for what the copy would bring back, and for what is here. */
  readonly wordsInCopy: readonly string[]
  readonly wordsHere: readonly string[]
}

interface Props {
  readonly found: RehearsalFound
  readonly isWithCode: boolean
}

type Outcome = 'good' | 'older' | 'more' | 'elsewhere' | 'broken'

const TONES: Readonly<Record<Outcome, Tone>> = {
  good: 'good',
  older: 'good',
  more: 'attention',
  elsewhere: 'good',
  broken: 'wrong',
}

/** What came of trying a backup, in words and counts. */
export function RehearsalReport({ found, isWithCode }: Props) {
  const { safety } = useMessages()
  const words = safety.rehearsal
  const outcome = outcomeOf(found)
  return (
    <div role="status">
      <Notice tone={TONES[outcome]} title={words[`${outcome}Title`]}>
        <ul class="rehearsal-report">
          {!found.isHere && <li>{words.inFile({ count: found.records })}</li>}
          {found.isHere && <li>{words.equal({ count: found.equal })}</li>}
          {found.newerHere > 0 && <li>{words.newerHere({ count: found.newerHere })}</li>}
          {found.isHere && found.missingHere > 0 && (
            <li>{words.missingHere({ count: found.missingHere })}</li>
          )}
          {found.isHere && found.unreadable === 0 && (
            <li>{words[isSame(found) ? 'sameWords' : 'otherWords'](spoken(found))}</li>
          )}
          {found.unreadable > 0 && <li>{words.unreadable({ count: found.unreadable })}</li>}
          <li>{isWithCode ? words.withCode : words.withoutCode}</li>
        </ul>
      </Notice>
    </div>
  )
}

const isSame = ({ wordsInCopy, wordsHere }: RehearsalFound) => wordsInCopy.join() === wordsHere.join()

const spoken = ({ wordsInCopy, wordsHere }: RehearsalFound) => ({
  words: wordsInCopy.join(' '),
  here: wordsHere.join(' '),
})

export function outcomeOf({ isHere, newerHere, missingHere, unreadable }: RehearsalFound): Outcome {
  if (unreadable > 0) return 'broken'
  if (!isHere) return 'elsewhere'
  if (missingHere > 0) return 'more'
  return newerHere > 0 ? 'older' : 'good'
}
