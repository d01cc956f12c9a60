import type { Coverage } from '../../analysis/coverage.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { project as projectTexts } from '../../i18n/nl/project.ts'
import type { DepartmentRecord } from '../../records/document-records.ts'
import { Icon } from '../../ui/icon.tsx'
import { StatusWord } from '../../ui/status-word.tsx'

/** 'counting' until the department was read; 'failed' when it cannot be. */
export type Counted = Coverage | 'counting' | 'failed'

/** Where each count can be mended. */
export interface CoverageLinks {
  readonly department: string
  readonly floor: string
  readonly interviews: string
  readonly tasks: string
  readonly tasksWithoutHours: string
  readonly tasksUnjudged: string
  readonly tasksOpen: string
}

interface Props {
  readonly department: DepartmentRecord
  readonly counted: Counted
  readonly links: CoverageLinks
}

/** One department: its name leads there, each count to the place where something can be done about it. */
export function DepartmentCoverage({ department, counted, links }: Props) {
  const { department: words } = useMessages()
  const project = useArea('project', projectTexts)
  const name = department.name || words.unnamed
  return (
    <li class="department-coverage">
      <a class="project-screen__department" href={links.department}>
        <span class="department-coverage__words">
          <strong>{name}</strong>
          {department.problem && <span class="department-coverage__problem">{department.problem}</span>}
        </span>
        {department.chosen && <StatusWord tone="good">{project.chosen}</StatusWord>}
        <Icon name="chevron-right" />
      </a>
      {counted === 'counting' && <p class="department-coverage__wait">{project.counting}</p>}
      {counted === 'failed' && <p class="department-coverage__wait">{project.countFailed}</p>}
      {typeof counted === 'object' && <Counts name={name} coverage={counted} links={links} />}
    </li>
  )
}

interface Count {
  readonly key: keyof CoverageLinks
  readonly label: string
  readonly value: string
  readonly detail?: string
  /** Something is still to be done here. */
  readonly asks: boolean
}

function Counts({
  name,
  coverage,
  links,
}: {
  readonly name: string
  readonly coverage: Coverage
  readonly links: CoverageLinks
}) {
  const project = useArea('project', projectTexts)
  return (
    <ul class="department-coverage__counts" aria-label={project.countsOf({ name })}>
      {useCounts(coverage).map(({ key, label, value, detail, asks }) => (
        <li key={key}>
          <a class="department-coverage__count" data-asks={asks} href={links[key]}>
            <span class="department-coverage__label">{label}</span>{' '}
            <span class="department-coverage__value">{value}</span>{' '}
            {detail && <span class="department-coverage__detail">{detail}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}

function useCounts(coverage: Coverage): readonly Count[] {
  const project = useArea('project', projectTexts)
  const { formatHours, formatNumber } = useFormat()
  const { people, peopleObserved, peopleInterviewed, interviews, tasks, observedHours } = coverage
  const lacking = (key: 'tasksWithoutHours' | 'tasksUnjudged' | 'tasksOpen'): Count => ({
    key,
    label: project[key],
    value: coverage[key] === 0 && tasks > 0 ? '0' : formatNumber(coverage[key]),
    ...(coverage[key] === 0 && tasks > 0 && { detail: project.allDone }),
    asks: coverage[key] > 0,
  })
  return [
    {
      key: 'floor',
      label: project.observed,
      value: observedHours > 0 ? formatHours(observedHours) : project.nothingYet,
      detail:
        observedHours > 0 && peopleObserved === 0
          ? project.observedNobody
          : project.observedPeople({ part: peopleObserved, whole: people }),
      asks: observedHours === 0,
    },
    {
      key: 'interviews',
      label: project.interviewed,
      value: project.partOf({ part: peopleInterviewed, whole: people }),
      detail: project.interviewCount({ count: interviews }),
      asks: peopleInterviewed < people || interviews === 0,
    },
    { key: 'tasks', label: project.taskCount, value: formatNumber(tasks), asks: tasks === 0 },
    lacking('tasksWithoutHours'),
    lacking('tasksUnjudged'),
    lacking('tasksOpen'),
  ]
}
