import type { Page } from 'playwright-core'
import { DepartmentPage } from './department-page.ts'
import { FloorPage } from './floor-page.ts'
import { FramePage } from './frame-page.ts'
import { InterviewsPage } from './interviews-page.ts'
import { ProjectsPage } from './projects-page.ts'
import { TasksPage } from './tasks-page.ts'
import { WorkbenchPage } from './workbench-page.ts'

export interface Pages {
  readonly frame: FramePage
  readonly projects: ProjectsPage
  readonly department: DepartmentPage
  readonly floor: FloorPage
  readonly interviews: InterviewsPage
  readonly tasks: TasksPage
  readonly workbench: WorkbenchPage
}

/** Every screen of the app as seen through this browser page. */
export const pagesOf = (page: Page): Pages => ({
  frame: new FramePage(page),
  projects: new ProjectsPage(page),
  department: new DepartmentPage(page),
  floor: new FloorPage(page),
  interviews: new InterviewsPage(page),
  tasks: new TasksPage(page),
  workbench: new WorkbenchPage(page),
})
