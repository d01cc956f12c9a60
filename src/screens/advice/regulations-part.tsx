import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { REGULATION_FACTS, type RegulationFact } from '../../records/regulation-facts.ts'
import type { RegulationRecord } from '../../records/scenario-parts.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { NewPartOf, PartProps } from './advice-props.ts'
import { RowTools } from './row-tools.tsx'
import { useAdded, useFocusWhenNew } from './use-focus-when-new.ts'

/** Regulations that apply, each a dated fact that was copied here and can be changed; and those there are to choose from. */
export function RegulationsPart({ worked, edits }: PartProps) {
  const texts = useArea('advice', advice)
  const { language, formatDate } = useFormat()
  const [isNew, tellAdded] = useAdded()
  const { regulations } = worked
  const left = REGULATION_FACTS.filter(({ code }) => !regulations.some((each) => each.code === code))
  const add = (part: NewPartOf<'regulations'>) => tellAdded(edits.add('regulations', [part]))
  const addFact = ({ code, name, text, asOf, source }: RegulationFact) =>
    add({ code, name: name[language], text: text[language], asOf, source })
  return (
    <>
      {regulations.length === 0 && <p class="advice__none">{texts.regulationsEmpty}</p>}
      {regulations.map((regulation, place) => (
        <Regulation
          key={regulation.id}
          regulation={regulation}
          place={place}
          count={regulations.length}
          isNew={isNew(regulation.id)}
          edits={edits}
        />
      ))}
      <section class="regulations__facts" data-no-print>
        {left.length > 0 && (
          <>
            <h3>{texts.regulationFacts}</h3>
            <p class="advice__from">{texts.asKnown({ date: formatDate(left[0]!.asOf) })}</p>
          </>
        )}
        <ul class="actions-left__list">
          {left.map((fact) => (
            <li key={fact.code}>
              <Button
                icon="plus"
                aria-label={texts.regulationAdd({ name: fact.name[language] })}
                onClick={() => addFact(fact)}
              >
                {fact.name[language]}
              </Button>
            </li>
          ))}
          <li>
            <Button
              icon="plus"
              onClick={() => add({ code: 'other', name: '', text: '', asOf: '', source: '' })}
            >
              {texts.regulationOther}
            </Button>
          </li>
        </ul>
      </section>
    </>
  )
}

interface CardProps extends Pick<PartProps, 'edits'> {
  readonly regulation: RegulationRecord
  readonly place: number
  readonly count: number
  readonly isNew: boolean
}

function Regulation({ regulation, place, count, isNew, edits }: CardProps) {
  const texts = useArea('advice', advice)
  const { formatDate } = useFormat()
  const ref = useFocusWhenNew<HTMLElement>(isNew)
  const { asOf, source, text } = regulation
  const name = regulation.name.trim() || texts.regulationOther
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(asOf)
  const write = (fields: Partial<NewPartOf<'regulations'>>) =>
    edits.change('regulations', regulation, fields, true)
  return (
    <article ref={ref} class="advice__item">
      <header class="advice__item-head">
        <div>
          <h3>{name}</h3>
          <p class="advice__from">{isDate ? texts.asKnown({ date: formatDate(asOf) }) : texts.noDate}</p>
        </div>
        <RowTools
          what={name}
          place={place}
          count={count}
          onMove={(by) => edits.move('regulations', regulation, by)}
          onRemove={() => edits.removePart('regulations', regulation.id, name)}
        />
      </header>
      <TextArea label={texts.regulationText} value={text} onInput={(value) => write({ text: value })} />
      <div class="action__fields">
        <TextField
          label={texts.regulationName}
          value={regulation.name}
          onInput={(value) => write({ name: value })}
        />
        <TextField type="date" label={texts.asOf} value={asOf} onInput={(value) => write({ asOf: value })} />
        <TextField label={texts.source} value={source} onInput={(value) => write({ source: value })} />
      </div>
    </article>
  )
}
