import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listSiteFiles } from './list-site-files.ts'

/** @throws Error when a page holds a script or style that our policy would refuse to run */
export function assertNothingInline(siteDir: string): void {
  const pages = listSiteFiles(siteDir).filter((name) => name.endsWith('.html'))
  const wrong = pages.flatMap((name) =>
    findInline(readFileSync(join(siteDir, name), 'utf8')).map((found) => `${name}: ${found}`),
  )
  if (wrong.length > 0) throw new Error(`inline code in a page:\n${wrong.join('\n')}`)
}

/** Opening tags of inline scripts, inline styles, style attributes and handlers. */
export function findInline(html: string): string[] {
  const tags = [...html.matchAll(/<([a-z][\w-]*)((?:\s+[^>]*)?)>/gi)]
  return tags.filter(([, name = '', rest = '']) => isInline(name.toLowerCase(), rest)).map(([tag]) => tag)
}

function isInline(name: string, attributes: string): boolean {
  if (name === 'style' || /\s(on[a-z]+|style)\s*=/i.test(attributes)) return true
  return name === 'script' && !/\ssrc\s*=/i.test(attributes)
}
