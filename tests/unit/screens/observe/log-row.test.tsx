// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { TaskId } from '../../../../src/records/ids.ts'
import { DayLogList } from '../../../../src/screens/observe/day-log-list.tsx'
import { observation } from './sketch.ts'

afterEach(cleanup)

const open = { end: null } as const
const list = (brokenOff: string) => (
  <DayLogList
    observations={[
      observation({ ...open, id: 'here', taskId: 'here' as TaskId }),
      observation({ ...open, id: 'left', taskId: 'left' as TaskId }),
      observation({ ...open, id: 'there', taskId: 'there' as TaskId, device: 'other' }),
    ]}
    people={[]}
    nameOf={({ taskId }) => taskId ?? ''}
    recordedWords={() => []}
    today="2026-09-09"
    device="tablet"
    brokenOff={brokenOff}
    onOpen={() => {}}
    onFinding={() => {}}
  />
)
const row = (name: string) => screen.getByText(name).closest('.log-row')!

test('what runs as it should gives no warning; what was broken off, or runs elsewhere, does', () => {
  render(list('left'))
  expect(row('here').textContent).toContain('loopt nog')
  expect(row('here').querySelector('[data-icon="attention"]')).toBeNull()
  expect(row('left').textContent).toContain('niet afgesloten')
  expect(row('left').querySelector('[data-icon="attention"]')).not.toBeNull()
  expect(row('there').textContent).toContain('loopt op een ander apparaat')
  expect(row('there').querySelector('[data-icon="attention"]')).not.toBeNull()
})
