import { useMemo } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../../i18n/messages-context.tsx'
import { reporting } from '../../../i18n/nl/reporting.ts'
import type { ScenarioId } from '../../../records/ids.ts'
import { chosenScenario } from '../../../report/report-facts.ts'
import { withoutChapters } from '../../../report/without-codes.ts'
import type { ReportChoices, ReportEdits } from '../../../screens/report/report-props.ts'
import { ReportScreen } from '../../../screens/report/report-screen.tsx'
import { Button } from '../../../ui/button.tsx'
import { EmptyNotice } from '../../../ui/empty-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Progress } from '../../../ui/progress.tsx'
import {
  acceptClaims,
  restoreReportText,
  takeBackAcceptance,
  writeReportText,
} from '../../actions/report-actions.ts'
import { failureText } from '../../failure-text.ts'
import { useWholeCase } from '../../files/use-whole-case.ts'
import { printScreen } from '../../print-screen.ts'
import { questionAddress, recordAddress } from '../../report/record-address.ts'
import { useFindingsToRead } from '../../report/use-findings-to-read.ts'
import { useReport } from '../../report/use-report.ts'
import { USUAL_CHOICES, useReportChoices } from '../../report/use-report-choices.ts'
import { useReportFile } from '../../report/use-report-file.ts'
import { formatRoute } from '../../route.ts'
import { useServices, useSession } from '../../services.ts'
import { useCollection } from '../../use-collection.ts'
import { notify } from '../../view-store.ts'

/** The report: made of all that is in the project, read, settled and handed on. */
export default function ReportPart({ scenarioId }: { readonly scenarioId: ScenarioId | null }) {
  const session = useSession()
  const { goTo } = useServices()
  const texts = useArea('reporting', reporting)
  const { language } = useFormat()
  const { whole, progress, failed } = useWholeCase(session)
  const [kept, choosePart] = useReportChoices(session.id)
  const advised = whole ? (chosenScenario(whole, scenarioId)?.id ?? null) : null
  const { leftOut, hasCodes, language: chosen } = kept ?? USUAL_CHOICES
  const spoken = chosen ?? whole?.project.language ?? language
  const choices: ReportChoices = { leftOut, hasCodes, language: spoken, scenarioId: advised }
  const { report: built, hasFailed, again } = useReport(kept && whole, choices, useFindingsToRead())
  const report = useMemo(() => built && withoutChapters(built, leftOut), [built, leftOut])
  const file = useReportFile()
  const edits = useEdits(spoken, advised)
  const analysts = useCollection(session.records.analysts)
  const departments = useCollection(session.records.departments)
  const nameOf = (by: string) => {
    const name = analysts.find(({ id }) => id === by)?.name
    return name || (by === session.analyst ? texts.me : texts.anAnalyst)
  }

  if (failed.length > 0)
    return (
      <Notice tone="attention" title={texts.refused}>
        {failed.join(', ')}
      </Notice>
    )
  if (progress) return <Progress label={texts.building} text={texts.opening(progress)} {...progress} />
  if (whole && whole.findings.length === 0 && whole.functions.length === 0)
    return <Empty departmentId={departments[0]?.id ?? null} />
  if (hasFailed)
    return (
      <Notice
        tone="attention"
        title={texts.refused}
        actions={<Button onClick={again}>{texts.again}</Button>}
      />
    )
  if (!report) return <Progress label={texts.building} text={texts.buildingText} done={null} total={1} />

  const choose = ({ scenarioId: next, ...rest }: ReportChoices) => {
    // What was not chosen goes on following the project.
    choosePart({ ...rest, language: rest.language === spoken ? chosen : rest.language })
    if (next !== advised && next !== null)
      goTo(
        formatRoute({
          place: 'advice',
          projectId: session.id,
          part: 'report',
          scenarioId: next as ScenarioId,
        }),
        'replace',
      )
  }
  return (
    <ReportScreen
      report={report}
      chapters={(built ?? report).sections.map(({ key, heading }) => ({ key, title: heading.text }))}
      scenarios={(whole?.scenarios ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      choices={choices}
      onChoose={choose}
      isReader={session.isReader}
      analystName={analysts.find(({ id }) => id === session.analyst)?.name || null}
      nameOf={nameOf}
      addressOf={(ref) => recordAddress(session.id, ref)}
      answerAddress={(question) => questionAddress(session.id, departments[0]?.id ?? null, question)}
      edits={edits}
      writing={file.step}
      onWrite={(kind) => file.write(kind, report)}
      onStop={file.stop}
      onPrint={printScreen}
    />
  )
}

function useEdits(language: ReportChoices['language'], scenarioId: string | null): ReportEdits {
  const session = useSession()
  const { projects } = useServices()
  const messages = useMessages()
  return useMemo(() => {
    const place = (part: string) => ({ part, language, scenarioId })
    return {
      write: (key, instead, text) => writeReportText(session, place(key), { instead, text }),
      restore: (key) => restoreReportText(session, place(key)),
      accept: (flags, reason, name) => {
        const named = name === null ? Promise.resolve() : projects.nameAnalyst(name)
        named.then(
          () => acceptClaims(session, flags, reason),
          (error: unknown) => notify(failureText(error, messages)),
        )
      },
      takeBack: (flag) => takeBackAcceptance(session, flag),
    }
  }, [session, projects, messages, language, scenarioId])
}

function Empty({ departmentId }: { readonly departmentId: Parameters<typeof questionAddress>[1] }) {
  const { id: projectId } = useSession()
  const { goTo } = useServices()
  const texts = useArea('reporting', reporting)
  const go = (question: Parameters<typeof questionAddress>[2]) => () =>
    goTo(questionAddress(projectId, departmentId, question))
  return (
    <EmptyNotice title={texts.emptyTitle} text={texts.emptyText}>
      <Button variant="primary" onClick={go('canLeave')}>
        {texts.toFindings}
      </Button>
      <Button onClick={go('hours')}>{texts.toAnalysis}</Button>
    </EmptyNotice>
  )
}
