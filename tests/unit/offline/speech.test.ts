import { expect, test } from 'vitest'
import { localVoice } from '../../../src/offline/speech.ts'

const voice = (lang: string, localService: boolean) => ({ lang, localService }) as SpeechSynthesisVoice

test('only a voice of the device itself reads aloud: others send the words to a service', () => {
  const local = voice('nl_NL', true)
  expect(localVoice([voice('nl-NL', false), voice('en-GB', true), local], 'nl')).toBe(local)
  expect(localVoice([voice('nl-NL', false), voice('nld', true)], 'nl')).toBeUndefined()
})
