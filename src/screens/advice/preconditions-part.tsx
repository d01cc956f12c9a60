import { useArea } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { preconditionWords } from '../../i18n/propose-words.ts'
import type { ScenarioList } from '../../records/scenario-advice.ts'
import { linesText } from '../../records/scenario-lines.ts'
import { CHECK_STATES, PRECONDITIONS, type Precondition } from '../../records/scenario-parts.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PartProps } from './advice-props.ts'
import { useProposalWords } from './use-proposal-words.ts'

type Group = keyof typeof PRECONDITIONS
const GROUPS = Object.keys(PRECONDITIONS) as Group[]
const LISTS: Readonly<Record<Group, ScenarioList>> = {
  internal: 'internalPreconditions',
  external: 'externalPreconditions',
}

/** The checklist of what the scenario needs, with what the records tell of it, and what analysts add. */
export function PreconditionsPart({ worked, edits }: PartProps) {
  const texts = useArea('advice', advice)
  const { record } = worked.view
  const states = Object.values(record.checks ?? {}).map(({ state }) => state)
  const whole = GROUPS.reduce((sum, group) => sum + PRECONDITIONS[group].length, 0)
  const count = (wanted: string) => states.filter((state) => state === wanted).length
  return (
    <>
      <p class="advice__tally">
        {texts.checkTally({ met: count('met'), todo: count('todo'), open: whole - states.length })}
      </p>
      {GROUPS.map((group) => (
        <section key={group} class="preconditions">
          <h3>{texts.group[group]}</h3>
          <ul class="preconditions__lines">
            {PRECONDITIONS[group].map((key) => (
              <Line
                key={key}
                line={`${group}.${key}` as Precondition}
                name={(texts.preconditions[group] as Readonly<Record<string, string>>)[key] ?? key}
                worked={worked}
                edits={edits}
              />
            ))}
          </ul>
          <TextArea
            label={texts.more[group]}
            hint={texts.onePerLine}
            value={linesText(record, LISTS[group])}
            onInput={(text) => edits.writeList(record, LISTS[group], text)}
          />
        </section>
      ))}
    </>
  )
}

interface LineProps extends Pick<PartProps, 'worked' | 'edits'> {
  readonly line: Precondition
  readonly name: string
}

function Line({ line, name, worked, edits }: LineProps) {
  const texts = useArea('advice', advice)
  const words = useProposalWords()
  const checked = worked.view.record.checks?.[line]
  const proposal = worked.proposals[line]
  const state = proposal && texts.check[proposal.state]
  return (
    <li class="preconditions__line" data-state={checked?.state}>
      <p class="preconditions__name">{name}</p>
      <Segmented
        label={texts.checkOf({ line: name })}
        labelHidden
        options={CHECK_STATES.map((value) => ({ value, label: texts.check[value] }))}
        value={checked?.state ?? null}
        onChange={(value) => edits.check(line, { state: value, note: checked?.note ?? '' }, false)}
      />
      {proposal && state && (
        <p class="preconditions__says">
          {texts.recordsSay} {preconditionWords(line, proposal, words)}{' '}
          {checked === undefined && (
            <Button
              variant="quiet"
              aria-label={texts.checkTakeNamed({ state, line: name })}
              onClick={() => edits.check(line, { state: proposal.state, note: '' }, false)}
            >
              {texts.checkTake({ state: state.toLowerCase() })}
            </Button>
          )}
        </p>
      )}
      {checked && (
        <TextField
          label={texts.checkNote({ line: name })}
          labelHidden
          placeholder={texts.notePlaceholder}
          value={checked.note}
          onInput={(note) => edits.check(line, { ...checked, note }, true)}
        />
      )}
    </li>
  )
}
