import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { project as projectTexts } from '../../i18n/nl/project.ts'
import type { BusinessTopic } from '../../records/case-file.ts'
import type { DepartmentRecord, ProjectRecord } from '../../records/document-records.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Icon } from '../../ui/icon.tsx'
import { QuickEntry } from '../../ui/quick-entry.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import './business-form.css'
import { BUSINESS_GROUPS, type BusinessGroup, filledIn, TOPICS_OF } from './business-groups.ts'

const MAX_TEXT = 20_000

interface Props {
  readonly project: ProjectRecord
  readonly departments: readonly DepartmentRecord[]
  /** As typed. */
  readonly onTopic: (topic: BusinessTopic, text: string) => void
  readonly onQuestion: (text: string) => void
  readonly onProblem: (department: DepartmentRecord, text: string) => void
  readonly onChoose: (department: DepartmentRecord, isChosen: boolean) => void
  readonly onAddDepartment: (name: string) => void
  readonly stepsHref: string
}

/** The business analysis under the headings of the method, a few at a time; it ends in the question and the choice. */
export function BusinessForm(props: Props) {
  const words = useArea('project', projectTexts)
  const [group, setGroup] = useState<BusinessGroup>('flow')
  const next = BUSINESS_GROUPS[BUSINESS_GROUPS.indexOf(group) + 1]
  return (
    <div class="business-form">
      <p class="business-form__lead">{words.businessLead}</p>
      <GroupList {...props} group={group} onGroup={setGroup} />
      {/* A new group starts at its first field, also for who listens. */}
      <section key={group} class="business-form__fields" aria-label={words.group[group]}>
        <h2>{words.group[group]}</h2>
        <p class="business-form__hint">{words.groupText[group]}</p>
        {group === 'outcome' ? <Outcome {...props} /> : <Topics {...props} group={group} />}
        {next ? (
          <div>
            <Button iconEnd="chevron-right" onClick={() => setGroup(next)}>
              {words.nextGroup({ name: words.group[next] })}
            </Button>
          </div>
        ) : (
          <a class="project-overview__link" href={props.stepsHref}>
            {words.toSteps}
          </a>
        )}
      </section>
    </div>
  )
}

function GroupList({
  project,
  departments,
  group,
  onGroup,
}: Props & { readonly group: BusinessGroup; readonly onGroup: (group: BusinessGroup) => void }) {
  const words = useArea('project', projectTexts)
  return (
    <nav class="business-form__groups" aria-label={words.businessGroups}>
      {BUSINESS_GROUPS.map((each) => {
        const filled = filledIn(each, project, departments)
        return (
          <button
            key={each}
            type="button"
            class="business-form__group"
            aria-current={each === group ? 'true' : undefined}
            onClick={() => onGroup(each)}
          >
            <span class="business-form__group-name">
              {words.group[each]}
              {filled.part === filled.whole && <Icon name="check" />}
            </span>
            <span class="business-form__group-count">{words.filled(filled)}</span>
          </button>
        )
      })}
    </nav>
  )
}

function Topics({ project, group, onTopic }: Props & { readonly group: Exclude<BusinessGroup, 'outcome'> }) {
  const words = useArea('project', projectTexts)
  return (
    <>
      {TOPICS_OF[group].map((topic) => (
        <TextArea
          key={topic}
          label={words.topic[topic]}
          hint={words.topicHint[topic]}
          value={project.businessAnalysis?.[topic] ?? ''}
          rows={3}
          maxLength={MAX_TEXT}
          onInput={(text) => onTopic(topic, text)}
        />
      ))}
    </>
  )
}

function Outcome({ project, departments, onQuestion, onProblem, onChoose, onAddDepartment }: Props) {
  const { projects, department: departmentWords, common } = useMessages()
  const words = useArea('project', projectTexts)
  return (
    <>
      <TextArea
        label={projects.question}
        hint={projects.questionHint}
        value={project.question ?? ''}
        rows={3}
        maxLength={MAX_TEXT}
        onInput={onQuestion}
      />
      <fieldset class="business-form__choice">
        <legend class="business-form__legend">{words.chooseTitle}</legend>
        <p class="business-form__hint">{departments.length > 0 ? words.chooseHint : words.chooseNone}</p>
        {departments.map((department) => {
          const name = department.name || departmentWords.unnamed
          return (
            <div
              key={department.id}
              class="business-form__department"
              data-chosen={Boolean(department.chosen)}
            >
              <Checkbox
                label={name}
                checked={Boolean(department.chosen)}
                onChange={(isChosen) => onChoose(department, isChosen)}
              />
              {department.chosen && (
                <TextArea
                  label={`${departmentWords.problem} (${name})`}
                  value={department.problem ?? ''}
                  rows={1}
                  maxLength={MAX_TEXT}
                  onInput={(text) => onProblem(department, text)}
                />
              )}
            </div>
          )
        })}
        <QuickEntry label={projects.addDepartment} addLabel={common.add} onAdd={onAddDepartment} />
      </fieldset>
    </>
  )
}
