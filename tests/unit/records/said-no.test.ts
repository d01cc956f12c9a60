import { expect, test } from 'vitest'
import { writeCase } from '../../../src/exchange/write-case.ts'
import { outgoing } from '../../../src/records/outgoing.ts'
import { parsed } from '../../support/case-documents.ts'
import { wholeLooseCase } from '../../support/whole-case-sample.ts'

const LINE = 'Zelf ruim ik elke ochtend de kar met wasgoed op'

/** What leaves the app of a case in which somebody said LINE, after they answered so when asked whether it may be used. */
function leaving(given: boolean): string {
  const file = wholeLooseCase()
  file.people[0]!.consent = { given, date: '2026-09-08', scope: 'all' }
  const [interview] = file.interviews as Record<string, unknown>[]
  interview!.notes = [{ id: 'n1', topic: 'tasks', text: LINE }]
  return writeCase(outgoing(parsed(JSON.stringify(file))))
}

test('who said no is as silent as who took a yes back', () => {
  expect(leaving(true)).toContain('wasgoed')
  expect(leaving(false)).not.toContain('wasgoed')
})
