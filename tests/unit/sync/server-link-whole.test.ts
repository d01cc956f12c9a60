import { expect, test } from 'vitest'
import { addDepartment, kindOf, LinkWorld, namesOn, WAIT } from '../../support/link-world.ts'

const world = LinkWorld.tidied()

test('does not say on the server while a department is not open here', async () => {
  const { url } = await world().serve()
  const [a, b] = [await world().open('ana'), await world().open('bram')]
  await a.makeProject()
  let isWhole = false
  a.shared = { ...a.shared, isWhole: () => isWhole }
  const [link, other] = [world().linkOf(a, url), world().linkOf(b, url)]
  const seen = new Set<string>()
  link.subscribe(() => seen.add(kindOf(link)))
  link.start()
  other.start()
  addDepartment(b, 'Keuken')
  await expect.poll(() => namesOn(a), WAIT).toContain('Keuken')
  await expect.poll(() => namesOn(b), WAIT).toEqual(namesOn(a))
  await expect.poll(() => kindOf(other), WAIT).toBe('on-server')
  expect(kindOf(link)).toBe('sending')
  expect([...seen]).not.toContain('on-server')
  isWhole = true
  a.session.nameAnalyst('Ana')
  await expect.poll(() => kindOf(link), WAIT).toBe('on-server')
})
