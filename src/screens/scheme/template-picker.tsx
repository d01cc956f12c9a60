import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { scheme as dutch } from '../../i18n/nl/scheme.ts'
import { SECTORS, type Sector } from '../../records/observing.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { findByName } from '../observe/tile-order.ts'
import { templateQuestions, templateStops, templateTasks } from './chosen-template.ts'
import type { SchemeProps } from './scheme-props.ts'

interface Props extends Pick<SchemeProps, 'sector' | 'onAdopt'> {
  readonly tasks: readonly TaskRecord[]
}

/** The list of a sector, to take over what happens here. */
export function TemplatePicker({ tasks, sector, onAdopt }: Props) {
  const words = useArea('scheme', dutch)
  const [open, setOpen] = useState<Sector | null>(tasks.length === 0 ? sector : null)
  return (
    <Card title={words.templatesTitle}>
      <p>{words.templatesText}</p>
      <ChipGroup label={words.sector}>
        {SECTORS.map((each) => (
          <Chip
            key={each}
            label={words.sectors.names[each]}
            on={open === each}
            onToggle={() => setOpen(open === each ? null : each)}
          />
        ))}
      </ChipGroup>
      {open && (
        <Choice
          key={open}
          sector={open}
          tasks={tasks}
          onAdopt={(chosen) => {
            onAdopt(chosen)
            setOpen(null)
          }}
        />
      )}
    </Card>
  )
}

function Choice({ sector, tasks, onAdopt }: Pick<Props, 'tasks' | 'onAdopt'> & { readonly sector: Sector }) {
  const words = useArea('scheme', dutch)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const all = templateTasks(sector, words.sectors)
  const known = new Set(all.filter(({ name }) => findByName(tasks, name)).map(({ key }) => key))
  const chosen = all.filter(({ key }) => !left.has(key))
  const keys = new Set(chosen.map(({ key }) => key))
  const questions = templateQuestions(sector, words.sectors, keys)
  const fresh = chosen.filter(({ key }) => !known.has(key)).length
  const toggle = (key: string) => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    setLeft(next)
  }
  return (
    <>
      <fieldset class="scheme__choice">
        <legend class="scheme__subtitle">{words.templateTasks}</legend>
        {all.map(({ key, name }) => (
          <Checkbox
            key={key}
            label={known.has(key) ? words.known({ name }) : name}
            checked={keys.has(key)}
            onChange={() => toggle(key)}
          />
        ))}
      </fieldset>
      {questions.length > 0 && (
        <>
          <h3 class="scheme__subtitle">{words.templateQuestions}</h3>
          <ul class="scheme__lines">
            {questions.map(({ name, options, unit }) => (
              <li key={name}>
                {name}
                <span class="scheme__muted"> {options.length > 0 ? options.join(', ') : unit}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {keys.has('pause') && <p class="scheme__muted">{words.pauseStops}</p>}
      <Button
        class="scheme__adopt"
        variant="primary"
        icon="plus"
        disabled={fresh + questions.length === 0}
        onClick={() => onAdopt({ sector, tasks: chosen, questions, stopsAll: templateStops(keys) })}
      >
        {words.adopt({ count: fresh })}
      </Button>
    </>
  )
}
