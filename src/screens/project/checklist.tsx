import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { project as projectTexts } from '../../i18n/nl/project.ts'
import {
  INTERVIEWS_ASKED,
  type Mark,
  type Milestone,
  type Milestones,
  PHASES,
  type Phase,
  STEPS,
} from '../../records/milestone.ts'
import './checklist.css'
import { ChecklistLine } from './checklist-line.tsx'
import { StepLessons } from './step-lessons.tsx'

/** A place in the app where the work of a phase is done. */
export interface PhaseLink {
  readonly label: string
  readonly href: string
}

interface Props {
  readonly done: Milestones
  /** Who ticked a line, as this person knows them. */
  readonly whoOf: (mark: Mark) => string
  readonly phaseLinks: Readonly<Partial<Record<Phase, PhaseLink>>>
  readonly onTick: (milestone: Milestone, isDone: boolean) => void
}

/** The phases and the nine steps, each to be ticked and each to be opened for what it asks. */
export function Checklist({ done, whoOf, phaseLinks, onTick }: Props) {
  const words = useArea('project', projectTexts)
  const [open, setOpen] = useState<Milestone | null>(null)
  const line = (milestone: Milestone) => ({
    milestone,
    done: done[milestone],
    whoOf,
    isOpen: open === milestone,
    onOpen: () => setOpen(open === milestone ? null : milestone),
    onTick: (isDone: boolean) => onTick(milestone, isDone),
  })
  return (
    <div class="checklist">
      <p class="checklist__lead">{words.stepsLead}</p>
      <section class="checklist__part" aria-labelledby="checklist-phases">
        <h2 id="checklist-phases">{words.phasesTitle}</h2>
        <ol class="checklist__lines">
          {PHASES.map((phase) => (
            <ChecklistLine key={phase} {...line(`phase.${phase}`)} name={words.phase[phase]}>
              <p>{words.phaseText[phase]}</p>
              <PhaseWay link={phaseLinks[phase]} />
            </ChecklistLine>
          ))}
        </ol>
      </section>
      <section class="checklist__part" aria-labelledby="checklist-steps">
        <h2 id="checklist-steps">{words.stepsTitle}</h2>
        <p class="checklist__hint">{words.stepsHint({ whole: INTERVIEWS_ASKED })}</p>
        <ol class="checklist__lines">
          {STEPS.map((step) => (
            <ChecklistLine key={step} {...line(`step.${step}`)} name={words.step[step]}>
              <p>{words.stepText[step]}</p>
              <StepLessons step={step} />
            </ChecklistLine>
          ))}
        </ol>
      </section>
    </div>
  )
}

function PhaseWay({ link }: { readonly link: PhaseLink | undefined }) {
  const words = useArea('project', projectTexts)
  if (!link) return null
  return (
    <a class="project-overview__link" href={link.href}>
      {words.goThere({ place: link.label })}
    </a>
  )
}
