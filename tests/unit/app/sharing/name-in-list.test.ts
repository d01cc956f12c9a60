import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { splitUpdate } from '../../../../src/sync/split-update.ts'
import { KeyTablet } from '../../../support/key-tablet.ts'
import { separateBrowsers } from '../../../support/separate-browsers.ts'

beforeEach(() => separateBrowsers())

test('a project that comes over in parts keeps its name in the list, wherever the link is cut', async () => {
  const ann = await KeyTablet.start('Ann')
  const ben = await KeyTablet.start('Ben')
  const { id } = await ann.projects.create('Afdeling', 'Huis')
  await ben.sharing.join(await ann.sharing.invite(id, 'analyst'))
  const from = (await ann.session(id)).keptDocuments()[0]!.doc
  const { doc } = (await ben.session(id)).keptDocuments()[0]!
  for (const part of splitUpdate(Y.encodeStateAsUpdate(from), 1)) {
    Y.applyUpdate(doc, part, 'another tablet')
    await ben.registry.whenMetaSaved()
    expect(await ben.projects.list()).toMatchObject([{ name: 'Afdeling' }])
  }
  expect(await ben.projects.list()).toMatchObject([{ name: 'Afdeling', organisation: 'Huis' }])
})
