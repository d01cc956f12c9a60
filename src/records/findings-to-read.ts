import type { CaseFile, Finding } from './case-file.ts'
import { isSilenced, withoutWithdrawn } from './withheld.ts'

/**
 * How many findings of a case go nowhere until somebody read them, as somebody who withdrew said something of what they were made of:
 * those that would be in if one of their wordings had been read. What is withheld for what it says is not among them.
 */
export function findingsToRead(file: CaseFile): number {
  const silent = file.people.filter(isSilenced)
  if (silent.length === 0) return 0
  const kept = idsIn(withoutWithdrawn(file))
  const gone = file.findings.filter(({ id }) => !kept.has(id))
  const most = Math.max(0, ...gone.map((each) => wordingsOf(each).length))
  const found = new Set<string>()
  for (let place = 0; place < most; place += 1) {
    const read = file.findings.map((finding) => {
      const wording = kept.has(finding.id) ? undefined : wordingsOf(finding)[place]
      if (wording === undefined) return finding
      return { ...finding, readAgain: silent.map(({ id }) => ({ personId: id, wording })) }
    })
    const left = idsIn(withoutWithdrawn({ ...file, findings: read }))
    for (const { id } of gone) if (left.has(id)) found.add(id)
  }
  return found.size
}

const idsIn = ({ findings }: CaseFile): ReadonlySet<string> => new Set(findings.map(({ id }) => id))

/** An imported file may hold anything there. */
function wordingsOf(finding: Finding): string[] {
  const { revisions } = finding as Finding & { readonly revisions?: unknown }
  const later = Array.isArray(revisions) ? revisions.map((each: { text?: unknown } | null) => each?.text) : []
  return [finding.text, ...later].filter((text): text is string => typeof text === 'string')
}
