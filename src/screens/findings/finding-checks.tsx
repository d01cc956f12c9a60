import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { FindingCheck } from '../../records/finding-additions.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { CheckView } from './finding-view.ts'
import { useFindingWords } from './use-finding-words.ts'

interface Props {
  readonly checks: readonly CheckView[]
  readonly onPass: (check: FindingCheck, reason: string | null) => void
  /** Its heading, to be led to. */
  readonly headingRef: Ref<HTMLHeadingElement>
}

/** What stands in the way of putting it to people, what to do, and which warnings were passed and why. */
export function FindingChecks({ checks, onPass, headingRef }: Props) {
  const words = useFindingWords()
  const [passing, setPassing] = useState<FindingCheck | null>(null)
  return (
    <section class="checks" aria-labelledby="checks-title">
      <h2 ref={headingRef} class="finding__subtitle" id="checks-title" tabIndex={-1}>
        {words.checks}
      </h2>
      {checks.length === 0 && (
        <p class="checks__fine">
          <Icon name="check" />
          {words.checksFine}
        </p>
      )}
      {checks.length > 0 && (
        <ul class="checks__list">
          {checks.map((check) => (
            <Check key={check.check} check={check} onPass={onPass} onAskWhy={() => setPassing(check.check)} />
          ))}
        </ul>
      )}
      <PassDialog
        key={passing}
        open={passing !== null}
        onPass={(reason) => passing && onPass(passing, reason)}
        onClose={() => setPassing(null)}
      />
    </section>
  )
}

interface CheckProps extends Pick<Props, 'onPass'> {
  readonly check: CheckView
  readonly onAskWhy: () => void
}

function Check({ check: { check, level, about, passed }, onPass, onAskWhy }: CheckProps) {
  const words = useFindingWords()
  const sign = passed !== null ? 'passed' : level
  return (
    <li class="check" data-level={sign} data-check={check}>
      <Icon name={sign === 'error' ? 'wrong' : sign === 'warning' ? 'attention' : 'check'} />
      <div class="check__words">
        <p class="check__what">
          {words.checkWords[check]} <span class="check__level">{words.levels[sign]}</span>
        </p>
        <p class="check__advice">
          {about && `${words.about({ about })} `}
          {passed === null ? words.checkAdvice[check] : words.passedFor({ reason: passed })}
        </p>
      </div>
      {level === 'warning' && (
        <Button variant="quiet" onClick={passed === null ? onAskWhy : () => onPass(check, null)}>
          {passed === null ? words.pass : words.unpass}
        </Button>
      )}
    </li>
  )
}

interface PassProps {
  readonly open: boolean
  readonly onPass: (reason: string) => void
  readonly onClose: () => void
}

function PassDialog({ open, onPass, onClose }: PassProps) {
  const words = useFindingWords()
  const { common } = useMessages()
  const [reason, setReason] = useState('')
  return (
    <Dialog
      open={open}
      title={words.passTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          disabled={reason.trim() === ''}
          onClick={() => {
            onPass(reason.trim())
            onClose()
          }}
        >
          {words.passDo}
        </Button>
      }
    >
      <TextArea
        label={words.passReason}
        hint={words.passHint}
        rows={2}
        maxLength={500}
        value={reason}
        onInput={setReason}
      />
    </Dialog>
  )
}
