// @vitest-environment happy-dom
import { act, fireEvent } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import {
  eachInTheRoom,
  enter,
  fields,
  focused,
  key,
  openInterview,
  texts,
  topic,
  type,
} from './interviews-visit.tsx'

eachInTheRoom()

describe('the sheet', () => {
  test('the first letter makes the line in the same field, and another is ready below', async () => {
    const { ward } = await openInterview()
    const [field] = fields()
    await type(0, 'I')
    await type(0, 'Ik')
    expect(fields()[0]).toBe(field)
    expect(ward.notes.list()).toMatchObject([{ topic: 'tasks', text: 'Ik' }])
    expect(texts()).toEqual(['Ik', ''])
  })

  test('Enter at the end goes on under the same topic; nothing is written before a letter is', async () => {
    const { ward } = await openInterview()
    fireEvent.click(topic(/^Belasting/))
    await type(0, 'Tillen is zwaar')
    await enter(0, 15)
    expect(focused()).toBe(1)
    expect(ward.notes.list()).toHaveLength(1)
    await type(1, 'Bukken ook')
    expect(ward.notes.list().map(({ topic, text }) => [topic, text])).toEqual([
      ['load', 'Tillen is zwaar'],
      ['load', 'Bukken ook'],
    ])
  })

  test('Enter within a line cuts it, Backspace in front joins it again, the caret where it belongs', async () => {
    await openInterview()
    await type(0, 'Ik til en ik buk')
    await enter(0, 6)
    expect(texts()).toEqual(['Ik til', ' en ik buk', ''])
    expect(focused()).toBe(1)
    await key(1, 'Backspace', 0)
    expect(texts()).toEqual(['Ik til en ik buk', ''])
    expect(focused()).toBe(0)
    expect(fields()[0]!.selectionStart).toBe(6)
  })

  test('Enter in front of a line opens an empty one before it, and Backspace there leaves it again', async () => {
    await openInterview()
    await type(0, 'Tweede')
    await enter(0, 0)
    expect(texts()).toEqual(['', 'Tweede'])
    expect(focused()).toBe(0)
    await type(0, 'Eerste')
    expect(texts()).toEqual(['Eerste', 'Tweede', ''])
    await key(2, 'Backspace', 0)
    expect(focused()).toBe(1)
  })

  test('pasted lines become lines', async () => {
    await openInterview()
    await type(0, 'Eerst ')
    await act(() => {
      const data = { getData: () => 'koffie\nbedden\n\nwas\n' }
      const event = Object.assign(new Event('paste', { cancelable: true }), { clipboardData: data })
      fields()[0]!.setSelectionRange(6, 6)
      fields()[0]!.dispatchEvent(event)
      expect(event.defaultPrevented).toBe(true)
    })
    expect(texts()).toEqual(['Eerst koffie', 'bedden', 'was', ''])
    expect(focused()).toBe(2)
    expect(fields()[2]!.selectionStart).toBe(3)
  })

  test('words of another come in around the caret', async () => {
    const { benWrites } = await openInterview()
    await type(0, 'Ik ren veel', 6)
    await benWrites(0, 'Soms: Ik ren veel')
    expect(texts()[0]).toBe('Soms: Ik ren veel')
    expect(fields()[0]!.selectionStart).toBe(12)
    await benWrites(0, 'Soms: Ik ren heel veel')
    expect(fields()[0]!.selectionStart).toBe(12)
  })

  test('a word that is being composed is left alone until it is done, and then both are there', async () => {
    const { benWrites, ward } = await openInterview()
    await type(0, 'cafe')
    const field = fields()[0]!
    await act(() => void field.dispatchEvent(new Event('compositionstart')))
    await benWrites(0, 'Het cafe')
    expect(field.value).toBe('cafe')
    field.value = 'café'
    await act(() => {
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await act(() => void field.dispatchEvent(new Event('compositionend')))
    expect(ward.notes.list()[0]!.text).toBe('Het café')
    expect(field.value).toBe('Het café')
  })

  test('Ctrl+Z takes back the burst of typing, not the letter, and the focus stays on the sheet', async () => {
    const { ward, time } = await openInterview()
    await type(0, 'Eerste')
    time.now += 60_000
    await type(1, 'T')
    await type(1, 'Tw')
    await key(1, 'z', 2, { ctrlKey: true })
    expect(ward.notes.list().map(({ text }) => text)).toEqual(['Eerste'])
    await key(0, 'z', 0, { ctrlKey: true, shiftKey: true })
    expect(texts()).toEqual(['Eerste', 'Tw', ''])
  })
})
