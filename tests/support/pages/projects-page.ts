import type { Locator, Page } from 'playwright-core'
import { FramePage } from './frame-page.ts'

interface MadeFile {
  readonly name: string
  readonly content: Buffer | string
}
/** A file of the test's own making, or the path of one on disk (the driver takes no content over 50 MB). */
type ChosenFile = MadeFile | string

/** The list of projects and its dialogs. */
export class ProjectsPage {
  private readonly frame: FramePage

  constructor(readonly page: Page) {
    this.frame = new FramePage(page)
  }

  get dialog(): Locator {
    return this.page.locator('dialog[open]')
  }

  get rows(): Locator {
    return this.page.locator('.project-row')
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.page.locator('.project-row__name', { hasText: name }) })
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url)
    await this.waitForList()
  }

  /** Resolves when the list has been read. */
  async waitForList(): Promise<void> {
    await this.page.locator('.projects-screen').waitFor()
    await this.page.getByText('Projecten worden gelezen').waitFor({ state: 'detached' })
  }

  /** Names of the projects, as listed. */
  async names(): Promise<string[]> {
    await this.waitForList()
    return this.page.locator('.project-row__name').allTextContents()
  }

  /** @returns the recovery code; the project is open afterwards */
  async create(name: string, organisation = ''): Promise<string> {
    await this.page.getByRole('button', { name: 'Nieuw project' }).tap()
    await this.dialog.getByLabel('Naam van het project').fill(name)
    await this.dialog.getByLabel('Organisatie').fill(organisation)
    await this.dialog.getByRole('button', { name: 'Project maken' }).tap()
    return this.keepCode()
  }

  /** Reads the recovery code, says it is written down, goes on to the project. */
  async keepCode(): Promise<string> {
    const words = this.dialog.locator('.recovery-code__words li')
    await words.first().waitFor({ timeout: 60_000 })
    const code = (await words.allTextContents()).join(' ')
    await this.dialog.getByText('Ik heb de code opgeschreven').tap()
    await this.dialog.getByRole('button', { name: 'Verder' }).tap()
    await this.page.locator('.project-screen').waitFor()
    return code
  }

  async openExample(): Promise<void> {
    await this.page.getByRole('button', { name: /^Voorbeeld openen/ }).tap()
    await this.page.locator('.project-screen').waitFor()
  }

  async openProject(name: string): Promise<void> {
    await this.row(name).locator('.project-row__open').tap()
    await this.page.locator('.project-screen').waitFor()
  }

  async openDepartment(name: string): Promise<void> {
    await this.page.locator('.project-screen__department').filter({ hasText: name }).tap()
    await this.page.locator('.department-screen').waitFor()
  }

  async addDepartment(name: string): Promise<void> {
    await this.page.getByLabel('Nieuwe afdeling').fill(name)
    await this.page.getByLabel('Nieuwe afdeling').press('Enter')
    await this.page.locator('.department-screen').waitFor()
  }

  chooseCase(file: ChosenFile): Promise<void> {
    return this.choose(/^Importeren$/, file, 'application/json')
  }

  chooseBackup(file: ChosenFile): Promise<void> {
    return this.choose(/^Reservekopie openen$/, file, 'application/octet-stream')
  }

  /** Fills in a recovery code for the backup or project that asks for it. */
  async giveCode(code: string): Promise<void> {
    await this.dialog.getByLabel('Herstelcode').fill(code)
    await this.dialog.getByRole('button', { name: 'Openen', exact: true }).tap()
  }

  /** What is wrong with a backup or its code, as said under the field. */
  get codeProblem(): Locator {
    return this.dialog.locator('.field__problem')
  }

  backupOf(name: string): Promise<Buffer> {
    return this.frame.download(() => this.row(name).getByRole('button', { name: 'Reservekopie' }).tap())
  }

  async exportOf(name: string): Promise<string> {
    return (await this.exportAs(name, 'Casus')).toString('utf8')
  }

  /** With fields the app does not know, as one can choose where there are any. */
  async exportWithUnknown(name: string): Promise<string> {
    await this.row(name).getByRole('button', { name: 'Exporteren' }).tap()
    await this.dialog.getByRole('checkbox', { name: /die Werkvloer niet kent|dat Werkvloer niet kent/ }).tap()
    return (
      await this.frame.download(() => this.dialog.getByRole('button', { name: 'Bewaren' }).tap())
    ).toString('utf8')
  }

  /** @param kind Casus, Excel, CSV */
  async exportAs(name: string, kind: string): Promise<Buffer> {
    await this.row(name).getByRole('button', { name: 'Exporteren' }).tap()
    await this.dialog.getByRole('radio', { name: kind, exact: true }).tap()
    return this.frame.download(() => this.dialog.getByRole('button', { name: 'Bewaren' }).tap())
  }

  private async choose(button: RegExp, file: ChosenFile, mimeType: string): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.locator('main').getByRole('button', { name: button }).tap(),
    ])
    await chooser.setFiles(
      typeof file === 'string' ? file : { name: file.name, mimeType, buffer: Buffer.from(file.content) },
    )
    await this.dialog.waitFor()
  }
}
