import { expect, test } from 'vitest'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import { roomOf } from '../../../src/sync/room-keys.ts'
import { makeKeyRing, makeProjectSecret, projectKeyOf } from '../../../src/vault/keys.ts'
import { addDepartment, kindOf, LinkWorld, namesOn, WAIT } from '../../support/link-world.ts'
import { DEPARTMENT_DOCUMENT } from '../../support/sync-tablet.ts'
import { taskRecord } from '../../support/task-record.ts'

const world = LinkWorld.tidied()

test('a reader gets what others write', async () => {
  const { url } = await world().serve()
  const [a, b] = [await world().open('ana'), await world().open('bram')]
  await a.makeProject()
  const linkB = world().linkOf(b, url, { role: () => 'reader' })
  linkB.start()
  await expect.poll(() => linkB.state, WAIT).toEqual({ kind: 'refused', reason: 'no-such-room' })
  const linkA = world().linkOf(a, url)
  linkA.start()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  const seen = new Set<string>()
  linkB.subscribe(() => seen.add(kindOf(linkB)))
  linkB.retryNow()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor'])
  await expect.poll(() => kindOf(linkB), WAIT).toBe('up-to-date')
  // What is only here never goes there, and nothing says that it did.
  addDepartment(b, 'Alleen hier')
  await b.session.flush()
  addDepartment(a, 'Keuken')
  await expect.poll(() => namesOn(b), WAIT).toContain('Keuken')
  await expect.poll(() => kindOf(linkB), WAIT).toBe('up-to-date')
  expect(namesOn(a)).not.toContain('Alleen hier')
  for (const claim of ['on-server', 'sending']) expect(seen).not.toContain(claim)
})

test('one room the server lost keeps a reader from nothing else, and is read when it is there again', async () => {
  const { url, store } = await world().serve()
  const [a, b] = [await world().open('ana'), await world().open('bram')]
  await a.makeProject()
  const [linkA, linkB] = [world().linkOf(a, url), world().linkOf(b, url, { role: () => 'reader' })]
  linkA.start()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  linkB.start()
  await expect.poll(() => kindOf(linkB), WAIT).toBe('up-to-date')
  addDepartment(a, 'Keuken')
  await expect.poll(() => namesOn(b), WAIT).toContain('Keuken')
  for (const link of [linkA, linkB]) link.stop()
  await store.erase((await roomOf(world().project.ring.current, DEPARTMENT_DOCUMENT)).name)

  linkB.start()
  await expect.poll(() => kindOf(linkB), WAIT).toBe('up-to-date')
  a.do(() => [addRecordEdit('tasks', taskRecord('task-of-ana'))], 1)
  linkA.start()
  const tasksOnB = () => b.records?.tasks.list().map(({ id }) => id)
  await expect.poll(tasksOnB, WAIT).toContain('task-of-ana')
})

test('knows who is connected and where, and nobody who left', async () => {
  const { url } = await world().serve()
  const [a, b] = [await world().open('ana'), await world().open('bram')]
  await a.makeProject()
  const [linkA, linkB] = [world().linkOf(a, url), world().linkOf(b, url)]
  const presence = (name: string, place: string) => ({
    ...{ device: `device ${name}`, analyst: name, name, place },
    ...{ recordId: '', words: '' },
  })
  linkA.present(presence('Ana', '/taken'))
  linkB.present(presence('Bram', ''))
  linkA.start()
  linkB.start()
  await expect.poll(() => linkA.peers, WAIT).toEqual([presence('Bram', '')])
  await expect.poll(() => linkB.peers, WAIT).toEqual([presence('Ana', '/taken')])
  linkA.present(presence('Ana', '/vloer'))
  await expect.poll(() => linkB.peers, WAIT).toEqual([presence('Ana', '/vloer')])
  linkA.stop()
  await expect.poll(() => linkB.peers, WAIT).toEqual([])
  linkA.start()
  await expect.poll(() => linkB.peers, WAIT).toEqual([presence('Ana', '/vloer')])
})

test('a new key moves the rooms, and who was away finds its way through the old one', async () => {
  const { url } = await world().serve()
  const [first, second] = [makeProjectSecret(), makeProjectSecret()]
  const keys = [await projectKeyOf(first), await projectKeyOf(second)]
  const ringOf = () => makeKeyRing('project', keys.slice(0, 1), first.keyId)
  const [ringA, ringB] = [ringOf(), ringOf()]
  const a = await world().open('ana', { project: { ...world().project, ring: ringA } })
  const b = await world().open('bram', { project: { ...world().project, ring: ringB } })
  await a.makeProject()
  const [linkA, linkB] = [world().linkOf(a, url), world().linkOf(b, url)]
  linkA.start()
  linkB.start()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor'])
  linkA.stop()
  linkB.stop()
  // The last that is sealed with the old key, as a change of the key itself is: made where there is no network.
  addDepartment(a, 'Keuken')
  await a.session.flush()
  ringA.grow(keys, second.keyId)
  linkA.start()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  linkB.start()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor', 'Keuken'])
  addDepartment(a, 'Tuin')
  await a.session.flush()
  ringB.grow(keys, second.keyId)
  addDepartment(b, 'Bibliotheek')
  await expect.poll(() => namesOn(a), WAIT).toEqual(['Bibliotheek', 'Floor', 'Keuken', 'Tuin'])
  await expect.poll(() => [kindOf(linkA), kindOf(linkB)], WAIT).toEqual(['on-server', 'on-server'])
})

test('two that changed the key apart find what the other did in the room of the old one', async () => {
  const { url } = await world().serve()
  const secrets = [makeProjectSecret(), makeProjectSecret(), makeProjectSecret()] as const
  const [first, second, third] = secrets
  const [old, keyA, keyB] = await Promise.all(secrets.map(projectKeyOf))
  const ringOf = () => makeKeyRing('project', [old!], first.keyId)
  const [ringA, ringB] = [ringOf(), ringOf()]
  const a = await world().open('ana', { project: { ...world().project, ring: ringA } })
  const b = await world().open('bram', { project: { ...world().project, ring: ringB } })
  await a.makeProject()
  const [linkA, linkB] = [world().linkOf(a, url), world().linkOf(b, url)]
  linkA.start()
  linkB.start()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor'])
  for (const link of [linkA, linkB]) await expect.poll(() => kindOf(link), WAIT).toBe('on-server')
  linkA.stop()
  linkB.stop()
  // What stands for the change is sealed with the old key; then the new one is the current one.
  addDepartment(a, 'Van Ana')
  addDepartment(b, 'Van Bram')
  for (const each of [a, b]) await each.session.flush()
  ringA.grow([keyA!], second.keyId)
  ringB.grow([keyB!], third.keyId)
  linkA.start()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  linkB.start()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor', 'Van Ana', 'Van Bram'])
  await expect.poll(() => namesOn(a), WAIT).toEqual(['Floor', 'Van Ana', 'Van Bram'])
})
