import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { Problem } from '../../records/parsed.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'

/** How far an import is. Nothing is stored before the analyst agrees. */
export type ImportStep =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'problems'
      readonly fileName: string
      readonly problems: readonly Problem[]
      readonly total: number
      /** How many records skipping leaves out; null when the file cannot be imported at all. */
      readonly skippable: number | null
      readonly remaining: number
    }
  | {
      readonly kind: 'ready'
      readonly fileName: string
      readonly name: string
      readonly counts: { readonly departments: number; readonly tasks: number; readonly observations: number }
    }
  | {
      readonly kind: 'storing'
      readonly done: number
      readonly total: number
      readonly secondsLeft: number | null
    }

interface Props {
  readonly step: ImportStep
  readonly onAgree: () => void
  readonly onCancel: () => void
}

export function ImportDialog({ step, onAgree, onCancel }: Props) {
  const { exchange, common } = useMessages()
  const agree = agreeLabel(step, exchange)
  return (
    <Dialog
      open
      title={exchange.importTitle}
      closeLabel={common.cancel}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{step.kind === 'storing' ? common.close : common.cancel}</Button>
          {agree && (
            <Button variant="primary" onClick={onAgree}>
              {agree}
            </Button>
          )}
        </>
      }
    >
      <Body step={step} />
    </Dialog>
  )
}

type Words = ReturnType<typeof useMessages>['exchange']

function agreeLabel(step: ImportStep, exchange: Words): string | null {
  if (step.kind === 'ready') return exchange.importNow
  if (step.kind === 'problems' && step.skippable !== null && step.remaining > 0) {
    return exchange.skipBadRows({ count: step.skippable })
  }
  return null
}

function Body({ step }: { readonly step: ImportStep }) {
  const { exchange, common } = useMessages()
  const { formatNumber } = useFormat()
  if (step.kind === 'problems') return <Problems {...step} />
  if (step.kind === 'ready') {
    return (
      <>
        <p>
          <strong>{step.name || step.fileName}</strong>
        </p>
        <p>
          {[
            common.departments({ count: step.counts.departments }),
            common.tasks({ count: step.counts.tasks }),
            common.observations({ count: step.counts.observations }),
          ].join(', ')}
        </p>
        <p>{exchange.becomesNewProject}</p>
      </>
    )
  }
  const { done, total } = step
  const secondsLeft = step.kind === 'storing' ? step.secondsLeft : null
  return (
    <Progress
      label={step.kind === 'reading' ? exchange.reading : exchange.storing}
      text={total === 0 ? formatNumber(done) : common.progress({ done, total, secondsLeft })}
      done={total === 0 ? null : done}
      total={Math.max(1, total)}
    />
  )
}

function Problems({ problems, total, skippable, remaining, fileName }: ImportStep & { kind: 'problems' }) {
  const { exchange } = useMessages()
  return (
    <>
      <Notice tone="attention" title={exchange.problemsTitle({ count: total, file: fileName })}>
        {skippable === null || remaining === 0
          ? exchange.cannotImport
          : exchange.canSkip({ skipped: skippable, remaining })}
      </Notice>
      <ul class="problem-list">
        {problems.map((problem) => (
          <li class="problem-list__item" key={JSON.stringify(problem)}>
            <span class="problem-list__place">
              {[problem.list, problem.id, problem.field].filter(Boolean).join(' › ') || fileName}
            </span>
            <br />
            {exchange.rules[problem.rule]}
            {problem.detail && `: ${problem.detail}`}
          </li>
        ))}
      </ul>
      {total > problems.length && <p>{exchange.moreProblems({ count: total - problems.length })}</p>}
    </>
  )
}
