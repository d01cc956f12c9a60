import { useState } from 'preact/hooks'
import { actionsByStep } from '../../analysis/scenario/action-times.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { project } from '../../i18n/nl/project.ts'
import type { Action } from '../../records/case-file.ts'
import { STEPS, type Step } from '../../records/milestone.ts'
import type { ScenarioActionRecord } from '../../records/scenario-parts.ts'
import { Button } from '../../ui/button.tsx'
import { StepLessons } from '../project/step-lessons.tsx'
import '../project/checklist.css'
import { ActionRow } from './action-row.tsx'
import { ActionsTimeline } from './actions-timeline.tsx'
import type { NewPartOf, PartProps } from './advice-props.ts'
import { HeldAction } from './held-action.tsx'
import { useAdded } from './use-focus-when-new.ts'

const BARE: NewPartOf<'scenarioActions'> = {
  what: '',
  who: '',
  when: '',
  from: null,
  to: null,
  authority: '',
  means: '',
  step: null,
  doneAt: null,
}

/** An action a file brought, in the fields of ours. */
const asFields = ({ what, who, when, authority, means }: Action): NewPartOf<'scenarioActions'> => ({
  ...BARE,
  what,
  who: who ?? '',
  when: when ?? '',
  authority: authority ?? '',
  means: means ?? '',
})

/** Who does what when, by step of the method, as a list and on a calendar. */
export function ActionsPart({ worked, edits, onSaveChart }: PartProps) {
  const texts = useArea('advice', advice)
  const words = useArea('project', project)
  const [open, setOpen] = useState<string | null>(null)
  const [isNew, tellAdded] = useAdded()
  const { actions, held } = worked
  const stepName = (step: Step | null) => (step ? words.step[step] : texts.noStep)
  const tellOpen = (ids: readonly string[]) => {
    setOpen(ids[0] ?? null)
    tellAdded(ids)
  }
  const add = (fields: Partial<NewPartOf<'scenarioActions'>>) => {
    tellOpen(edits.add('scenarioActions', [{ ...BARE, ...fields }]))
  }
  const left = STEPS.filter((step) => !actions.some((action) => action.step === step))
  const toggle = (id: string) => setOpen(open === id ? null : id)
  return (
    <>
      {actions.length + held.length === 0 && <p class="advice__none">{texts.actionsEmpty}</p>}
      <ActionsTimeline actions={[...actions, ...held.map(asFields)]} onSaveChart={onSaveChart} />
      {actionsByStep<ScenarioActionRecord>(actions).map(({ step, actions: own }) => (
        <section key={step ?? ''} class="actions-step">
          <h3>{stepName(step)}</h3>
          <ul class="actions-step__list">
            {own.map((action, place) => (
              <ActionRow
                key={action.id}
                action={action}
                place={place}
                count={own.length}
                isOpen={open === action.id}
                isNew={isNew(action.id)}
                onOpen={() => toggle(action.id)}
                onTick={(isDone) => edits.tickAction(action, isDone)}
                onChange={(fields, joined) => edits.change('scenarioActions', action, fields, joined)}
                onMove={(by) => edits.move('scenarioActions', action, by, own)}
                onRemove={() =>
                  edits.removePart('scenarioActions', action.id, action.what.trim() || texts.noWhat)
                }
              />
            ))}
          </ul>
          {step && <Lessons step={step} />}
          <div class="advice__buttons">
            <Button
              variant="quiet"
              icon="plus"
              aria-label={texts.actionAddStep({ step: stepName(step) })}
              onClick={() => add({ step })}
            >
              {texts.actionAdd}
            </Button>
          </div>
        </section>
      ))}
      {held.length > 0 && (
        <ul class="actions-step__list">
          {held.map((action, place) => (
            <HeldAction
              key={place}
              action={asFields(action)}
              onChange={() => tellOpen(edits.takeOver(place))}
              onRemove={() => edits.dropHeld(place, action.what)}
            />
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <section class="actions-left" data-no-print>
          <h3>{texts.stepsLeft}</h3>
          <ul class="actions-left__list">
            {left.map((step) => (
              <li key={step}>
                <Button
                  icon="plus"
                  aria-label={texts.startStep({ step: stepName(step) })}
                  onClick={() => add({ step, ...texts.firstAction[step] })}
                >
                  {stepName(step)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="advice__buttons">
        <Button icon="plus" onClick={() => add({})}>
          {texts.actionAdd}
        </Button>
      </div>
    </>
  )
}

function Lessons({ step }: { readonly step: Step }) {
  const texts = useArea('advice', advice)
  return (
    <details class="actions-step__lessons" data-no-print>
      <summary>{texts.lessons}</summary>
      <StepLessons step={step} />
    </details>
  )
}
