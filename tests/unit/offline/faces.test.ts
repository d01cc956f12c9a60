import { afterEach, expect, test, vi } from 'vitest'
import { suggestFaces } from '../../../src/offline/faces.ts'

const photo = { source: {} as CanvasImageSource, width: 400, height: 200 }
afterEach(() => vi.unstubAllGlobals())

test('a device that cannot look for faces says so, also where it has only the name', async () => {
  expect(await suggestFaces(photo)).toBeNull()
  const detect = () => Promise.reject(new DOMException('not here', 'NotSupportedError'))
  vi.stubGlobal(
    'FaceDetector',
    class {
      detect = detect
    },
  )
  expect(await suggestFaces(photo)).toBeNull()
})

test('a face is found with room round it, within the photo', async () => {
  const detect = async () => [
    { boundingBox: { x: 100, y: 80, width: 40, height: 40 } },
    { boundingBox: { x: 380, y: 0, width: 40, height: 40 } },
  ]
  vi.stubGlobal(
    'FaceDetector',
    class {
      detect = detect
    },
  )
  expect(await suggestFaces(photo)).toEqual([
    { left: 0.225, top: 0.35, right: 0.375, bottom: 0.65 },
    { left: 0.925, top: 0, right: 1, bottom: 0.25 },
  ])
})
