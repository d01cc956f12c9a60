import { writeFileSync } from 'node:fs'
import type { Report } from '../../src/report/report-document.ts'
import { whereTyped } from '../where-typed.ts'

/** What makes each kind of file is loaded when it is asked for: a page needs nothing of Word. */
async function contentOf(report: Report, kind: 'docx' | 'html'): Promise<string | Uint8Array> {
  if (kind === 'html') return (await import('../../src/report/to-html.ts')).toHtml(report)
  const [{ toDocx }, { paintCharts }, { painterFromPackages }] = await Promise.all([
    import('../../src/report/docx/to-docx.ts'),
    import('../../src/report/pictures/report-pictures.ts'),
    import('./painter-from-packages.ts'),
  ])
  return toDocx(report, paintCharts(report, await painterFromPackages()))
}

/** @returns why the file could not be written; null when it was */
export async function writeReport(
  report: Report,
  kind: 'docx' | 'html',
  path: string,
): Promise<string | null> {
  const content = await contentOf(report, kind)
  try {
    writeFileSync(whereTyped(path), content)
    return null
  } catch (error) {
    return `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`
  }
}
