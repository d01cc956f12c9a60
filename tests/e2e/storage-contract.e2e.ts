import { expect } from 'vitest'
import { JOURNAL_CASES } from '../contract/journal-contract.ts'
import { storageTest } from '../support/storage-test.ts'

storageTest('the journal keeps its whole contract in a real browser', async ({ launchStorage }) => {
  const { page } = await launchStorage()
  const broken: string[] = []
  for (const { name } of JOURNAL_CASES) {
    const run = page.evaluate((caseName) => storageHarness.runJournalCase(caseName), name)
    await run.catch((error: unknown) => broken.push(`${name}: ${String(error)}`))
  }
  expect(broken).toEqual([])
})
