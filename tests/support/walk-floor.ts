import type { Page } from 'playwright-core'
import { type Pages, pagesOf } from './pages/pages-of.ts'

/** The four ways a device is held. */
export const HELD = [
  { name: 'tablet, landscape', width: 1180, height: 820 },
  { name: 'tablet, portrait', width: 820, height: 1180 },
  { name: 'phone, portrait', width: 390, height: 844 },
  { name: 'phone, on its side', width: 844, height: 390 },
] as const

export const HANDS = ['right', 'left'] as const
export type Hand = (typeof HANDS)[number]

/** A department with a job, two people and the tasks of a sector; M1 is followed. */
export async function enterWalkFloor(page: Page, url: string): Promise<Pages> {
  const pages = pagesOf(page)
  const { projects, department, frame } = pages
  await projects.open(url)
  await projects.create('Verpleeghuis De Linde', 'De Linde')
  await projects.addDepartment('Woongroepen')
  await department.enter('Functies', ['Verzorgende IG'])
  await department.enter('Mensen', ['M1', 'M2'])
  await frame.goTo('Vloer')
  await page.getByRole('link', { name: 'Begin met de taken van een sector' }).tap()
  await page.getByRole('button', { name: 'Zorg', exact: true }).tap()
  await page.getByRole('button', { name: '16 taken overnemen' }).tap()
  await page.getByText('Pauze stopt alles', { exact: true }).waitFor()
  await frame.goTo('Vloer')
  await page.locator('.floor__way').first().tap()
  await page.getByRole('dialog').getByRole('button', { name: 'M1', exact: true }).tap()
  await page.locator('.floor__person').waitFor()
  return pages
}

/** Puts the tiles at that hand, by the button on the floor. */
export async function giveHand(page: Page, hand: Hand): Promise<void> {
  const floor = page.locator('.floor')
  if ((await floor.getAttribute('data-hand')) === hand) return
  await page.getByRole('button', { name: /^Hand: / }).tap()
  await page.locator(`.floor[data-hand="${hand}"]`).waitFor()
}
