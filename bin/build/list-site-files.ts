import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Every file of a built site as a path with `/`, sorted, without compressed copies and names that start with a dot. */
export function listSiteFiles(siteDir: string): string[] {
  return readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
