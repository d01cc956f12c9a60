import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'

interface Props {
  readonly isFollowing: boolean
  readonly onFollow: () => void
  readonly onNewTask: () => void
}

/** A department without tasks: what to do first. */
export function NothingYet({ isFollowing, onFollow, onNewTask }: Props) {
  const { observe } = useMessages()
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
    </EmptyNotice>
  )
}
