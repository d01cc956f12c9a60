import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { openCollection } from '../../../src/document/collection.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit, updateEdits } from '../../../src/document/new-record.ts'
import { PROJECT_ROOTS } from '../../../src/document/project-roots.ts'
import { consentFields } from '../../../src/document/withdrawal.ts'
import type { Consent } from '../../../src/records/case-file.ts'
import type { DepartmentId, PersonId } from '../../../src/records/ids.ts'
import { hasWithdrawn } from '../../../src/records/withheld.ts'

const agreed = fc.record(
  {
    given: fc.boolean(),
    date: fc.constantFrom('2026-11-01', '2026-11-02'),
    scope: fc.string(),
  },
  { noNullPrototype: true },
)
const AT = '2026-11-12T10:00:00+01:00'

/** As the sheet writes it: what was agreed changes, a withdrawal stays. */
const write = (doc: Y.Doc, people: ReturnType<typeof peopleOf>, next: Consent | undefined) => {
  const person = people.get('x')!
  const withdrawnAt = person.consent?.withdrawnAt
  const whole = withdrawnAt ? { given: false, ...next, withdrawnAt } : next
  applyEdits(doc, updateEdits('people', person, consentFields(person, whole)))
}
const peopleOf = (doc: Y.Doc) => openCollection(doc, PROJECT_ROOTS.people)

test('a withdrawal holds whatever other tablets write of what was agreed, before and after they heard of it', () => {
  fc.assert(
    fc.property(
      fc.option(agreed, { nil: undefined }),
      fc.array(
        fc.tuple(fc.integer({ min: 0, max: 1 }), fc.option(agreed, { nil: undefined }), fc.boolean()),
        {
          maxLength: 8,
        },
      ),
      fc.nat(8),
      fc.boolean(),
      (first, changes, place, isOld) => {
        const docs = [new Y.Doc(), new Y.Doc()]
        const people = docs.map(peopleOf)
        const bring = () => {
          Y.applyUpdate(docs[1]!, Y.encodeStateAsUpdate(docs[0]!))
          Y.applyUpdate(docs[0]!, Y.encodeStateAsUpdate(docs[1]!))
        }
        applyEdits(docs[0]!, [
          addRecordEdit('people', {
            id: 'x' as PersonId,
            departmentId: 'd1' as DepartmentId,
            role: 'employee',
            code: 'M1',
            rank: 'a0',
            ...(first && { consent: isOld ? { ...first, withdrawnAt: AT } : first }),
          }),
        ])
        bring()
        const withdraw = () => {
          const person = people[0]!.get('x')!
          const next = { given: false, ...person.consent, withdrawnAt: AT }
          applyEdits(docs[0]!, updateEdits('people', person, consentFields(person, next)))
        }
        for (const [at, [tablet, next, isBrought]] of changes.entries()) {
          if (at === place) withdraw()
          write(docs[tablet]!, people[tablet]!, next)
          if (isBrought) bring()
        }
        if (place >= changes.length) withdraw()
        bring()
        for (const each of people) expect(hasWithdrawn(each.get('x')!)).toBe(true)
      },
    ),
  )
})
