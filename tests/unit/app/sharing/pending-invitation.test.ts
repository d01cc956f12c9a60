import { expect, test } from 'vitest'
import { formatRoute, parseRoute } from '../../../../src/app/route.ts'
import { codeInFragment, pendingInvitation } from '../../../../src/app/sharing/pending-invitation.ts'
import { joinLink } from '../../../../src/sync/invitation.ts'

test('finds the code in the fragment of the link that an invitation is shown as', () => {
  const { hash } = new URL(joinLink('https://werkvloer.example', 'V1YB-_abc'))
  expect(codeInFragment(hash)).toBe('V1YB-_abc')
})

test('finds no code in any other address', () => {
  for (const fragment of ['', '#', '#/', '#/join', '#/join/', '#/p/join/abc', '#/joining/abc']) {
    expect(codeInFragment(fragment)).toBeNull()
  }
})

test('no route holds the code, so that no store of the view does', () => {
  const route = parseRoute('#/join/V1YB-_abc')
  expect(route).toEqual({ place: 'join' })
  expect(formatRoute(route)).toBe('#/join')
})

test('gives a held invitation once', () => {
  pendingInvitation.hold('first')
  expect(pendingInvitation.take()).toBe('first')
  expect(pendingInvitation.take()).toBeNull()
})

test('tells of an invitation that comes while one is looked at, until it is asked to stop', () => {
  const taken: (string | null)[] = []
  const stop = pendingInvitation.subscribe(() => taken.push(pendingInvitation.take()))
  pendingInvitation.hold('second')
  stop()
  pendingInvitation.hold('third')
  expect(taken).toEqual(['second'])
  expect(pendingInvitation.take()).toBe('third')
})
