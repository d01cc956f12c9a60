import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { reporting } from '../../i18n/nl/reporting.ts'
import type { Flag } from '../../report/report-document.ts'
import { SourceMarks } from '../../report/source-marks.ts'
import { ChoicesPanel } from './choices-panel.tsx'
import { ContentsList } from './contents-list.tsx'
import { EvidenceSheet } from './evidence-sheet.tsx'
import { ExportPanel } from './export-panel.tsx'
import { FlagsPanel, openFlags } from './flags-panel.tsx'
import { QuestionsPanel } from './questions-panel.tsx'
import './report-paper.css'
import './report-panels.css'
import './report.css'
import './report-print.css'
import { DeskProvider, type ReportDesk, type Shown } from './report-context.ts'
import { ReportPaper } from './report-paper.tsx'
import type { ReportProps } from './report-props.ts'

/** The report as it will be, with what it rests on in the margin and all that has to be settled beside it. */
export function ReportScreen(props: ReportProps) {
  const texts = useArea('reporting', reporting)
  const { formatNumber } = useFormat()
  const { report, edits, isReader } = props
  const [shown, setShown] = useState<readonly Shown[] | null>(null)
  const desk = useMemo<ReportDesk>(() => {
    const byClaim = new Map<string, Flag[]>()
    for (const flag of report.flags) byClaim.set(flag.claim, [...(byClaim.get(flag.claim) ?? []), flag])
    const sources = new Map(report.evidence.map((each) => [each.number, each]))
    return {
      isReader,
      flagsOf: (key) => byClaim.get(key) ?? [],
      evidenceOf: (number) => sources.get(number),
      marks: new SourceMarks(report),
      showSources: setShown,
      edits,
    }
  }, [report, edits, isReader])
  const open = openFlags(report.flags).length
  const unanswered = report.questions.filter(({ answer }) => answer === '').length
  return (
    <DeskProvider value={desk}>
      <div class="report" data-held={open > 0}>
        {open > 0 && <p data-only-print>{texts.firstAccept({ count: open })}</p>}
        <p class="report__lead" data-no-print>
          {texts.lead}
        </p>
        <aside class="report__side" aria-label={texts.tools} data-no-print>
          <Panel title={texts.export} isOpen>
            <ExportPanel {...props} />
          </Panel>
          <Panel title={texts.contents}>
            <ContentsList report={report} />
          </Panel>
          <Panel title={texts.questions} count={unanswered > 0 ? formatNumber(unanswered) : undefined}>
            <QuestionsPanel {...props} />
          </Panel>
          <Panel title={texts.flags} count={open > 0 ? formatNumber(open) : undefined}>
            <FlagsPanel {...props} />
          </Panel>
          <Panel title={texts.choices}>
            <ChoicesPanel {...props} />
          </Panel>
        </aside>
        <ReportPaper report={report} />
        <EvidenceSheet claims={shown} addressOf={props.addressOf} onClose={() => setShown(null)} />
      </div>
    </DeskProvider>
  )
}

interface PanelProps {
  readonly title: string
  /** How much is open, beside the title. */
  readonly count?: string | undefined
  readonly isOpen?: boolean
  readonly children: ComponentChildren
}

const Panel = ({ title, count, isOpen = false, children }: PanelProps) => (
  <details class="report-panel" open={isOpen}>
    <summary>
      <h2>{title}</h2>
      {count && <span class="report-panel__count">{count}</span>}
    </summary>
    <div class="report-panel__body">{children}</div>
  </details>
)
