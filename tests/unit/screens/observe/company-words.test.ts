import { expect, test } from 'vitest'
import { recording } from '../../../../src/i18n/nl/recording.ts'
import { companyName, companyWord } from '../../../../src/screens/observe/company-words.ts'

test('whom the work is for is called as the sector does', () => {
  expect(companyWord('client', 'school', recording)).toBe('met leerling')
  expect(companyName('client', 'kitchen', recording)).toBe('gast')
  expect(companyWord('client', null, recording)).toBe('met cliënt')
  expect(companyWord('colleague', 'school', recording)).toBe('met collega')
})
