import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { DepartmentId, ProjectId } from '../../../src/records/ids.ts'
import { KeyTablet, meet } from '../../support/key-tablet.ts'
import { rounds } from '../../support/rounds.ts'
import { separateBrowsers } from '../../support/separate-browsers.ts'

/** Who does it (0-3: the first two also remove), and with whom. */
type Step = readonly [what: 'write' | 'remove' | 'renew' | 'meet' | 'restart', who: number, whom: number]

const steps = fc.array(
  fc.tuple(
    fc.constantFrom<Step[0]>('write', 'write', 'remove', 'renew', 'meet', 'meet', 'restart'),
    fc.nat(3),
    fc.nat(3),
  ),
  { minLength: 6, maxLength: 14 },
)

async function openAll(): Promise<{ tablets: KeyTablet[]; id: ProjectId }> {
  separateBrowsers()
  const tablets: KeyTablet[] = []
  for (const name of ['Ann', 'Ben', 'Cas', 'Dora']) tablets.push(await KeyTablet.start(name))
  const [ann, ...others] = tablets
  const { id } = await ann!.projects.create('De Linde', '')
  for (const other of others) {
    await other.sharing.join(await ann!.sharing.invite(id, 'analyst'))
    await meet(ann!, other, id)
  }
  await meetAll(tablets, id)
  return { tablets, id }
}

async function meetAll(tablets: readonly KeyTablet[], id: ProjectId): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const [at, tablet] of tablets.entries()) {
      const next = tablets[at + 1]
      if (next) await meet(tablet, next, id)
    }
  }
}

async function run([what, who, whom]: Step, tablets: readonly KeyTablet[], id: ProjectId, count: number) {
  const [one, other] = [tablets[who]!, tablets[whom]!]
  if (what === 'meet' && one !== other) await meet(one, other, id)
  if (what === 'restart') await one.restart()
  if (what === 'write') {
    const session = await one.session(id)
    const record = {
      id: `D${count}` as DepartmentId,
      documentId: `DOC${count}`,
      name: String(count),
      rank: `a${count}`,
    }
    session.act('departmentAdded', { project: [addRecordEdit('departments', record)] })
  }
  await one.settle(id)
  if (one.standing(id) !== 'member') return
  if (what === 'renew') await one.sharing.changeKey(id, [])
  if (what === 'remove' && who < 2 && whom >= 2) await one.sharing.changeKey(id, [other.device.deviceId])
}

test('however keys are changed apart, those that stay end with one key, all the work, and nobody else', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      const { tablets, id } = await openAll()
      for (const [count, step] of list.entries()) await run(step, tablets, id, count)
      const isMember = (tablet: KeyTablet) => tablet.standing(id) === 'member'
      await meetAll(tablets, id)
      const members = tablets.filter(isMember)
      expect(members.length).toBeGreaterThanOrEqual(2)
      await meetAll(members, id)
      const rings = await Promise.all(tablets.map(async (tablet) => (await tablet.session(id)).parts.ring!))
      const current = rings[tablets.indexOf(members[0]!)]!.current.keyId
      const seen = await Promise.all(
        members.map(async (tablet) =>
          (await tablet.session(id)).records.departments
            .list()
            .map(({ name }) => name)
            .sort(),
        ),
      )
      for (const each of seen) expect(each).toEqual(seen[0])
      for (const [at, tablet] of tablets.entries()) {
        if (isMember(tablet)) expect(rings[at]!.current.keyId, tablet.name).toBe(current)
        else expect([...rings[at]!.keys.keys()], tablet.name).not.toContain(current)
      }
      for (const tablet of tablets) {
        await tablet.projects.discard()
        expect(tablet.troubles).toEqual([])
      }
    }),
    { numRuns: rounds(4, 40) },
  )
}, 240_000)
