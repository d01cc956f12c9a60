import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'
import { findOnDisk } from '../support/find-on-disk.ts'
import { LockPage } from '../support/pages/lock-page.ts'
import { greysIn, MediaPage, storedContents } from '../support/pages/media-page.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { photoWithExif, TOLD_BY_CAMERA } from '../support/photo-file.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

/** The floor of the example, at its photos. */
async function openPhotos(page: Parameters<typeof pagesOf>[0], url: string): Promise<MediaPage> {
  const { projects, frame } = pagesOf(page)
  await projects.open(url)
  await projects.openExample()
  await page.locator('.project-screen__department').first().tap()
  await page.locator('.department-screen').waitFor()
  await frame.goTo('Vloer')
  const media = new MediaPage(page)
  await media.open()
  return media
}

const dark = (greys: readonly number[]) => greys.filter((grey) => grey < 60).length / greys.length
const light = (greys: readonly number[]) => greys.filter((grey) => grey > 195).length / greys.length

test('a photo with what the camera tells becomes pixels alone: flat in the boxes, with an arrow; kept, shown again, taken away and back', async ({
  launch,
  server,
}) => {
  const { page, context } = await launch()
  const media = await openPhotos(page, server.url)
  const { frame } = pagesOf(page)
  await frame.waitUntilSaved()
  const before = await storedContents(page)
  const photo = await photoWithExif(page, { width: 1800, height: 2400 })
  expect(photo.includes(TOLD_BY_CAMERA)).toBe(true)
  await media.give({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo })
  await media.editor.getByText('Staat er iemand op?').waitFor()

  await media.drag([0.1, 0.1], [0.4, 0.5])
  // Over the corner, beyond the photo.
  await media.drag([0.8, 0.8], [1.1, 1.1])
  await media.mark(/^Vak 2/).waitFor()
  await media.chooseTool('Pijl')
  await media.drag([0.5, 0.2], [0.75, 0.2])
  await media.mark(/^Pijl 1/).waitFor()
  // A third box by keys alone, moved, and away again.
  await media.chooseTool('Vervagen')
  await media.editor.getByRole('button', { name: 'Vak erbij' }).press('Enter')
  const third = media.mark(/^Vak 3/)
  const where = await third.getAttribute('aria-label')
  await third.press('ArrowLeft')
  expect(await third.getAttribute('aria-label')).not.toBe(where)
  await third.press('Delete')
  await third.waitFor({ state: 'detached' })
  await media.editor.getByLabel('Wat is er te zien?').fill('Kast te hoog')
  expect(await storedContents(page)).toEqual(before)

  await media.keep()
  await media.tiles.filter({ hasText: 'Kast te hoog' }).waitFor()
  await frame.waitUntilSaved()

  // So that the test may read the bytes that were kept.
  const devtools = await context.newCDPSession(page)
  await devtools.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  await media.tiles.filter({ hasText: 'Kast te hoog' }).tap()
  const picture = media.viewer.getByRole('img', { name: 'Kast te hoog' })
  await picture.waitFor()
  const size = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    return [image.naturalWidth, image.naturalHeight]
  })
  // Upright, and no longer than 1600 pixels.
  expect(size).toEqual([1600, 1200])
  const bytes = Buffer.from(
    await picture.evaluate(async (image: HTMLImageElement) =>
      Array.from(new Uint8Array(await (await fetch(image.src)).arrayBuffer())),
    ),
  )
  for (const told of [TOLD_BY_CAMERA, 'Exif', 'EXIF', 'GPS']) expect(bytes.includes(told)).toBe(false)

  const untouched = await greysIn(picture, { left: 0.1, top: 0.6, right: 0.4, bottom: 0.95 })
  expect(dark(untouched)).toBeGreaterThan(0.2)
  expect(light(untouched)).toBeGreaterThan(0.2)
  for (const box of [
    { left: 0.11, top: 0.11, right: 0.39, bottom: 0.49 },
    { left: 0.81, top: 0.81, right: 1, bottom: 1 },
  ]) {
    const greys = await greysIn(picture, box)
    expect(dark(greys)).toBe(0)
    expect(light(greys)).toBe(0)
    expect(Math.max(...greys.slice(0, 1000)) - Math.min(...greys.slice(0, 1000))).toBeLessThan(40)
  }
  // To the very edges: the board is black and white there, the box is not.
  for (const edge of [
    { left: 0.102, top: 0.11, right: 0.11, bottom: 0.49 },
    { left: 0.39, top: 0.11, right: 0.398, bottom: 0.49 },
    { left: 0.11, top: 0.102, right: 0.39, bottom: 0.11 },
    { left: 0.11, top: 0.49, right: 0.39, bottom: 0.498 },
    { left: 0.802, top: 0.81, right: 0.81, bottom: 1 },
    { left: 0.996, top: 0.81, right: 1, bottom: 1 },
    { left: 0.81, top: 0.995, right: 1, bottom: 1 },
  ]) {
    const greys = await greysIn(picture, edge)
    expect([edge, dark(greys), light(greys)]).toEqual([edge, 0, 0])
  }
  // The arrow is one colour where the board was two.
  const arrow = await greysIn(picture, { left: 0.55, top: 0.1985, right: 0.65, bottom: 0.2015 })
  expect(Math.max(...arrow) - Math.min(...arrow)).toBeLessThan(60)

  await media.viewer.getByRole('button', { name: 'Weghalen' }).tap()
  await frame.notice.getByText('Foto weggehaald').waitFor()
  expect(await media.tiles.count()).toBe(0)
  await frame.notice.getByRole('button', { name: 'Ongedaan maken' }).tap()
  await media.tiles.filter({ hasText: 'Kast te hoog' }).waitFor()
})

