import { describe, expect, test } from 'vitest'
import {
  acceptClaims,
  restoreReportText,
  takeBackAcceptance,
  writeReportText,
} from '../../../src/app/actions/report-actions.ts'
import type { Flag } from '../../../src/report/report-document.ts'
import { openTestSession } from '../../support/kept-in-memory.ts'

const PLACE = { part: 'summary.lead', language: 'nl', scenarioId: 's1' } as const
const FLAG: Flag = {
  claim: 'summary.advised',
  kind: 'unvalidated',
  said: 'Twee functies.',
  why: 'Niemand bevestigde dit.',
  accepted: null,
}

async function opened() {
  const { session } = await openTestSession()
  return {
    session,
    texts: () => session.records.reportTexts.list(),
    acceptances: () => session.records.claimAcceptances.list(),
  }
}

describe('words of an analyst in the report', () => {
  test('are one record while somebody types, with what the report said by itself', async () => {
    const { session, texts } = await opened()
    writeReportText(session, PLACE, { instead: 'Zelf.', text: 'Mijn' })
    writeReportText(session, PLACE, { instead: 'Zelf.', text: 'Mijn woorden.' })
    expect(texts()).toMatchObject([
      {
        part: 'summary.lead',
        scenarioId: 's1',
        instead: 'Zelf.',
        text: 'Mijn woorden.',
        by: session.analyst,
      },
    ])
    session.undoStack.undo()
    expect(texts()).toEqual([])
  })

  test('hold for one scenario, those of a heading for all', async () => {
    const { session, texts } = await opened()
    writeReportText(session, { ...PLACE, part: 'heading.summary' }, { instead: 'Samenvatting', text: 'Kort' })
    writeReportText(session, PLACE, { instead: 'Zelf.', text: 'Een.' })
    writeReportText(session, { ...PLACE, scenarioId: 's2' }, { instead: 'Zelf.', text: 'Twee.' })
    expect(texts().map(({ scenarioId }) => scenarioId)).toEqual(expect.arrayContaining(['*', 's1', 's2']))
    restoreReportText(session, PLACE)
    expect(texts().map(({ text }) => text)).toEqual(expect.not.arrayContaining(['Een.']))
    expect(texts()).toHaveLength(2)
  })

  test('go when asked, and an undo brings them back', async () => {
    const { session, texts } = await opened()
    writeReportText(session, PLACE, { instead: 'Zelf.', text: 'Mijn woorden.' })
    restoreReportText(session, PLACE)
    expect(texts()).toEqual([])
    session.undoStack.undo()
    expect(texts()).toMatchObject([{ text: 'Mijn woorden.' }])
  })
})

describe('answering for a claim', () => {
  test('says who, why, and what was said then; each claim apart', async () => {
    const { session, acceptances } = await opened()
    const other = { ...FLAG, claim: 'money.first' }
    session.nameAnalyst('Ana')
    acceptClaims(session, [FLAG, other], 'Het team weet het.')
    expect(acceptances()).toHaveLength(2)
    expect(acceptances().find(({ claim }) => claim === FLAG.claim)).toMatchObject({
      said: 'Twee functies.\nNiemand bevestigde dit.',
      reason: 'Het team weet het.',
      by: session.analyst,
    })
    takeBackAcceptance(session, FLAG)
    expect(acceptances().map(({ claim }) => claim)).toEqual(['money.first'])
    session.undoStack.undo()
    expect(acceptances()).toHaveLength(2)
  })

  test('is nothing without a name, or for a word or two', async () => {
    const { session, acceptances } = await opened()
    acceptClaims(session, [FLAG], 'Het team weet het.')
    session.nameAnalyst('Ana')
    acceptClaims(session, [FLAG], 'x')
    acceptClaims(session, [FLAG], 'Komt nog . .')
    expect(acceptances()).toEqual([])
  })
})
