import { describe, expect } from 'vitest'
import { rounds } from '../support/rounds.ts'
import { type StorageBrowser, storageTest } from '../support/storage-test.ts'

const MINUTE_MS = 60_000

interface KilledRound {
  readonly isHasty: boolean
  /** The acknowledgement, counted from 1, in which the browser dies. */
  readonly atAcknowledgement: number
  readonly label: string
}

/**
 * Edits as fast as the page can, and kills the browser within the handler of one acknowledgement: the page has just
 * been told that its edit is saved, and writes on.
 *
 * @returns every edit that was called saved
 */
async function editUntilKilled(browser: StorageBrowser, round: KilledRound): Promise<string[]> {
  const saved: string[] = []
  const died = new Promise<void>((resolve, reject) => {
    const acknowledge = (edit: string) => {
      saved.push(edit)
      if (saved.length === round.atAcknowledgement) browser.kill().then(resolve, reject)
    }
    browser.page.exposeFunction('acknowledge', acknowledge).then(() => startEditing(browser, round), reject)
  })
  await died
  return saved
}

/** Two writers at once, so that some edits wait for the write of others; nothing waits for the test. */
function startEditing({ page }: StorageBrowser, { isHasty, label }: KilledRound): void {
  page
    .evaluate(
      async ([isHasty, label]) => {
        await storageHarness.open({ isHasty })
        const { keeper } = opened
        const records = keeper.doc.getMap('records')
        const write = async (writer: string) => {
          for (let i = 0; ; i++) {
            const edit = `${label}-${writer}-${i}`
            records.set(edit, `content of ${edit}`)
            await keeper.flush()
            ;(globalThis as unknown as { acknowledge: (edit: string) => void }).acknowledge(edit)
            if (isHasty && i % 3 === 0) keeper.compact().catch(() => undefined)
          }
        }
        await Promise.all([write('a'), write('b')])
      },
      [isHasty, label] as const,
    )
    .catch(() => undefined)
}

async function readRecords({ page }: StorageBrowser): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    await storageHarness.open()
    const report = await opened.keeper.whenReconciled
    if (report.lost > 0 || report.isIncomplete) throw new Error(JSON.stringify(report))
    return opened.keeper.doc.getMap('records').toJSON()
  })
}

describe('killing the browser', () => {
  for (const { what, isHasty, count } of [
    { what: 'inside an acknowledgement', isHasty: false, count: rounds(20, 200) },
    { what: 'while it compacts', isHasty: true, count: rounds(6, 60) },
  ]) {
    storageTest(
      `${what} loses nothing that was called saved, in ${count} rounds`,
      { retry: 0, timeout: count * MINUTE_MS },
      async ({ launchStorage }) => {
        const saved: string[] = []
        for (let round = 0; round < count; round++) {
          const browser = await launchStorage()
          const label = `round${round}`
          saved.push(
            ...(await editUntilKilled(browser, { isHasty, atAcknowledgement: 5 + (round % 20) * 7, label })),
          )
        }
        const survivor = await launchStorage()
        const found = await readRecords(survivor)
        expect(saved.filter((edit) => found[edit] !== `content of ${edit}`)).toEqual([])
        expect(saved.length).toBeGreaterThan(count * 5)
      },
    )
  }
})
