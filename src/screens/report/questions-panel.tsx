import { useArea } from '../../i18n/messages-context.tsx'
import { reporting } from '../../i18n/nl/reporting.ts'
import { Button } from '../../ui/button.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { goToSection } from './report-context.ts'
import type { ReportProps } from './report-props.ts'

/** The eight questions: what is answered and where, and where to answer what is open. */
export function QuestionsPanel({ report, answerAddress }: Pick<ReportProps, 'report' | 'answerAddress'>) {
  const texts = useArea('reporting', reporting)
  const open = report.questions.filter(({ answer }) => answer === '')
  return (
    <>
      <StatusWord tone={open.length > 0 ? 'attention' : 'good'}>
        {texts.questionsOpen({ count: open.length })}
      </StatusWord>
      <ol class="report-questions">
        {report.questions.map(({ question, words, answer, section }) => (
          <li key={question}>
            <p class="report-questions__asked">{words}</p>
            {answer === '' ? (
              <p>
                <span class="report-questions__open">{texts.open}.</span>{' '}
                <a href={answerAddress(question)}>{texts.answerIt}</a>
              </p>
            ) : (
              <>
                <p class="report-questions__answer">{answer}</p>
                <Button variant="quiet" onClick={() => goToSection(section)}>
                  {texts.readIt}
                </Button>
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
