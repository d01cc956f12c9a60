import { useArea } from '../../i18n/messages-context.tsx'
import { reporting } from '../../i18n/nl/reporting.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import type { ReportProps } from './report-props.ts'

type Props = Pick<ReportProps, 'chapters' | 'scenarios' | 'choices' | 'onChoose'>

/** What goes into the report: which scenario is advised, in which language, with or without codes, which chapters. */
export function ChoicesPanel({ chapters, scenarios, choices, onChoose }: Props) {
  const texts = useArea('reporting', reporting)
  const toggle = (key: string, isIn: boolean) => {
    const leftOut = new Set(choices.leftOut)
    if (isIn) leftOut.delete(key)
    else leftOut.add(key)
    onChoose({ ...choices, leftOut })
  }
  return (
    <div class="report-choices">
      {scenarios.length > 0 ? (
        <Select
          label={texts.scenario}
          value={choices.scenarioId}
          options={scenarios}
          onChange={(scenarioId) => onChoose({ ...choices, scenarioId })}
        />
      ) : (
        <p>{texts.noScenario}</p>
      )}
      <Segmented
        label={texts.language}
        options={[
          { value: 'nl', label: texts.dutch },
          { value: 'en', label: texts.english },
        ]}
        value={choices.language}
        onChange={(language) => onChoose({ ...choices, language })}
      />
      <Segmented
        label={texts.codes}
        options={[
          { value: 'yes', label: texts.codesYes },
          { value: 'no', label: texts.codesNo },
        ]}
        value={choices.hasCodes ? 'yes' : 'no'}
        onChange={(value) => onChoose({ ...choices, hasCodes: value === 'yes' })}
      />
      <p class="report-choices__hint">{texts.codesHint}</p>
      <fieldset class="report-choices__chapters">
        <legend>{texts.chapters}</legend>
        {chapters.map(({ key, title }) => (
          <Checkbox
            key={key}
            label={title}
            checked={!choices.leftOut.has(key)}
            onChange={(isIn) => toggle(key, isIn)}
          />
        ))}
      </fieldset>
    </div>
  )
}
