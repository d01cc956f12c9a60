import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'

interface Props {
  readonly isFollowing: boolean
  readonly onFollow: () => void
  readonly onNewTask: () => void
  /** Where lists of tasks to begin with are. */
  readonly schemeHref: string
}

/** A department without tasks: what to do first. */
export function NothingYet({ isFollowing, onFollow, onNewTask, schemeHref }: Props) {
  const { observe } = useMessages()
  const recording = useArea('recording', dutch)
  return (
    <EmptyNotice title={observe.emptyTitle} text={observe.emptyText}>
      {!isFollowing && (
        <Button size="floor" variant="primary" aria-haspopup="dialog" onClick={onFollow}>
          {observe.chooseFollow}
        </Button>
      )}
      <Button
        size="floor"
        variant={isFollowing ? 'primary' : 'secondary'}
        icon="plus"
        aria-haspopup="dialog"
        onClick={onNewTask}
      >
        {observe.firstTask}
      </Button>
      <a class="floor__to-scheme" href={schemeHref}>
        {recording.fromSector}
      </a>
    </EmptyNotice>
  )
}
