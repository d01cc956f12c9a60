import type { ComponentChildren } from 'preact'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { project as projectTexts } from '../../i18n/nl/project.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import './project-screen.css'

export const PROJECT_TABS = ['overview', 'business', 'steps', 'together', 'discuss'] as const
export type ProjectTab = (typeof PROJECT_TABS)[number]

interface Props {
  readonly name: string
  readonly organisation: string
  readonly tab: ProjectTab
  /** How much of each part is done, e.g. "3 van 14". */
  readonly counts: Readonly<Partial<Record<ProjectTab, string>>>
  readonly onTab: (tab: ProjectTab) => void
  /** What the chosen tab shows. */
  readonly children: ComponentChildren
}

/** A project as a whole, in three parts: how far the work is, the business analysis, and the road of the method. */
export function ProjectScreen({ name, organisation, tab, counts, onTab, children }: Props) {
  const { projects } = useMessages()
  const project = useArea('project', projectTexts)
  return (
    <div class="project-screen">
      <PageHeader title={name || projects.unnamed} lead={organisation} />
      <Tabs
        label={project.parts}
        tabs={PROJECT_TABS.map((key) => ({
          key,
          label: project[key],
          ...(counts[key] && { count: counts[key] }),
        }))}
        selected={tab}
        onSelect={onTab}
      >
        {children}
      </Tabs>
    </div>
  )
}
