import { makeBigCase } from '../../tests/support/big-case.ts'
import type { BenchBrowser } from './bench-browser.ts'

/** Imports a big case; its project is open afterwards. */
export const importBigCase = (
  browser: BenchBrowser,
  shape: { readonly records: number; readonly perDepartment: number },
): Promise<void> => importCase(browser, makeBigCase({ ...shape, seed: 1 }))

/** Imports a case through the app's own dialog; its project is open afterwards. */
export async function importCase({ page }: BenchBrowser, file: object): Promise<void> {
  await page.locator('main h1').first().waitFor()
  const buffer = Buffer.from(JSON.stringify(file))
  await page
    .locator('input[type=file][accept*=json]')
    .setInputFiles({ name: 'groot.json', mimeType: 'application/json', buffer })
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Importeren', exact: true }).click()
  await dialog.getByText('Ik heb de code opgeschreven').click({ timeout: 60_000 })
  await dialog.getByRole('button', { name: 'Verder' }).click()
  await page.waitForURL(/#\/p\//)
}

/** The address of a room of the first department of the project that is open. */
export async function departmentAddress({ page }: BenchBrowser, place: string): Promise<string> {
  const link = page.locator('main a[href*="/department/"]').first()
  const href = (await link.getAttribute('href')) ?? ''
  return new URL(href.replace('/department/', `/${place}/`), page.url()).href
}
