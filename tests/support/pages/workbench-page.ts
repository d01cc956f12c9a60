import type { Locator, Page } from 'playwright-core'

/** A plan of the analysis room as columns: what stays, and each function. */
export class WorkbenchPage {
  constructor(readonly page: Page) {}

  get view(): Locator {
    return this.page.locator('.workbench-view')
  }

  get columns(): Locator {
    return this.view.locator('article.function-column')
  }

  get left(): Locator {
    return this.view.locator('.left-column')
  }

  /** Names of the tasks the analyst keeps out. */
  get forbidden(): Locator {
    return this.left.locator('.left-column__forbidden li > span')
  }

  get finish(): Locator {
    return this.view.getByRole('button', { name: 'Maak dit voor mij af' })
  }

  /** What a screen reader was told last. */
  get said(): Locator {
    return this.view.locator('[role="status"].visually-hidden').first()
  }

  /** Resolves when a plan is on screen and no search for one goes on. */
  async waitForPlan(): Promise<void> {
    await this.columns.first().waitFor({ timeout: 60_000 })
    await this.page.locator('.functions-view__working').waitFor({ state: 'detached', timeout: 60_000 })
  }

  tasksIn(column: Locator): Promise<string[]> {
    return column.locator('.task-line__name a').allTextContents()
  }

  line(column: Locator, task: string): Locator {
    return column
      .locator('.task-line')
      .filter({ has: this.page.getByRole('link', { name: task, exact: true }) })
  }

  grip(column: Locator, task: string): Locator {
    return this.line(column, task).locator('[data-grip]')
  }

  /** Opens the menu of a task and chooses. */
  async choose(column: Locator, task: string, item: string): Promise<void> {
    await this.line(column, task)
      .getByRole('button', { name: `Wat kan met ${task}` })
      .tap()
    await this.page.getByRole('menuitem', { name: item, exact: true }).tap()
  }

  /** Of a function. */
  async chooseFor(column: Locator, item: string): Promise<void> {
    await column
      .locator('.function-column__head')
      .getByRole('button', { name: /^Wat kan met/ })
      .tap()
    await this.page.getByRole('menuitem', { name: item, exact: true }).tap()
  }

  isPinned(column: Locator, task: string): Promise<boolean> {
    return this.line(column, task).locator('.task-line__pinned').isVisible()
  }

  async finishForMe(): Promise<void> {
    await this.finish.tap()
    await this.view.getByText(/^Je plan is af/).waitFor({ timeout: 60_000 })
  }
}
