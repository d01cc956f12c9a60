import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { walking as dutch } from '../../i18n/nl/walking.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { ObserveProps } from '../../screens/observe/observe-props.ts'
import { useServices, useSession } from '../services.ts'
import type { Done } from '../session/undo-stack.ts'
import { remember } from './observe-memory.ts'
import { actionWords, isOfFloor } from './use-last-action.ts'

/** Undo on the floor: by the button, by a swipe over what was done last, or over what was begun last. */
export function useTakeBack(departmentId: DepartmentId): Pick<ObserveProps, 'onUndo' | 'onTakeBack'> {
  const { undoStack } = useSession()
  const { pulse } = useServices()
  const { actions } = useMessages()
  const words = useArea('walking', dutch)
  const onUndo = () => {
    const done = undoStack.undo()
    pulse(done?.left === 0 ? 'undone' : 'refused')
    const what = done && actionWords(done.label, actions)
    const status =
      what === null
        ? words.nothingToUndo
        : done!.left > 0
          ? actions.leftAlone({ what, count: done!.left })
          : actions.undone({ what })
    remember(departmentId, { status })
  }
  return {
    onUndo,
    onTakeBack: ({ id }) => {
      const isLast = isOfFloor(undoStack, undoStack.last) && began(undoStack.last, id)
      if (isLast) onUndo()
      else pulse('refused')
      return isLast
    },
  }
}

/** Whether that action made the record. */
const began = (done: Done | null, id: string): boolean =>
  done?.parts.some(({ changes }) => changes.some(({ redo }) => redo.kind === 'add' && redo.id === id)) ??
  false
