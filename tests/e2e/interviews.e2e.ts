import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { runAxe } from '../support/run-axe.ts'

const STILL = { reducedMotion: 'reduce' } as const

async function openDepartment(page: Page) {
  const pages = pagesOf(page)
  await pages.projects.waitForList()
  await pages.projects.openExample()
  await pages.projects.openDepartment('Onderwijsproces')
  return pages
}

/** Where the caret is: the place of its line, and the sign it stands before. */
const caret = (page: Page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLTextAreaElement>('.line__text')]
    const field = document.activeElement as HTMLTextAreaElement
    return { line: fields.indexOf(field), at: field.selectionStart }
  })

test('an interview is begun, written, turned into tasks and findings, and there again after a reload', async ({
  page,
}) => {
  const { frame, interviews, tasks } = await openDepartment(page)
  await frame.goTo('Gesprekken')
  await interviews.start()
  await page.getByRole('button', { name: 'Ja, afgesproken' }).tap()

  await page.keyboard.type('Ik zet de roosters klaar. Dat kost een ochtend.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Dan ben ik de hele dag aan het bellen')
  await interviews.chooseTopic('Knelpunten')
  await page.keyboard.type('Niemand weet waar de sleutels zijn')
  expect(await interviews.topics()).toEqual(['Taken', 'Taken', 'Knelpunten', 'Knelpunten'])
  await interviews.star(1)
  await interviews.toTask(0)
  await interviews.toFinding(2)
  // While one taps, the caret stays where one wrote.
  await page.keyboard.type('.')
  expect((await interviews.texts())[2]).toBe('Niemand weet waar de sleutels zijn.')
  await interviews.wish('Ik zet de roosters klaar', 'liever niet')
  await frame.waitUntilSaved()

  await frame.openAnew()
  await interviews.waitForSheet()
  const written = [
    'Ik zet de roosters klaar. Dat kost een ochtend.',
    'Dan ben ik de hele dag aan het bellen',
    'Niemand weet waar de sleutels zijn.',
    '',
  ]
  await expect.poll(() => interviews.texts()).toEqual(written)
  expect(await interviews.lines.nth(1).getAttribute('data-quote')).toBe('true')
  await page.getByRole('link', { name: 'Bevinding: knelpunt' }).waitFor()
  await page.getByRole('link', { name: 'Taak: Ik zet de roosters klaar' }).tap()
  await tasks.editor.getByText('liever niet').first().waitFor()

  await frame.goTo('Gesprekken')
  await interviews.rows.first().getByText('3 regels · 1 citaat · 1 wens').waitFor()
})

test('the sheet cuts, joins, pastes and takes back as a sheet of paper would', async ({ page }) => {
  const { frame, interviews } = await openDepartment(page)
  const address = page.url().replace('/department/', '/interviews/')
  await frame.openAnew(`${address}/nieuw`)
  await interviews.choosePerson()
  await page.keyboard.type('een twee')
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  expect(await interviews.texts()).toEqual(['een', ' twee', ''])
  expect(await caret(page)).toEqual({ line: 1, at: 0 })
  await page.keyboard.press('Backspace')
  expect(await interviews.texts()).toEqual(['een twee', ''])
  expect(await caret(page)).toEqual({ line: 0, at: 3 })
  await page.keyboard.press('ArrowDown')
  expect(await caret(page)).toEqual({ line: 1, at: 0 })

  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'koffie\n\nbedden\nwas\n')
    const event = new ClipboardEvent('paste', { clipboardData: data, cancelable: true, bubbles: true })
    document.activeElement?.dispatchEvent(event)
  })
  await expect.poll(() => interviews.texts()).toEqual(['een twee', 'koffie', 'bedden', 'was', ''])
  expect(await caret(page)).toEqual({ line: 3, at: 3 })
  await page.keyboard.press('Control+z')
  await expect.poll(() => interviews.texts()).toEqual(['een twee', ''])
  expect(await caret(page)).toEqual({ line: 0, at: 8 })
  await page.keyboard.press('Alt+2')
  await page.keyboard.type('vrijdag')
  expect(await interviews.topics()).toEqual(['Taken', 'Wanneer', 'Wanneer'])

  await page.getByRole('button', { name: 'Meer acties' }).tap()
  await page.getByRole('menuitem', { name: 'Gesprek weghalen' }).tap()
  await frame.notice.getByRole('button', { name: 'Ongedaan maken' }).tap()
  await interviews.rows.first().getByText('2 regels').waitFor()
})

test('on a phone every line and topic is in reach, and axe finds nothing in either theme', async ({
  page,
}) => {
  const { frame, interviews } = await openDepartment(page)
  const found: string[] = []
  const look = async (where: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ ...STILL, colorScheme })
      await page.waitForFunction(() => document.getAnimations().length === 0)
      found.push(...(await runAxe(page)).map((problem) => `${where}, ${colorScheme}: ${problem}`))
    }
    const tooWide = await page.evaluate(() => document.querySelector('main')!.scrollWidth - innerWidth)
    if (tooWide > 0) found.push(`${where}: wider than the screen by ${tooWide}`)
  }
  await frame.goTo('Gesprekken')
  await look('list')
  await page.setViewportSize({ width: 390, height: 844 })
  await look('list on a phone')
  await page.getByRole('button', { name: 'Nieuw gesprek' }).tap()
  await page.locator('.person-tile').first().waitFor()
  await look('with whom')
  await interviews.choosePerson()
  await look('empty sheet')
  await interviews.write('Bedden opmaken en daarna de kamers')
  await interviews.toTask(0)
  await interviews.toFinding(0)
  await interviews.chooseTopic('Wensen')
  const topic = await page.locator('.guide__topic[aria-current]').boundingBox()
  expect(topic!.x).toBeGreaterThanOrEqual(0)
  expect(topic!.x + topic!.width).toBeLessThanOrEqual(390)
  const small = await page.evaluate(() => {
    const targets = [...document.querySelectorAll('main :is(button, a, select, .line__text)')]
    return targets
      .map((each) => each.getBoundingClientRect())
      .filter(({ height }) => height > 0 && height < 44).length
  })
  expect(small).toBe(0)
  await look('sheet')
  await page.getByRole('link', { name: 'Bevinding: taak' }).tap()
  await page.locator('.findings__record').waitFor()
  await look('finding')
  await page.goBack()
  await interviews.waitForSheet()
  await page.setViewportSize({ width: 1180, height: 820 })
  await page.getByRole('button', { name: 'Anders' }).tap()
  await look('details')
  await frame.closeDialog()
  await page.getByRole('button', { name: 'Meer acties' }).tap()
  await page.getByRole('menuitem', { name: 'Leidraden' }).tap()
  await page.getByRole('button', { name: 'Nieuwe leidraad' }).tap()
  await look('guides')
  expect(found).toEqual([])
})
