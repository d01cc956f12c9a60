import type { Page } from 'playwright-core'
import { exampleJson } from '../example-case.ts'
import { type Pages, pagesOf } from './pages-of.ts'

export const OFFICE_DEPARTMENT = 'Administratie uitkeringen'

/** Brings in the example office; its project is open afterwards. The list of projects must be on screen. */
export async function importOffice(page: Page): Promise<Pages> {
  const pages = pagesOf(page)
  const { projects } = pages
  const content = JSON.stringify(exampleJson('uwv-administratie'))
  await projects.chooseCase({ name: 'voorbeeld.json', content })
  await projects.dialog.getByRole('button', { name: 'Importeren' }).tap()
  await projects.keepCode()
  return pages
}

/** The example office brought in at this address, in the analysis of a department with its best plan found. */
export async function openOfficeAnalysis(
  page: Page,
  url: string,
  department: string = OFFICE_DEPARTMENT,
): Promise<Pages> {
  await pagesOf(page).projects.open(url)
  const pages = await importOffice(page)
  await pages.projects.openDepartment(department)
  await pages.frame.goTo('Analyse')
  await pages.workbench.waitForPlan()
  return pages
}
