import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PasscodeField } from './passcode-field.tsx'

export type PasscodeTask = 'set' | 'change' | 'remove'

/** What is wrong with a new passcode, or how well it holds. */
export type Strength =
  | { readonly ok: false; readonly problem: string }
  | { readonly ok: true; readonly view: ComponentChildren }

interface Props {
  readonly task: PasscodeTask
  readonly strengthOf: (passcode: string) => Strength
  readonly isBusy: boolean
  /** What was wrong with the present passcode, or with keeping the new one. */
  readonly problem: string | null
  /** @param current '' when there is none yet; `next` '' when it goes */
  readonly onDone: (current: string, next: string) => void
  readonly onCancel: () => void
}

/** Sets, changes or removes the passcode. */
export function PasscodeDialog({ task, strengthOf, isBusy, problem, onDone, onCancel }: Props) {
  const { lock, common } = useMessages()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const strength = next === '' ? null : strengthOf(next)
  const isNextReady = task === 'remove' || (strength?.ok === true && next === again)
  const isReady = !isBusy && isNextReady && (task === 'set' || current !== '')
  const done = () => {
    if (isReady) onDone(current, next)
  }
  const words = {
    set: [lock.setTitle, lock.set],
    change: [lock.changeTitle, lock.change],
    remove: [lock.removeTitle, lock.remove],
  } as const
  const [title, label] = words[task]
  return (
    <Dialog
      open
      title={title}
      closeLabel={common.cancel}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{common.cancel}</Button>
          <Button variant={task === 'remove' ? 'danger' : 'primary'} disabled={!isReady} onClick={done}>
            {isBusy ? lock.working : label}
          </Button>
        </>
      }
    >
      {task === 'remove' && <p>{lock.removeText}</p>}
      {task !== 'set' && (
        <PasscodeField
          label={lock.current}
          value={current}
          onInput={setCurrent}
          onEnter={done}
          canShow
          problem={problem}
        />
      )}
      {task !== 'remove' && (
        <>
          <PasscodeField
            label={lock.next}
            hint={lock.nextHint}
            value={next}
            onInput={setNext}
            canShow
            problem={strength && !strength.ok ? strength.problem : null}
          />
          <div role="status">{strength?.ok && strength.view}</div>
          <PasscodeField
            label={lock.again}
            value={again}
            onInput={setAgain}
            onEnter={done}
            problem={again !== '' && !next.startsWith(again) ? lock.differs : null}
          />
          <p>{lock.forgetWarning}</p>
        </>
      )}
      {task === 'set' && problem && <p role="alert">{problem}</p>}
    </Dialog>
  )
}
