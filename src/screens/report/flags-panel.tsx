import { useState } from 'preact/hooks'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { reporting } from '../../i18n/nl/reporting.ts'
import { saysWhy } from '../../records/report-text.ts'
import type { Flag } from '../../report/report-document.ts'
import { Button } from '../../ui/button.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { ReportProps } from './report-props.ts'

type Props = Pick<ReportProps, 'report' | 'edits' | 'nameOf' | 'analystName' | 'isReader'>

/** What is doubtful, by what is the matter; somebody answers for each by name, with a reason. */
export function FlagsPanel({ report, ...rest }: Props) {
  const { analystName, isReader } = rest
  const texts = useArea('reporting', reporting)
  const [name, setName] = useState('')
  if (report.flags.length === 0) return <StatusWord tone="good">{texts.noFlags}</StatusWord>
  return (
    <>
      <StatusWord tone={openFlags(report.flags).length > 0 ? 'attention' : 'good'}>
        {texts.flagsOpen({ count: openFlags(report.flags).length })}
      </StatusWord>
      {analystName === null && !isReader && openFlags(report.flags).length > 0 && (
        <TextField label={texts.whoAnswers} hint={texts.whoAnswersHint} value={name} onInput={setName} />
      )}
      {groupsOf(report.flags).map((flags) => (
        <FlagGroup key={flags[0]!.kind} flags={flags} name={name.trim()} {...rest} />
      ))}
    </>
  )
}

export const openFlags = (flags: readonly Flag[]): readonly Flag[] =>
  flags.filter(({ accepted }) => accepted === null)

/** Of one kind, in order of appearance. */
function groupsOf(flags: readonly Flag[]): Flag[][] {
  const groups = new Map<Flag['kind'], Flag[]>()
  for (const flag of flags) {
    groups.set(flag.kind, [...(groups.get(flag.kind) ?? []), flag])
  }
  return [...groups.values()]
}

interface GroupProps extends Omit<Props, 'report'> {
  readonly flags: readonly Flag[]
  /** As typed by who has no name on this device yet. */
  readonly name: string
}

function FlagGroup({ flags, name, edits, nameOf, analystName, isReader }: GroupProps) {
  const texts = useArea('reporting', reporting)
  const { formatNumber } = useFormat()
  const [reason, setReason] = useState('')
  const { kind } = flags[0]!
  const open = openFlags(flags)
  const accept = (which: readonly Flag[]) =>
    edits.accept(which, reason.trim(), analystName === null ? name : null)
  const canAccept = saysWhy(reason) && (analystName ?? name) !== ''
  return (
    <details class="report-flags" open={open.length > 0 && flags.length < 4}>
      <summary>
        <strong>{texts.flagKinds[kind]}</strong>{' '}
        <span class="report-flags__count" data-open={open.length > 0}>
          {formatNumber(open.length)} / {formatNumber(flags.length)}
        </span>
      </summary>
      {open.length > 0 && !isReader && (
        <div class="report-flags__accept">
          <TextField
            label={texts.reason}
            hint={analystName === null ? texts.reasonHintNameless : texts.reasonHint({ name: analystName })}
            value={reason}
            onInput={setReason}
          />
          <Button variant="primary" disabled={!canAccept} onClick={() => accept(open)}>
            {texts.accept({ count: open.length })}
          </Button>
        </div>
      )}
      <ul class="report-flags__list">
        {flags.map((flag) => (
          <li key={`${flag.claim} ${flag.why}`}>
            <p>{flag.said}</p>
            <p class="report-flags__why">{flag.why}</p>
            {flag.accepted ? (
              <p class="report-flags__accepted">
                {texts.acceptedBy({ name: nameOf(flag.accepted.by), reason: flag.accepted.reason })}{' '}
                {!isReader && (
                  <Button variant="quiet" onClick={() => edits.takeBack(flag)}>
                    {texts.takeBack}
                  </Button>
                )}
              </p>
            ) : (
              open.length > 1 &&
              !isReader && (
                <Button variant="quiet" disabled={!canAccept} onClick={() => accept([flag])}>
                  {texts.acceptOne}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
