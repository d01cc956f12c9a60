import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { FindingCheck } from '../../records/finding-additions.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { type CheckView, canSubmit } from './finding-view.ts'
import { useFindingWords } from './use-finding-words.ts'

interface Props {
  readonly checks: readonly CheckView[]
  readonly onPass: (check: FindingCheck, reason: string | null) => void
  /** It is a draft, which can be put to people. */
  readonly canPut: boolean
  readonly onSubmit: () => void
}

/** What stands in the way of putting it to people, what to do, and which warnings were passed and why. */
export function FindingChecks({ checks, onPass, canPut, onSubmit }: Props) {
  const words = useFindingWords()
  const [passing, setPassing] = useState<FindingCheck | null>(null)
  const isFree = canSubmit(checks)
  return (
    <section class="checks" aria-labelledby="checks-title">
      <h2 class="finding__subtitle" id="checks-title">
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
      {canPut && (
        <div class="checks__put">
          <Button
            variant="primary"
            icon="upload"
            disabled={!isFree}
            aria-describedby={isFree ? undefined : 'checks-blocked'}
            onClick={onSubmit}
          >
            {words.submit}
          </Button>
          {!isFree && (
            <p class="checks__blocked" id="checks-blocked">
              {words.submitBlocked}
            </p>
          )}
        </div>
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
