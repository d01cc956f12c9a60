import { useMessages } from '../../i18n/messages-context.tsx'
import type { DepartmentRecord, ProjectRecord } from '../../records/document-records.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { Icon } from '../../ui/icon.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { QuickEntry } from '../../ui/quick-entry.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import './project-screen.css'

interface Props {
  readonly project: ProjectRecord
  readonly departments: readonly DepartmentRecord[]
  readonly departmentHref: (id: DepartmentId) => string
  readonly onProject: (fields: Partial<ProjectRecord>) => void
  readonly onAddDepartment: (name: string) => void
}

/** A project as a whole: what is asked, and the departments where the work is looked at. */
export function ProjectScreen({ project, departments, departmentHref, onProject, onAddDepartment }: Props) {
  const { projects: words, common } = useMessages()
  return (
    <div class="project-screen">
      <PageHeader title={project.name || words.unnamed} lead={project.organisation} />
      <section class="project-screen__section" aria-label={words.departmentsTitle}>
        <h2>{words.departmentsTitle}</h2>
        {departments.length === 0 && <p class="project-screen__hint">{words.departmentsHint}</p>}
        {departments.length > 0 && (
          <ul class="project-screen__departments">
            {departments.map((department) => (
              <li key={department.id}>
                <a class="project-screen__department" href={departmentHref(department.id)}>
                  <span>
                    <strong>{department.name}</strong>
                    {department.problem && <span class="project-screen__problem">{department.problem}</span>}
                  </span>
                  <Icon name="chevron-right" />
                </a>
              </li>
            ))}
          </ul>
        )}
        <QuickEntry
          label={words.addDepartment}
          addLabel={common.add}
          variant="primary"
          onAdd={onAddDepartment}
        />
      </section>
      <section class="project-screen__section project-screen__about" aria-label={words.question}>
        <TextArea
          label={words.question}
          hint={words.questionHint}
          value={project.question ?? ''}
          maxLength={20_000}
          onInput={(question) => onProject({ question })}
        />
        <TextField
          label={common.name}
          value={project.name}
          onInput={(name) => onProject({ name })}
          maxLength={300}
        />
        <TextField
          label={words.organisation}
          value={project.organisation ?? ''}
          onInput={(organisation) => onProject({ organisation })}
          maxLength={300}
        />
      </section>
    </div>
  )
}
