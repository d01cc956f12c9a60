// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { QrScanner } from '../../../../src/app/sync/qr-scanner.tsx'

afterEach(cleanup)

test.each([
  ['orPaste', 'Of plak de link hieronder.', 'typ de code'],
  ['orType', 'Of typ de code.', 'plak de link'],
] as const)('without a camera names the way this screen has: %s', async (otherWay, said, other) => {
  render(<QrScanner label="Code" otherWay={otherWay} onCode={() => undefined} />)
  await screen.findByText(/geen toegang tot de camera/)
  expect(document.body.textContent).toContain(said)
  expect(document.body.textContent).not.toContain(other)
})