test('a photo in the editor when the lock falls is offered again after it, with nothing of it on the disk; kept, it can be blurred further', async ({
  launch,
  server,
  folder,
}) => {
  const { page } = await launch()
  const media = await openPhotos(page, server.url)
  const { frame } = pagesOf(page)
  const lock = new LockPage(page)
  await frame.waitUntilSaved()
  const address = page.url()
  await lock.set('135790')
  await page.goto(address)
  await waitUntilOffline(page)
  const buffer = await photoWithExif(page, { width: 900, height: 600 })
  const { 'werkvloer-media/pieces': none } = await storedContents(page)
  await media.give({ name: 'a.jpg', mimeType: 'image/jpeg', buffer })
  await media.drag([0.1, 0.1], [0.4, 0.5])
  await media.chooseTool('Pijl')
  await media.drag([0.5, 0.2], [0.75, 0.2])
  await media.editor.getByLabel('Wat is er te zien?').fill('Kast te hoog')
  // As another tab does that is locked by hand.
  await lock.waitForRestart(() =>
    page.evaluate(() => new BroadcastChannel('werkvloer-lock').postMessage('lock')),
  )
  expect(await media.editor.count()).toBe(0)
  const { 'werkvloer-media/pieces': stored } = await storedContents(page)
  expect(stored).toEqual(none)
  expect(findOnDisk(folder, TOLD_BY_CAMERA)).toEqual([])

  await lock.unlock('135790')
  await media.editor.getByText('Deze foto was nog niet bewaard').waitFor()
  expect(await media.mark(/^Vak 1/).count()).toBe(1)
  expect(await media.mark(/^Pijl 1/).count()).toBe(1)
  await media.keep()
  const tile = media.tiles.filter({ hasText: 'Kast te hoog' })
  await tile.tap()
  const picture = media.viewer.getByRole('img', { name: 'Kast te hoog' })
  await picture.waitFor()
  const first = { left: 0.11, top: 0.11, right: 0.39, bottom: 0.49 }
  const second = { left: 0.61, top: 0.61, right: 0.89, bottom: 0.89 }
  expect(dark(await greysIn(picture, first))).toBe(0)
  expect(dark(await greysIn(picture, second))).toBeGreaterThan(0.2)

  await media.viewer.getByRole('button', { name: 'Vervagen of aanwijzen' }).tap()
  await media.drag([0.6, 0.6], [0.9, 0.9])
  await media.keep()
  await expect.poll(async () => dark(await greysIn(picture, second))).toBe(0)
  expect(dark(await greysIn(picture, first))).toBe(0)
  await media.viewer.getByRole('button', { name: 'Sluiten' }).tap()
  expect(await media.tiles.count()).toBe(1)
})

test('a tablet that dies before a photo is kept has nothing of it; what is no photo is said plainly', async ({
  launch,
  server,
  folder,
}) => {
  const first = await launch()
  const media = await openPhotos(first.page, server.url)
  await pagesOf(first.page).frame.waitUntilSaved()
  await media.give({ name: 'x.heic', mimeType: 'image/heic', buffer: Buffer.from('....ftypheic....') })
  await first.page.getByText('Deze foto is van een soort (HEIC)').waitFor()
  await first.page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).last().tap()

  const buffer = await photoWithExif(first.page, { width: 600, height: 400 })
  await media.give({ name: 'a.jpg', mimeType: 'image/jpeg', buffer })
  await media.drag([0.2, 0.2], [0.6, 0.6])
  await media.keep()
  await media.tiles.first().waitFor()
  await pagesOf(first.page).frame.waitUntilSaved()
  const { 'werkvloer-media/pieces': pieces } = await storedContents(first.page)

  await media.give({ name: 'b.jpg', mimeType: 'image/jpeg', buffer })
  await media.drag([0.2, 0.2], [0.6, 0.6])
  await media.mark(/^Vak 1/).waitFor()
  const address = first.page.url()
  await first.kill()
  expect(findOnDisk(folder, TOLD_BY_CAMERA)).toEqual([])

  const { page } = await launch()
  await page.goto(address)
  const again = new MediaPage(page)
  await again.tiles.first().waitFor()
  expect(await again.tiles.count()).toBe(1)
  expect((await storedContents(page))['werkvloer-media/pieces']).toBe(pieces)
})
