import { useArea } from '../../i18n/messages-context.tsx'
import { reporting } from '../../i18n/nl/reporting.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { openFlags } from './flags-panel.tsx'
import type { ReportProps, WritingStep } from './report-props.ts'

type Props = Pick<ReportProps, 'report' | 'writing' | 'onWrite' | 'onStop' | 'onPrint'>

/** The ways out: Word, a page, paper. Nothing goes out before somebody answers for all that is doubtful. */
export function ExportPanel({ report, writing, onWrite, onStop, onPrint }: Props) {
  const texts = useArea('reporting', reporting)
  const count = openFlags(report.flags).length
  if (writing.kind === 'writing')
    return (
      <div class="report-export">
        <Progress
          label={texts.writingLabel}
          text={wordsOf(writing, texts)}
          done={writing.part === null || writing.part === 'pages' ? null : writing.done}
          total={writing.total}
        />
        <Button onClick={onStop}>{texts.stop}</Button>
      </div>
    )
  return (
    <div class="report-export">
      {writing.kind === 'failed' && <Notice tone="attention" title={texts.notWritten} live />}
      {count > 0 && <p class="report-export__first">{texts.firstAccept({ count })}</p>}
      <div class="report-export__acts">
        <Button variant="primary" icon="download" disabled={count > 0} onClick={() => onWrite('docx')}>
          {texts.word}
        </Button>
        <Button icon="download" disabled={count > 0} onClick={() => onWrite('html')}>
          {texts.web}
        </Button>
        <Button icon="print" disabled={count > 0} onClick={onPrint}>
          {texts.print}
        </Button>
      </div>
    </div>
  )
}

function wordsOf(
  { part, done, total }: Extract<WritingStep, { kind: 'writing' }>,
  { writing }: typeof reporting,
): string {
  if (part === null) return writing.start
  return part === 'pages' ? writing.pages : writing[part]({ done, total })
}
