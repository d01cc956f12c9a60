import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findOfficeProgram } from '../../bin/setup/office.mjs'

const LONGEST_MS = 120_000
const run = promisify(execFile)

export interface OpenedDocument {
  readonly pages: number
  /** Each page as it reads. */
  readonly texts: readonly string[]
  readonly fonts: readonly string[]
  readonly pdf: Buffer
}

/** Has LibreOffice make a PDF of a Word document, in a profile of its own, and says what became of it. */
export async function openInOffice(docx: Uint8Array): Promise<OpenedDocument> {
  const folder = mkdtempSync(join(tmpdir(), 'werkvloer-office-'))
  const call = (name: string, ...args: string[]) =>
    run(findOfficeProgram(name)!, args, { timeout: LONGEST_MS, maxBuffer: 32 * 1024 * 1024 })
  try {
    const file = join(folder, 'report.docx')
    const pdf = join(folder, 'report.pdf')
    writeFileSync(file, docx)
    await call(
      'soffice',
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    )
    const { stdout: text } = await call('pdftotext', '-layout', pdf, '-')
    const { stdout: fonts } = await call('pdffonts', pdf)
    const texts = text.split('\f').slice(0, -1)
    return {
      pages: texts.length,
      texts,
      fonts: fonts
        .split('\n')
        .slice(2)
        .flatMap((line) => line.split(/\s+/)[0] || []),
      pdf: readFileSync(pdf),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
