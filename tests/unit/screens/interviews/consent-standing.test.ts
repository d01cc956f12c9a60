import { expect, test } from 'vitest'
import { consentStanding } from '../../../../src/screens/interviews/consent-standing.ts'

test('a consent that was taken back is none, whatever was agreed before', () => {
  expect(consentStanding(undefined)).toBe('unasked')
  expect(consentStanding({ given: false })).toBe('refused')
  expect(consentStanding({ given: true, withdrawnAt: null })).toBe('given')
  expect(consentStanding({ given: true, withdrawnAt: '2026-09-09T10:00:00+02:00' })).toBe('withdrawn')
})
