import { expect, test } from 'vitest'
import { withoutRejected } from '../../../src/records/without-rejected.ts'
import { finishedCase, parsed } from '../../support/finished-case.ts'

const REJECTED = 'Dat is geen wens, dat moet wel.'

test('a finding that was rejected goes into no file, nor does what was said of it; all others do', () => {
  const file = parsed(finishedCase())
  const left = withoutRejected(file)
  expect(JSON.stringify(file)).toContain(REJECTED)
  expect(JSON.stringify(left)).not.toContain(REJECTED)
  expect(left.findings).toHaveLength(file.findings.length - 1)
  expect({ ...left, findings: [] }).toEqual({ ...file, findings: [] })
})

test('one that was rejected and then worked in and agreed to stays', () => {
  const raw = finishedCase()
  const at = raw.findings.findIndex((finding) => JSON.stringify(finding).includes(REJECTED))
  const finding = raw.findings[at] as unknown as { validations: Record<string, unknown>[] } & Record<
    string,
    unknown
  >
  const [said] = finding.validations
  const later = '2026-10-01T10:00:00+02:00'
  const settled = {
    ...finding,
    revisions: [{ by: 'analyst-ana', at: later, text: 'Tillen hoort bij het werk.', answers: [0] }],
    validations: [...finding.validations, { ...said, verdict: 'agree', text: '', at: later, revision: 0 }],
  }
  const file = parsed({
    ...raw,
    findings: raw.findings.map((each, place) => (place === at ? settled : each)),
  })
  expect(withoutRejected(file)).toBe(file)
})
