import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readAnswerFile } from '../../src/app/remote/read-answer-file.ts'
import type { Statement } from '../../src/records/answer.ts'
import type { FindingId, ValidationSessionId } from '../../src/records/ids.ts'
import { answerPurpose, pagePurpose, type RemoteAnswers } from '../../src/records/remote-validation.ts'
import { makeAnswerFile } from '../../src/remote-page/answer-file.ts'
import { utf8 } from '../../src/vault/bytes.ts'
import {
  type CodeKey,
  keyOfCode,
  openWithCode,
  readSealed,
  sealWithCode,
} from '../../src/vault/sealed-by-code.ts'
import { makeSpokenCode } from '../../src/vault/spoken-code.ts'

const SESSION = '0123456789ABCDEFGHJKMNPQRS' as ValidationSessionId
const CODE = 'paard acht boom kaas vuur'
const STATEMENTS: readonly Statement[] = [
  { kind: 'finding', findingId: 'f1' as FindingId, text: 'Drie kwartier.' },
  { kind: 'finding', findingId: 'f2' as FindingId, text: 'Te vroeg.' },
]
const AT = '2026-09-08T20:15:00+02:00'
const ANSWERS: RemoteAnswers = {
  sessionId: SESSION,
  answers: [{ id: '0000000000000000000000000A', key: 'f1', verdict: 'correct', text: 'Een uur.', at: AT }],
  skipped: ['f2'],
  missing: 'De linnenkamer',
  consent: { given: true, scope: 'Zonder mijn naam.', at: AT },
  signature: null,
  endedAt: AT,
}

const asked = { record: { code: CODE, statements: STATEMENTS, way: 'file' as const } }
const find = async (id: string) => (id === SESSION ? asked : null)

let codeKey: CodeKey
let file: Uint8Array
/** As the real one, but the rounds are done once for each salt. */
const keys = new Map<string, Promise<CodeKey>>()
const keyOf: typeof keyOfCode = (code, salt, rounds) => {
  const name = `${code} ${salt} ${rounds}`
  const known = keys.get(name) ?? keyOfCode(code, salt, rounds)
  keys.set(name, known)
  return known
}
const read = (bytes: Uint8Array) => readAnswerFile(bytes, find, keyOf)
const fileOf = async (answers: unknown) =>
  utf8((await makeAnswerFile(answers as RemoteAnswers, codeKey)).text)

beforeAll(async () => {
  codeKey = await keyOfCode(CODE)
  file = await fileOf(ANSWERS)
})

describe('sealing under a code', () => {
  test('what is sealed opens with the same words, whatever their capitals, for its own purpose only', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.string(), async (plain, purpose) => {
        const sealed = readSealed(await sealWithCode(plain, codeKey, purpose))!
        const key = await keyOf('Paard, acht BOOM kaas  vuur', sealed.salt, sealed.rounds)
        expect([...(await openWithCode(sealed, key, purpose))]).toEqual([...plain])
        await expect(openWithCode(sealed, key, `${purpose}.`)).rejects.toThrow('wrong-code')
      }),
    )
  })

  test('a new code is five words of the list, and another each time', () => {
    const codes = Array.from({ length: 50 }, makeSpokenCode)
    expect(new Set(codes).size).toBe(50)
    for (const code of codes) expect(code).toMatch(/^([a-z]{4,8} ){4}[a-z]{4,8}$/)
  })

  test('fewer rounds than we ask for are refused', async () => {
    const sealed = await sealWithCode(utf8('x'), codeKey, 'x')
    expect(readSealed(sealed)).not.toBeNull()
    expect(readSealed({ ...sealed, rounds: 1_000 })).toBeNull()
    expect(readSealed({ ...sealed, rounds: 1e12 })).toBeNull()
  })
})

describe('an answer file', () => {
  test('opens, and says what was said', async () => {
    expect(await read(file)).toEqual({ ok: true, found: asked, answers: ANSWERS })
  })

  test('with any bit of it changed is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.nat(7), async (place, bit) => {
        const changed = file.slice()
        changed[place]! ^= 1 << bit
        expect((await read(changed)).ok).toBe(false)
      }),
    )
  })

  test('cut off anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), async (length) => {
        expect((await read(file.slice(0, length))).ok).toBe(false)
      }),
    )
  })

  test('of random bytes, or something else altogether, is no answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.json().map(utf8)), async (bytes) => {
        expect((await read(bytes)).ok).toBe(false)
      }),
    )
  })
})

describe('an answer file is refused', () => {
  const problemOf = async (bytes: Uint8Array) => {
    const result = await read(bytes)
    return result.ok ? null : result.problem
  }
  const text = () => new TextDecoder().decode(file)

  test('when its session is not of this project', async () => {
    const other = utf8(text().replace(SESSION, `Z${SESSION.slice(1)}`))
    expect(await problemOf(other)).toEqual({ kind: 'elsewhere' })
  })

  test('when a later version made it', async () => {
    expect(await problemOf(utf8(text().replace('"version":1', '"version":2')))).toEqual({ kind: 'newer' })
  })

  test('when it is sealed under another code, or is the questions and not the answers', async () => {
    const wrong = await keyOfCode('paard acht boom kaas vlam')
    expect(await problemOf(utf8((await makeAnswerFile(ANSWERS, wrong)).text))).toEqual({ kind: 'damaged' })
    const questions = await sealWithCode(utf8(JSON.stringify(ANSWERS)), codeKey, pagePurpose(SESSION))
    const swapped = JSON.stringify({
      format: 'werkvloer-answer',
      version: 1,
      sessionId: SESSION,
      ...questions,
    })
    expect(await problemOf(utf8(swapped))).toEqual({ kind: 'damaged' })
  })

  test('when it says what no page of ours says, each place named', async () => {
    const [answer] = ANSWERS.answers
    const strange = {
      ...ANSWERS,
      answers: [
        { ...answer, verdict: 'add' },
        { ...answer, at: 'gisteren' },
      ],
      missing: 7,
      more: true,
    }
    expect(await problemOf(await fileOf(strange))).toEqual({
      kind: 'content',
      places: expect.arrayContaining(['answers.0.verdict', 'answers.1.at', 'missing', 'more']),
    })
  })

  test('when it answers what was never asked, or one thing twice', async () => {
    const [answer] = ANSWERS.answers
    const strange = {
      ...ANSWERS,
      answers: [{ ...answer, key: 'f9' }, answer, { ...answer, id: '0000000000000000000000000B' }],
      skipped: ['f8'],
    }
    expect(await problemOf(await fileOf(strange))).toEqual({
      kind: 'content',
      places: ['answers.0', 'answers.1', 'answers.2', 'skipped.0'],
    })
  })

  test('when what is sealed in it is of another session', async () => {
    const other = utf8(JSON.stringify({ ...ANSWERS, sessionId: `Z${SESSION.slice(1)}` }))
    const sealed = await sealWithCode(other, codeKey, answerPurpose(SESSION))
    const swapped = JSON.stringify({ format: 'werkvloer-answer', version: 1, sessionId: SESSION, ...sealed })
    expect(await problemOf(utf8(swapped))).toEqual({ kind: 'content', places: ['sessionId'] })
  })

  test('and the purposes of page and answer differ', () => {
    expect(pagePurpose(SESSION)).not.toBe(answerPurpose(SESSION))
  })
})
