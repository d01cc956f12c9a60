import { cleanText } from '../../src/report/docx/clean-text.ts'
import type { Flag } from '../../src/report/report-document.ts'

const MOST_SIGNS = 200

/** What somebody must answer for, a line each; '' where there is nothing. */
export function flagLines(flags: readonly Flag[]): string {
  if (flags.length === 0) return ''
  const lines = flags.map(({ kind, said, why, accepted }) => {
    const state = accepted ? 'accepted' : 'not accepted'
    return `- ${kind} (${state}): ${oneLine(said)} | ${oneLine(why)}`
  })
  return [`${flags.length} points to answer for, marked in the report:`, ...lines].join('\n')
}

function oneLine(text: string): string {
  const signs = [...cleanText(text).replace(/\s+/g, ' ').trim()]
  return signs.length <= MOST_SIGNS ? signs.join('') : `${signs.slice(0, MOST_SIGNS).join('')}…`
}
