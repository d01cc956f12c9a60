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
