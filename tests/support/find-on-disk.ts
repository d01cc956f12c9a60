import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Files under a folder that hold a text as raw bytes, in UTF-8 or UTF-16 of either order. */
export function findOnDisk(folder: string, text: string): string[] {
  const utf16 = Buffer.from(text, 'utf16le')
  const forms = [Buffer.from(text, 'utf8'), utf16, Buffer.from(utf16).swap16()]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => forms.some((form) => readFileSync(path).includes(form)))
    .map((path) => relative(folder, path))
}
