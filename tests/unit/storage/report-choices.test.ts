import { createStore, set } from 'idb-keyval'
import { beforeEach, expect, test } from 'vitest'
import { keepReportChoices, readReportChoices } from '../../../src/storage/report-choices.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'

const CHOICES = { language: 'en', hasCodes: false, leftOut: ['money', 'sources'] } as const

beforeEach(() => freshIndexedDb())

test('each project keeps its own, the last that was chosen', async () => {
  expect(await readReportChoices('p')).toBeNull()
  await keepReportChoices('p', CHOICES)
  await keepReportChoices('q', { language: null, hasCodes: true, leftOut: [] })
  await keepReportChoices('p', { ...CHOICES, leftOut: ['money'] })
  expect(await readReportChoices('p')).toEqual({ ...CHOICES, leftOut: ['money'] })
  expect(await readReportChoices('q')).toEqual({ language: null, hasCodes: true, leftOut: [] })
})

test('the projects chosen for longest ago give way', async () => {
  for (let at = 0; at <= 50; at++) await keepReportChoices(`p${at}`, CHOICES)
  expect(await readReportChoices('p0')).toBeNull()
  expect(await readReportChoices('p50')).toEqual(CHOICES)
})

test('what cannot be read is as if it was never chosen', async () => {
  await set(
    'reports',
    { p: { language: 'fr', hasCodes: 'no', leftOut: 3 }, q: 'x' },
    createStore('werkvloer-preferences', 'preferences'),
  )
  expect(await readReportChoices('p')).toEqual({ language: null, hasCodes: true, leftOut: [] })
  expect(await readReportChoices('q')).toBeNull()
})
