import type { StatementChoice } from '../../analysis/findings/handover-choices.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { handover } from '../../i18n/nl/handover.ts'
import { statementKey } from '../../records/handover-answers.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Icon } from '../../ui/icon.tsx'

interface Props {
  readonly choices: readonly StatementChoice[]
  /** Keys of what is not shown. */
  readonly off: ReadonlySet<string>
  readonly chosen: number
  readonly onChange: (off: ReadonlySet<string>) => void
}

/** What the person will see: their own lines, and the findings. */
export function ChoiceList({ choices, off, chosen, onChange }: Props) {
  const words = useArea('handover', handover)
  const group = (kind: 'line' | 'finding') => choices.filter(({ statement }) => statement.kind === kind)
  return (
    <>
      <Group
        title={words.findings}
        hint={words.findingsHint}
        allLabel={words.findingsAll}
        choices={group('finding')}
        off={off}
        onChange={onChange}
      />
      <Group
        title={words.ownLines}
        allLabel={words.ownLinesAll}
        choices={group('line')}
        off={off}
        onChange={onChange}
      />
      <p class="start-sheet__count" role="status">
        {words.chosen({ count: chosen })}
      </p>
    </>
  )
}

interface GroupProps extends Pick<Props, 'choices' | 'off' | 'onChange'> {
  readonly title: string
  readonly hint?: string
  readonly allLabel: string
}

function Group({ title, hint, allLabel, choices, off, onChange }: GroupProps) {
  const words = useArea('handover', handover)
  if (choices.length === 0) return null
  const keys = choices.map(({ statement }) => statementKey(statement))
  const on = keys.filter((key) => !off.has(key))
  const put = (changed: readonly string[], isOn: boolean) =>
    onChange(isOn ? new Set([...off].filter((key) => !changed.includes(key))) : new Set([...off, ...changed]))
  return (
    <fieldset class="start-sheet__group">
      <legend>{title}</legend>
      {hint && <p class="start-sheet__hint">{hint}</p>}
      {choices.length > 1 && (
        <Checkbox
          label={allLabel}
          checked={on.length === keys.length}
          mixed={on.length > 0 && on.length < keys.length}
          onChange={(isOn) => put(keys, isOn)}
        />
      )}
      <ul class="start-sheet__choices">
        {choices.map(({ statement, isAnswered, warnings }) => {
          const key = statementKey(statement)
          return (
            <li key={key}>
              <Checkbox
                label={statement.text}
                {...(isAnswered && { hint: words.answeredBefore })}
                checked={!off.has(key)}
                onChange={(isOn) => put([key], isOn)}
              />
              {warnings.map((warning) => (
                <p key={warning} class="start-sheet__warning">
                  <Icon name="attention" />
                  {warning === 'oneHolder' ? words.oneHolder : words.fromOthersToo}
                </p>
              ))}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
