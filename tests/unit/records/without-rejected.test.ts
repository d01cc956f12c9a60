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

test('nor does what was written of it in the report, or answered for', () => {
  const file = parsed(finishedCase())
  const rejected = file.findings.find((finding) => JSON.stringify(finding).includes(REJECTED))!
  const other = file.findings.find(({ id }) => id !== rejected.id)!
  const said = { by: 'A', at: '2026-10-02T09:00:00+02:00' }
  const text = (part: string, words: string) => ({
    ...{ scenarioId: '*', part, language: 'nl', text: words, instead: `Eerder: ${rejected.text}` },
    ...said,
  })
  const acceptance = (claim: string, words: string) => ({ claim, said: words, reason: 'Zo is het', ...said })
  const left = withoutRejected({
    ...file,
    report: {
      texts: [
        text(`finding.${rejected.id}`, 'Over het weekend.'),
        text('summary.lead', `Kort: ${rejected.text}`),
      ],
      acceptances: [
        acceptance(`finding.${rejected.id}`, 'Weg ermee'),
        acceptance('summary.lead', `${rejected.text}\nNiemand bevestigde dit.`),
        acceptance(`finding.${other.id}`, other.text),
      ],
    },
  }) as unknown as { report: { texts: { text: string }[]; acceptances: { said: string }[] } }
  expect(JSON.stringify(left)).not.toContain(rejected.text)
  expect(left.report.texts.map((each) => each.text)).toEqual(['Kort: […].'])
  expect(left.report.acceptances.map((each) => each.said)).toEqual([
    '[…].\nNiemand bevestigde dit.',
    other.text,
  ])
})

test('nor does a voice note about it', () => {
  const file = parsed(finishedCase())
  const [rejected, other] = [true, false].map(
    (isIt) => file.findings.find((finding) => JSON.stringify(finding).includes(REJECTED) === isIt)!.id,
  )
  const media = [rejected, other].map((id) => ({ id: `about ${id}`, about: { kind: 'finding', id } }))
  const left = withoutRejected({ ...file, observing: [{ departmentId: 'd1', media }] } as typeof file)
  expect((left as unknown as { observing: unknown }).observing).toEqual([
    { departmentId: 'd1', media: [media[1]] },
  ])
})
