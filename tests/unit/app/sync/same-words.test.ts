import { expect, test } from 'vitest'
import { sameWords } from '../../../../src/app/sync/same-words.ts'

const ON_SERVER = { kind: 'on-server', at: 0 } as const

test('two are the same only by words that hold, and when nothing is on its way', () => {
  expect(sameWords(ON_SERVER, 'appel', 'appel')).toBe(true)
  expect(sameWords({ kind: 'up-to-date', at: 0 }, 'appel', 'appel')).toBe(true)
  expect(sameWords(ON_SERVER, 'appel', 'boom')).toBe(false)
  expect(sameWords(ON_SERVER, '', '')).toBeNull()
  expect(sameWords(ON_SERVER, 'appel', '')).toBeNull()
  for (const kind of ['sending', 'connecting', 'paused'] as const)
    expect(sameWords({ kind }, 'appel', 'appel')).toBeNull()
})
