import type { CaseFile } from './case-file.ts'
import { FILE_SHAPE } from './file-shape.ts'
import { keptOf, mapFields } from './shape.ts'

/*
 * A file somebody else made may hold names in fields this version does not know, whatever those are called. They are carried through
 * an import and kept with the project; out goes what this version knows. Somebody who looked at which fields they are can have them go
 * along; even then not those of people, nor those that are called like a name or a way to reach somebody.
 */
const NAME_LIKE =
  /name|naam|mail|phone|telefoon|mobiel|mobile|address|adres|birth|geboor|contact|woonplaats|postcode|zipcode|bsn|signature|handtekening/i

/** The case without fields this version does not know. What needs no change stays the same object. */
export const withoutNames = <T extends CaseFile>(file: T): T => keptOf(file, FILE_SHAPE)

/** The case with the fields this version does not know, but for those that surely hold a name. */
export const withoutNamed = <T extends CaseFile>(file: T): T =>
  keptOf(file, FILE_SHAPE, (path, value) => (path[0] === 'people' ? undefined : unnamed(value, path.at(-1)!)))

/** The fields of a case that this version does not know, as paths (`observations.respondent`), each once. */
export function unknownFields(file: CaseFile): string[] {
  const left = new Set<string>()
  keptOf(file, FILE_SHAPE, (path) => {
    left.add(path.join('.'))
    return undefined
  })
  return [...left]
}

function unnamed(value: unknown, key: string): unknown {
  if (NAME_LIKE.test(key)) return undefined
  if (Array.isArray(value)) return value.map((each) => unnamed(each, ''))
  return typeof value === 'object' && value !== null ? mapFields(value, unnamed) : value
}
