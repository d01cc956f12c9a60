// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { sync } from '../../../../src/i18n/nl/sync.ts'
import { Sameness } from '../../../../src/screens/together/sameness.tsx'
import { ServerSection, type ServerView } from '../../../../src/screens/together/server-section.tsx'
import { ALL_THERE } from '../../../../src/sync/media-state.ts'

afterEach(cleanup)

const WORDS = ['appel', 'boom', 'citroen']
const peer = (isSame: boolean | null) => ({
  ...{ key: 'b', name: 'Bram', colour: undefined, where: '', href: null },
  isSame,
})
const same = sync.same({ names: ['Bram'] })

test('says that two are the same only when that is known, and that they are compared until then', () => {
  const { rerender } = render(<Sameness peers={[peer(true)]} words={WORDS} />)
  expect(screen.getByText(same)).toBeTruthy()
  rerender(<Sameness peers={[peer(null)]} words={WORDS} />)
  expect(screen.queryByText(same)).toBeNull()
  expect(screen.getByText(sync.comparing)).toBeTruthy()
  rerender(<Sameness peers={[peer(null)]} words={[]} />)
  expect(screen.getByText(sync.comparing)).toBeTruthy()
})

test('tells a reader what is here, and nothing of what the server would have', () => {
  const view: ServerView = { kind: 'up-to-date', at: '10:42' }
  const nothing = () => undefined
  const acts = {
    onTurnOn: nothing,
    onPause: nothing,
    onTurnOff: nothing,
    onRetry: nothing,
    onSecret: nothing,
  }
  render(
    <ServerSection
      view={view}
      peers={[]}
      words={[]}
      isIncomplete={false}
      media={ALL_THERE}
      isBusy={false}
      {...acts}
    />,
  )
  expect(screen.getByText('Bijgewerkt tot 10:42')).toBeTruthy()
  expect(screen.queryByText(sync.onServerText)).toBeNull()
})

test('claims not for photos what holds for the rest, and says what is still to go and to come', () => {
  const nothing = () => undefined
  const acts = {
    onTurnOn: nothing,
    onPause: nothing,
    onTurnOff: nothing,
    onRetry: nothing,
    onSecret: nothing,
  }
  const view: ServerView = { kind: 'on-server', at: '10:42' }
  const media = {
    toSend: { photos: 3, voices: 1 },
    toFetch: { photos: 0, voices: 2 },
    trouble: 'server-full' as const,
  }
  const props = { view, peers: [], words: [], isIncomplete: false, isBusy: false, ...acts }
  const { rerender } = render(<ServerSection {...props} media={media} />)
  expect(screen.queryByText(sync.onServerText)).toBeNull()
  expect(screen.getByText('Op de server 10:42')).toBeTruthy()
  expect(screen.getByText('3 foto’s en 1 spraaknotitie nog niet op de server')).toBeTruthy()
  expect(screen.getByText('2 spraaknotities nog niet op dit apparaat')).toBeTruthy()
  expect(screen.getByText(/^De server heeft geen plaats meer/)).toBeTruthy()
  rerender(<ServerSection {...props} media={ALL_THERE} />)
  expect(screen.getByText(sync.onServerText)).toBeTruthy()
  expect(screen.queryByText(/nog niet op/)).toBeNull()
})
