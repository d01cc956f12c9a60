import { useArea, useMessages } from '../../../i18n/messages-context.tsx'
import { tables as tablesTexts } from '../../../i18n/nl/tables.ts'
import { Button } from '../../../ui/button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { EventsStep } from './events-step.tsx'
import { PreviewStep } from './preview-step.tsx'
import { SourceStep } from './source-step.tsx'
import type { ImportChoices, TableImportStep } from './table-import-step.ts'
import './table-import.css'

interface Props {
  readonly departmentName: string
  readonly step: TableImportStep
  readonly onRead: (source: string | File) => void
  readonly onChoose: (choices: Partial<ImportChoices>) => void
  readonly onBegan: (began: string) => void
  readonly onStartOver: () => void
  readonly onAgree: () => void
  readonly onClose: () => void
}

/** A list becomes records: choose it, see what it becomes, say yes. */
export function TableImportScreen(props: Props) {
  const { common } = useMessages()
  const tables = useArea('tables', tablesTexts)
  const { step } = props
  const wanted = step.kind === 'source' ? step.wanted : step.kind === 'preview' ? step.choices.kind : null
  return (
    <div class="table-import">
      <PageHeader
        title={wanted ? tables.importList({ list: tables.kinds[wanted] }) : tables.importTitle}
        lead={tables.importLead({ department: props.departmentName })}
        actions={
          (step.kind !== 'storing' || step.canStop) && (
            <Button variant="quiet" icon="close" onClick={props.onClose}>
              {common.cancel}
            </Button>
          )
        }
      />
      <Step {...props} />
    </div>
  )
}

function Step({ step, onRead, onChoose, onBegan, onStartOver, onAgree }: Props) {
  const { common } = useMessages()
  const tables = useArea('tables', tablesTexts)
  if (step.kind === 'source') return <SourceStep refusal={step.refusal} onRead={onRead} />
  if (step.kind === 'preview') {
    return <PreviewStep {...step} onChoose={onChoose} onStartOver={onStartOver} onAgree={onAgree} />
  }
  if (step.kind === 'events') {
    return <EventsStep {...step} onBegan={onBegan} onStartOver={onStartOver} onAgree={onAgree} />
  }
  const { done, total } = step
  const secondsLeft = step.kind === 'storing' ? step.secondsLeft : null
  return (
    <Progress
      label={step.kind === 'reading' ? tables.reading : tables.storing}
      text={done === null ? '…' : common.progress({ done, total, secondsLeft })}
      done={done}
      total={Math.max(1, total)}
    />
  )
}
