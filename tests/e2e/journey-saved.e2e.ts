import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

/** What the app holds back for the last notes, in bytes. */
const RESERVE = 4 * 1024 * 1024
/** Measured: giving up the reserve makes room for about 60 long notes; this much less leaves some twenty. */
const LESS = 1_150_000
/** The longest a note can be. */
const NOTE_LENGTH = 20_000
const MANY_NOTES = 200

async function setQuota(page: Page, url: string, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const origin = new URL(url).origin
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize && { quotaSize }) })
}

/** Waits until the reserve is laid, then leaves room for a few notes once the app has given it all up. */
async function leaveLittleRoom(page: Page, url: string): Promise<void> {
  const usage = () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  await waitUntilOffline(page)
  await expect.poll(usage, { timeout: 20_000 }).toBeGreaterThan(RESERVE * 1.25)
  await setQuota(page, url, (await usage()) - RESERVE - LESS)
}

/** Random, because what compresses slips under the limit. */
const randomNote = () => randomBytes(NOTE_LENGTH).toString('base64').slice(0, NOTE_LENGTH)

test('says that the storage is full, keeps what is typed on screen, and saves it once there is room', async ({
  launch,
  server,
}) => {
  const { page } = await launch({ expectedProblems: [/QuotaExceeded/] })
  const { projects, frame, floor } = pagesOf(page)
  await projects.open(server.url)
  await projects.create('Vol apparaat')
  await projects.addDepartment('Magazijn')
  await frame.goTo('Vloer')
  await frame.waitUntilSaved()
  await leaveLittleRoom(page, server.url)

  const holdsNote = async (note: string) => (await floor.log.innerText()).includes(note)
  const called: string[] = []
  let refused = ''
  while (refused === '') {
    expect(called.length).toBeLessThan(MANY_NOTES)
    const note = randomNote()
    await floor.typeNote(note)
    await expect
      .poll(() => frame.status.textContent(), { timeout: 30_000 })
      .toMatch(/^(Opgeslagen|Niet opgeslagen)/)
    if ((await frame.status.textContent())?.startsWith('Niet')) refused = note
    else called.push(note)
    await page.getByRole('dialog').getByRole('button', { name: 'Klaar' }).tap()
  }
  expect(called.length).toBeGreaterThan(0)
  expect(await frame.status.textContent()).toBe('Niet opgeslagen: de opslag is vol')
  expect(await holdsNote(refused)).toBe(true)
  await frame.openSavedPanel()
  await page.getByRole('dialog').getByText('Wat eerder is opgeslagen is veilig').waitFor()
  await frame.closeDialog()

  // Leaving the project saves nothing, so nothing says that it did.
  const address = page.url()
  await frame.goTo('Projecten')
  await projects.waitForList()
  expect(await frame.status.textContent()).toBe('Niet opgeslagen: de opslag is vol')
  expect(await projects.row('Vol apparaat').textContent()).toContain('Niet opgeslagen: de opslag is vol')
  await page.goto(address)
  await floor.log.waitFor()

  await setQuota(page, server.url)
  await frame.waitUntilSaved()
  await frame.openAnew()
  await frame.openSavedPanel()
  const exported = await frame.download(() =>
    page.getByRole('dialog').getByRole('button', { name: 'Exporteren' }).tap(),
  )
  const kept = new Set(
    JSON.parse(exported.toString('utf8')).observations.map(({ note }: { note: string }) => note),
  )
  expect([...called, refused].filter((note) => !kept.has(note)).length).toBe(0)
})

test('shows in a second tab that the first has it, and lets the second take over', async ({
  launch,
  server,
}) => {
  const { page: first, context } = await launch()
  const before = pagesOf(first)
  await before.projects.open(server.url)
  await before.projects.create('Twee tabbladen')
  await before.projects.addDepartment('Keuken')
  await before.department.enter('Functies', ['Kok'])
  await before.frame.waitUntilSaved()

  const second = await context.newPage()
  await second.goto(first.url())
  await second.getByText('Werkvloer is al open in een ander tabblad').waitFor()
  await second.getByRole('button', { name: 'Hier gebruiken' }).tap()
  const after = pagesOf(second)
  await expect.poll(() => after.department.names('Functies')).toEqual(['Kok'])
  await first.getByText('Werkvloer is al open in een ander tabblad').waitFor()
  expect(await first.locator('.department-screen').count()).toBe(0)

  await after.department.enter('Functies', ['Afwasser'])
  await after.frame.waitUntilSaved()

  await first.getByRole('button', { name: 'Hier gebruiken' }).tap()
  await expect.poll(() => before.department.names('Functies')).toEqual(['Kok', 'Afwasser'])
  await second.getByText('Werkvloer is al open in een ander tabblad').waitFor()
  await before.department.enter('Functies', ['Bezorger'])
  await before.frame.waitUntilSaved()
  await before.frame.openAnew()
  await expect.poll(() => before.department.names('Functies')).toEqual(['Kok', 'Afwasser', 'Bezorger'])
})
