import { describe, expect, test } from 'vitest'
import { MAX_TABLE_BYTES, readTableFile } from '../../../../src/exchange/table/read-table-file.ts'
import { MAX_EVENTS, MAX_ROWS, readTableText } from '../../../../src/exchange/table/read-table-text.ts'
import { writeWorkbook } from '../../../../src/exchange/table/write-workbook.ts'

const bytes = (...signs: readonly number[]) => new Uint8Array(signs)
const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text))
const rowsOf = async (file: Uint8Array<ArrayBuffer>) => {
  const reading = await readTableFile(file)
  return reading.ok ? reading.sheets[0]!.rows : reading.refusal
}

describe('reading a list', () => {
  test.each([
    [
      'semicolons',
      'a;b\n"x;y";2',
      [
        ['a', 'b'],
        ['x;y', '2'],
      ],
    ],
    [
      'commas',
      'a,b\n"x,y",2',
      [
        ['a', 'b'],
        ['x,y', '2'],
      ],
    ],
    [
      'tabs, as cells are pasted',
      'a\tb\r\nx\t2',
      [
        ['a', 'b'],
        ['x', '2'],
      ],
    ],
    ['a name per line, commas and all', 'Kok\nMedewerker, senior', [['Kok'], ['Medewerker, senior']]],
    [
      'a line end in a cell',
      'a;b\n"x\ny";2',
      [
        ['a', 'b'],
        ['x\ny', '2'],
      ],
    ],
    ['semicolons under a title', 'Overzicht, 2026\na;b\nx;2', [['Overzicht, 2026'], ['a', 'b'], ['x', '2']]],
    ['the separator told on its own line', 'sep=;\r\na;b,c', [['a', 'b,c']]],
    ['empty cells', 'a;;b', [['a', null, 'b']]],
  ])('splits by %s', (_, text, rows) => {
    expect(readTableText(text)).toMatchObject({ ok: true, sheets: [{ rows }] })
  })

  test('reads UTF-8 with and without a mark, UTF-16, and else Windows-1252', async () => {
    const expected = [['Naam', 'Café €']]
    expect(await rowsOf(utf8('Naam;Café €'))).toEqual(expected)
    expect(await rowsOf(utf8('\uFEFFNaam;Café €'))).toEqual(expected)
    const units = [...'Naam;Café €'].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])
    expect(await rowsOf(bytes(0xff, 0xfe, ...units))).toEqual(expected)
    const windows = [...'Naam;Caf'].map((sign) => sign.charCodeAt(0))
    expect(await rowsOf(bytes(...windows, 0xe9, 0x20, 0x80))).toEqual(expected)
  })

  test('names the row in which quotes do not match', () => {
    const reading = readTableText('a;b\nx;1\n"y;2\nz;3')
    expect(reading).toMatchObject({ ok: true, problems: [{ row: 3, rule: 'quotes' }] })
  })

  test.each([
    ['an empty file', bytes(), 'empty'],
    ['blanks only', utf8(' \n\t\n'), 'empty'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'not-a-table'],
    ['a PDF', utf8('%PDF-1.7 ...'), 'not-a-table'],
    ['a case file', utf8('{ "format": "werkvloer-case" }'), 'not-a-table'],
    ['a page', utf8('<!doctype html><p>x'), 'not-a-table'],
    ['an old workbook, or one with a password', bytes(0xd0, 0xcf, 0x11, 0xe0, 0), 'old-excel'],
    ['a zip that is no workbook', bytes(0x50, 0x4b, 3, 4, 1, 2, 3), 'unreadable'],
    ['a file over the limit', new Uint8Array(MAX_TABLE_BYTES + 1), 'too-large'],
    ['one row more than we read', utf8('x\n'.repeat(MAX_ROWS + 1)), 'too-large'],
  ])('says what %s is', async (_, file, refusal) => {
    expect(await rowsOf(file)).toBe(refusal)
  })

  test('reads as many rows as it promises, with a line end after the last one', async () => {
    expect(await rowsOf(utf8('x\r\n'.repeat(MAX_ROWS)))).toHaveLength(MAX_ROWS)
  })

  test('reads a longer list where its rows are events', async () => {
    const heads = 'Time,Subject,Behavior,Behavior type\n'
    expect(await rowsOf(utf8(heads + '1,M1,Beds,POINT\n'.repeat(MAX_EVENTS)))).toHaveLength(MAX_EVENTS + 1)
    expect(await rowsOf(utf8(heads + '1,M1,Beds,POINT\n'.repeat(MAX_EVENTS + 1)))).toBe('too-large')
  })

  test('reads a workbook: numbers, texts, dates and empty rows where they are', async () => {
    const file = await writeWorkbook([
      { name: 'Leeg', rows: [] },
      {
        name: 'Taken',
        rows: [
          ['Naam', 'Uren'],
          [null, null],
          ['Soep', 7.5],
          ['x\ny & <z>', true],
        ],
      },
    ])
    expect(await readTableFile(file)).toMatchObject({
      ok: true,
      sheets: [
        {
          name: 'Taken',
          rows: [
            ['Naam', 'Uren'],
            [null, null],
            ['Soep', 7.5],
            ['x\ny & <z>', true],
          ],
        },
      ],
    })
  })

  test('a workbook cut short is unreadable, at any length', async () => {
    const file = await writeWorkbook([{ name: 'Taken', rows: [['Naam'], ['Soep']] }])
    for (const length of [5, 50, 500, file.length - 30]) {
      expect(await rowsOf(file.slice(0, length))).toBe('unreadable')
    }
  })
})
