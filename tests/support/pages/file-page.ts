import type { Page } from 'playwright-core'
import { FramePage } from './frame-page.ts'

interface Report {
  readonly title: string
  readonly text: string
  /** Each three words, as they stand. */
  readonly words: readonly string[]
}

/** The file that carries a project, and what came in, in the room where people share. */
export class FilePage {
  private readonly frame: FramePage

  constructor(readonly page: Page) {
    this.frame = new FramePage(page)
  }

  /** From any part of the project's own room. */
  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: /^Samen/ }).tap()
    await this.page.getByRole('button', { name: 'Bestand maken' }).waitFor()
  }

  async make(): Promise<{ readonly content: Buffer; readonly words: string }> {
    await this.forget()
    const content = await this.frame.download(() =>
      this.page.getByRole('button', { name: 'Bestand maken' }).tap(),
    )
    const { words } = await this.report('Het bestand is gemaakt')
    return { content, words: words[0] ?? '' }
  }

  takeIn(content: Buffer): Promise<Report> {
    return this.choose('Bestand inlezen', content)
  }

  /** In the list of projects, where the project is here. */
  takeInFromList(content: Buffer): Promise<Report> {
    return this.choose('Reservekopie openen', content)
  }

  private async choose(name: string, content: Buffer): Promise<Report> {
    await this.forget()
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name }).tap(),
    ])
    await chooser.setFiles({ name: 'werk.werkvloer', mimeType: 'application/octet-stream', buffer: content })
    return this.report()
  }

  /** What came of it. @param title waits for this one */
  async report(title = ''): Promise<Report> {
    const notice = this.notices.and(this.page.locator(':not([data-old])')).filter({ hasText: title })
    await notice.waitFor()
    const words = await notice.locator('.three-words').all()
    return {
      title: (await notice.locator('.notice__title').textContent()) ?? '',
      text: (await notice.locator('.notice__text').textContent()) ?? '',
      words: await Promise.all(
        words.map(async (each) => (await each.locator('li').allTextContents()).join(' ')),
      ),
    }
  }

  /** What is on screen is of an earlier file. */
  private async forget(): Promise<void> {
    await this.notices.evaluateAll((all) => {
      for (const each of all) each.setAttribute('data-old', '')
    })
  }

  private get notices() {
    return this.page.locator('.file-section__step .notice')
  }

  /** Each sitting with what is told of it. */
  sittings(): Promise<string[]> {
    return this.page.locator('.activity__sitting').allTextContents()
  }

  /** To before the newest merge. */
  async goBack(): Promise<void> {
    await this.page
      .locator('.merges__point')
      .first()
      .getByRole('button', { name: /^Ga terug/ })
      .tap()
  }
}
