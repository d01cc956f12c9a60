import type { RestoreDifference } from '../../document/restore-difference.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { DifferenceGroup } from '../../screens/history/restore-difference-list.tsx'
import { type FieldWords, fieldWords } from './field-words.ts'
import { kindName, recordName } from './record-names.ts'

const ORDER = ['back', 'changed', 'gone'] as const

/** What a restore would do, by what happens and per kind of record, with their names. */
export function differenceGroups(
  differences: readonly RestoreDifference[],
  departmentId: DepartmentId | null,
  words: FieldWords,
): readonly DifferenceGroup[] {
  const { history } = words.messages
  const titles = { back: history.comesBack, changed: history.becomesOther, gone: history.goesAway }
  return ORDER.flatMap((what) => {
    const own = differences.filter((each) => each.what === what)
    if (own.length === 0) return []
    const roots = [...new Set(own.map(({ root }) => root))]
    const kinds = roots.map((root) => {
      const records = own.filter((each) => each.root === root)
      return {
        root,
        title: history.previewCount({ kind: kindName(root, words.messages), count: records.length }),
        names: records.map((each) => nameOf(each, departmentId, words)),
      }
    })
    return [{ what, title: titles[what], kinds }]
  })
}

function nameOf(
  { what, root, id, fields, changed }: RestoreDifference,
  departmentId: DepartmentId | null,
  words: FieldWords,
): string {
  const name = recordName(words, departmentId, root, id, fields)
  if (what !== 'changed') return name
  const names = changed.map((field) => fieldWords({ departmentId, root, field }, words).toLowerCase())
  return `${name} (${[...new Set(names)].sort().join(', ')})`
}
