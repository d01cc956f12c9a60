import { join } from 'node:path'
import { expect } from 'vitest'
import { findOnDisk } from '../support/find-on-disk.ts'
import { findStored } from '../support/find-stored.ts'
import { gotoStorage, storageTest } from '../support/storage-test.ts'

/** Plain signs are kept as one byte each, others as two: both forms are tried. */
const CANARIES = ['Kanarievogel Qxz-7731 tilt zwaar', 'Kanarie \u0436\u0449\u044d Vjw-4482 bukt diep']
const CONTROLS = ['Controlevogel Wqp-9902 onverzegeld', 'Controle \u0436\u0449\u044d Hkt-1160 onverzegeld']

storageTest(
  'nothing a person typed is written anywhere unsealed, while what is unsealed would be found',
  async ({ launchStorage, site, folder }) => {
    const browser = await launchStorage()
    const recoveryCode = await browser.page.evaluate(async (canaries) => {
      await storageHarness.open()
      const { keeper, registry, device, database, ring } = opened
      await keeper.whenReconciled
      const points = new storageHarness.RestorePoints(database)
      storageHarness.keepRestorePoints({
        doc: keeper.doc,
        documentId: storageHarness.DOCUMENT,
        ring,
        points,
        today: () => '2026-09-09',
        onTrouble: (failure) => {
          throw failure
        },
      })
      for (const canary of canaries) {
        await device.saveAnalyst({ name: canary, initials: canary.slice(0, 2) })
        await registry.saveMeta(storageHarness.PROJECT, { name: canary })
        keeper.doc.getMap('records').set('note', canary)
        keeper.doc.getText('long note').insert(0, canary)
        await keeper.flush()
      }
      for (let i = 0; i < 100; i++) {
        keeper.doc.getText('long note').insert(0, canaries[i % 2]!)
        await keeper.flush()
      }
      await keeper.compact()
      const { recoveryWords } = await registry.createProject('SECOND' as never, { name: canaries[0]! })
      return recoveryWords.join(' ')
    }, CANARIES)
    // The same text in the same places, only not sealed.
    await browser.page.evaluate(async (controls) => {
      const database = new storageHarness.WerkvloerDatabase('control')
      for (const [i, control] of controls.entries()) {
        await database.entries.add({ documentId: `control ${i}`, id: '', bytes: control as never })
        localStorage.setItem(`control ${i}`, control)
        await (await caches.open('control')).put(`/control-${i}`, new Response(control))
      }
      database.shut()
    }, CONTROLS)

    await gotoStorage(browser.page, site.url)
    const secrets = [...CANARIES, recoveryCode]
    for (const secret of secrets) expect(await browser.page.evaluate(findStored, secret)).toEqual([])
    for (const [i, control] of CONTROLS.entries()) {
      expect(await browser.page.evaluate(findStored, control)).toEqual([
        'IndexedDB control/entries',
        `Cache control ${site.url.replace(/\/$/, '')}/control-${i}`,
        'localStorage',
      ])
    }

    await browser.close()
    const profile = join(folder, 'tablet')
    for (const secret of secrets) expect(findOnDisk(profile, secret)).toEqual([])
    for (const control of CONTROLS) {
      const found = findOnDisk(profile, control).join('\n')
      expect(found).toContain('IndexedDB')
      expect(found).toContain('Local Storage')
      expect(found).toContain('CacheStorage')
    }
  },
)
