import { type Coverage, sumOfCoverages } from '../../analysis/coverage.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { project as projectTexts } from '../../i18n/nl/project.ts'
import type { DepartmentRecord, ProjectRecord } from '../../records/document-records.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { QuickEntry } from '../../ui/quick-entry.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type Counted, type CoverageLinks, DepartmentCoverage } from './department-coverage.tsx'

interface Props {
  readonly project: ProjectRecord
  readonly departments: readonly DepartmentRecord[]
  readonly coverageOf: (id: DepartmentId) => Counted
  readonly linksOf: (id: DepartmentId) => CoverageLinks
  readonly businessHref: string
  readonly onProject: (fields: Partial<ProjectRecord>) => void
  readonly onAddDepartment: (name: string) => void
}

/** The departments with how far the work is in each, and what the project is called. */
export function Overview(props: Props) {
  const { departments, coverageOf, linksOf } = props
  const { projects, common } = useMessages()
  const words = useArea('project', projectTexts)
  return (
    <div class="project-overview">
      <section class="project-overview__departments" aria-label={projects.departmentsTitle}>
        <h2>{projects.departmentsTitle}</h2>
        {departments.length === 0 ? (
          <EmptyNotice title={words.noDepartmentsTitle} text={words.noDepartmentsText}>
            <a class="project-overview__link" href={props.businessHref}>
              {words.toBusiness}
            </a>
          </EmptyNotice>
        ) : (
          <>
            <Summary counted={departments.map(({ id }) => coverageOf(id))} />
            <ul class="project-overview__list">
              {departments.map((department) => (
                <DepartmentCoverage
                  key={department.id}
                  department={department}
                  counted={coverageOf(department.id)}
                  links={linksOf(department.id)}
                />
              ))}
            </ul>
          </>
        )}
        <QuickEntry
          label={projects.addDepartment}
          addLabel={common.add}
          variant="primary"
          onAdd={props.onAddDepartment}
        />
      </section>
      <About {...props} />
    </div>
  )
}

function About({ project, businessHref, onProject }: Props) {
  const { projects, common } = useMessages()
  const words = useArea('project', projectTexts)
  const question = project.question?.trim()
  return (
    <section class="project-overview__about" aria-label={words.aboutProject}>
      <h2>{words.aboutProject}</h2>
      <div>
        <h3 class="project-overview__label">{projects.question}</h3>
        <p class="project-overview__question" data-empty={!question}>
          {question || words.noQuestion}
        </p>
        <a class="project-overview__link" href={businessHref}>
          {question ? words.changeQuestion : words.writeQuestion}
        </a>
      </div>
      <TextField
        label={common.name}
        value={project.name}
        onInput={(name) => onProject({ name })}
        maxLength={300}
      />
      <TextField
        label={projects.organisation}
        value={project.organisation ?? ''}
        onInput={(organisation) => onProject({ organisation })}
        maxLength={300}
      />
    </section>
  )
}

/** All departments in one sentence, once each is counted. */
function Summary({ counted }: { readonly counted: readonly Counted[] }) {
  const words = useArea('project', projectTexts)
  const { formatHours } = useFormat()
  const read = counted.filter((each): each is Coverage => typeof each === 'object')
  if (read.length === 0 || counted.includes('counting'))
    return <p class="project-overview__summary">{words.counting}</p>
  const { observedHours, peopleInterviewed, people, tasks } = sumOfCoverages(read)
  return (
    <p class="project-overview__summary">
      {words.summary({
        hours: formatHours(observedHours),
        part: peopleInterviewed,
        whole: people,
        tasks,
      })}
    </p>
  )
}
