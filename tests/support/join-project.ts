import type { Page } from 'playwright-core'
import { pagesOf } from './pages/pages-of.ts'
import { TogetherPage } from './pages/together-page.ts'

/** The project that is open on one tablet, brought to another by an invitation; *Samen* is open on both afterwards. */
export async function joinProject(first: Page, second: Page) {
  const together = new TogetherPage(first)
  await together.open()
  const { link } = await together.invite()
  const there = new TogetherPage(second)
  await there.openLink(link)
  await there.agree()
  const pages = pagesOf(second)
  await pages.projects.keepCode()
  return { pages, together, there }
}
