import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { history as historyTexts } from '../../i18n/nl/history.ts'
import { Button } from '../../ui/button.tsx'
import './restore-difference-list.css'

/** What happens to records of some kinds: they come back, become as they were, or go away. */
export interface DifferenceGroup {
  readonly what: string
  readonly title: string
  readonly kinds: readonly {
    readonly root: string
    readonly title: string
    readonly names: readonly string[]
  }[]
}

/** Names shown of each kind before somebody asks for all of them, and then at most. */
const FEW = 5
const MOST = 500

/** What going back would change, by name. */
export const RestoreDifferenceList = ({ groups }: { readonly groups: readonly DifferenceGroup[] }) => (
  <div class="restore-list">
    {groups.map(({ what, title, kinds }) => (
      <section key={what} data-what={what}>
        <h3 class="restore-list__what">{title}</h3>
        {kinds.map((kind) => (
          <Kind key={kind.root} {...kind} />
        ))}
      </section>
    ))}
  </div>
)

function Kind({ title, names }: DifferenceGroup['kinds'][number]) {
  const history = useArea('history', historyTexts)
  const [showsAll, setShowsAll] = useState(false)
  const shown = names.slice(0, showsAll ? MOST : FEW)
  const hidden = names.length - shown.length
  return (
    <>
      <p class="restore-list__kind">{title}</p>
      <ul class="restore-list__names">
        {shown.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
      {hidden > 0 && !showsAll && (
        <Button variant="quiet" onClick={() => setShowsAll(true)}>
          {history.andMore({ count: hidden })}
        </Button>
      )}
      {hidden > 0 && showsAll && <p>{history.andMore({ count: hidden })}</p>}
    </>
  )
}
