import { zipSync } from 'fflate/browser'
import { describe, expect, test } from 'vitest'
import { unzip, zip } from '../../../../src/exchange/table/zip-here.ts'

const opened = (archive: Uint8Array) =>
  new Promise<Record<string, Uint8Array>>((resolve, reject) =>
    unzip(archive, (error, files) => (error ? reject(error) : resolve(files))),
  )

describe('zips, where they are asked for', () => {
  test('go in and come out, of a workbook only what a list needs', async () => {
    const files = { 'xl/sheet.xml': new Uint8Array([1, 2]), 'xl/media/photo.png': new Uint8Array([3]) }
    const archive = await new Promise<Uint8Array>((resolve, reject) =>
      zip(files, (error, made) => (error ? reject(error) : resolve(made))),
    )
    expect(await opened(archive)).toEqual({ 'xl/sheet.xml': new Uint8Array([1, 2]) })
  })

  test('that unpack to more than a tablet holds are refused before they are unpacked', async () => {
    const archive = zipSync({ 'xl/sheet.xml': new Uint8Array(1_000) })
    // The size it says it has, in the list at its end: bytes 24 to 27 of the entry.
    const list = archive.length - 22 - (46 + 'xl/sheet.xml'.length)
    new DataView(archive.buffer, archive.byteOffset).setUint32(list + 24, 3_000_000_000, true)
    await expect(opened(archive)).rejects.toThrow('too much')
  })

  test('that are none are refused', async () => {
    await expect(opened(new Uint8Array([1, 2, 3]))).rejects.toThrow()
  })
})
