// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { DirectSection } from '../../../../src/screens/together/direct-section.tsx'
import { NOTHING_UNDER_WAY } from '../../../../src/sync/media-state.ts'

afterEach(cleanup)
const nothing = () => undefined
const acts = { isIn: true, onBegin: nothing, onJoin: nothing, onStop: nothing }

test('what found no room is said beside that both are equal, on the full device and on the other', () => {
  const view = { kind: 'equal', words: ['een', 'twee', 'drie'] } as const
  const media = {
    ...NOTHING_UNDER_WAY,
    noRoom: { photos: 2, voices: 0 },
    notKeptThere: { photos: 0, voices: 1 },
  }
  const { rerender } = render(<DirectSection view={view} media={media} {...acts} />)
  expect(screen.getByText(/^Geen plaats op dit apparaat voor 2 foto’s van de ander/)).toBeTruthy()
  expect(screen.getByText(/^De ander kon 1 spraaknotitie niet bewaren/)).toBeTruthy()
  rerender(<DirectSection view={view} media={NOTHING_UNDER_WAY} {...acts} />)
  expect(screen.queryByText(/Geen plaats|niet bewaren/)).toBeNull()
})
