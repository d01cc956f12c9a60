import { beforeEach, expect, type MockInstance, test, vi } from 'vitest'
import { nowSpoken } from '../../../../src/app/media/being-kept.ts'
import type { ProjectSession } from '../../../../src/app/session/project-session.ts'
import { KeyTablet } from '../../../support/key-tablet.ts'
import { separateBrowsers } from '../../../support/separate-browsers.ts'

let ann: KeyTablet
let stopped: MockInstance<ProjectSession['stop']>

beforeEach(async () => {
  separateBrowsers()
  ann = await KeyTablet.start('Ann')
  const { id } = await ann.projects.create('Afdeling', 'Huis')
  stopped = vi.spyOn(await ann.session(id), 'stop')
})

/** A note of which the last piece is kept when told so. */
function speak() {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const stop = vi.fn()
  nowSpoken({ stop, ended })
  return { stop, end }
}

test('where another window takes over, what is spoken is ended and kept before nothing is written any more', async () => {
  const { stop, end } = speak()
  const stopping = ann.projects.stop()
  expect(stop).toHaveBeenCalledOnce()
  // The disk answers after whoever asked nothing of it has long gone on.
  expect(await ann.projects.list()).toHaveLength(1)
  expect(stopped).not.toHaveBeenCalled()
  end()
  await stopping
  expect(stopped).toHaveBeenCalledOnce()
})

test('a window that has it back before that goes on', async () => {
  const { end } = speak()
  const stopping = ann.projects.stop()
  await ann.projects.resume()
  end()
  await stopping
  expect(stopped).not.toHaveBeenCalled()
})
