import { formatFor } from '../format.ts'
import type { AreaMessages } from '../messages.nl.ts'
import { mediaCount } from './media-count.ts'

const { plural, formatNumber } = formatFor('en')

const changes = (count: number): string =>
  `${formatNumber(count)} ${plural(count, { one: 'change', other: 'changes' })}`
const megabytes = (bytes: number): string => formatNumber(Math.max(0.1, bytes / 1_000_000))
const pieces = (count: number): string =>
  `${formatNumber(count)} ${plural(count, { one: 'piece', other: 'pieces' })}`

export const incoming: AreaMessages['incoming'] = {
  title: 'What came in',
  lead: 'Work of others, by person and by sitting.',
  since: (p) => (p.count === 0 ? `Nothing new since ${p.when}.` : `${changes(p.count)} new since ${p.when}.`),
  allNew: (p) => `${changes(p.count)}, all new to you.`,
  empty: 'Nothing yet. When work comes in from another device, you read here what and from whom.',
  reading: (p) => `Reading: department ${p.done} of ${p.total}`,
  failed: (p) => `Could not be read: ${p.names}. The rest is here.`,
  isNew: 'New',
  newCount: (p) => `${formatNumber(p.count)} new`,
  youElsewhere: 'You, on another device',
  changes: (p) => changes(p.count),
  allSeen: 'All seen',
  list: 'What others did',
  showAll: (p) => `Show all ${changes(p.count)}`,
  showFewer: 'Show fewer',
  older: 'Show earlier',
  open: 'View',
  openOf: (p) => `View ${p.name}`,
  merges: 'Restore points before merging',
  mergesLead:
    'Before work of others is added, the app keeps how it was here. Going back is a change like others: you can undo it, and the others get it too.',
  mergeAt: (p) => `Before merging, ${p.when}, ${p.way}`,
  ways: {
    server: 'by the server',
    direct: 'from device to device',
    file: 'from a file',
    other: 'from another device',
  },
  goBack: 'Go back',
  goBackOf: (p) => `Go back to before merging on ${p.when}`,
  whatChanges: 'What changes?',
  wentBack: (p) =>
    p.count === 0
      ? 'Nothing has changed since. There was no need to go back.'
      : `Everything is as it was before merging: ${changes(p.count)}.`,
  previewTitle: (p) => `Back to before merging on ${p.when}?`,
  previewText: 'This changes when you go back. You can undo it afterwards.',
  projectItself: 'The project itself',

  fileTitle: 'With a file',
  fileLead:
    'One encrypted file with all of this project. Bring it to another device, or keep it as a backup. Only who takes part or has the recovery code can open it.',
  media: {
    along: (p) => `With photos and sound (${megabytes(p.bytes)} MB)`,
    alongHint: 'The file gets larger by that.',
    notAlong: 'The file then only says that they are there. They stay on this device.',
    title: 'Photos and sound are in; nothing else is new',
    stored: (p) => `Also in: ${mediaCount(p)}.`,
    notKept: (p) => `No room for ${mediaCount(p)}. Make some room on this device and read the file again.`,
    damaged: (p) => `Damaged in the file and not taken along: ${p.names}. The rest is in.`,
    one: {
      photo: (when) => (when ? `photo of ${when}` : 'a photo'),
      voice: (when) => (when ? `voice note of ${when}` : 'a voice note'),
    },
  },
  makeFile: 'Make a file',
  readFile: 'Read a file',
  making: 'Making the file',
  takingIn: 'Reading',
  lastFile: (p) =>
    p.count === 0
      ? `Last file: ${p.when}. You changed nothing since.`
      : `Last file: ${p.when}. You made ${changes(p.count)} since.`,
  noFile: 'No file has been made yet.',
  readyTitle: 'The file is ready',
  readyText:
    'Share it with who takes part, or keep it outside this device. These words belong to what is in it:',
  savedTitle: 'The file has been made',
  savedText:
    'It is with your downloads. Bring it to the other device, or keep it outside this device. These words belong to what is in it:',
  notWhole: 'What cannot be saved now is not in it. Make a file again as soon as that works.',
  share: 'Share',
  save: 'Save',
  wordsHere: 'Here',
  wordsInFile: 'In the file',
  wordsLabel: 'Three words for what is here',
  wordsInFileLabel: 'Three words for what is in the file',
  equalTitle: 'Equal: here is exactly what is in the file',
  takenTitle: (p) => `In: ${pieces(p.count)} of work from the file`,
  nothingTitle: 'Nothing new in this file',
  equalText: (p) =>
    p.who
      ? `${p.who} had the same three words when the file was made, ${p.when}.`
      : `The other device had the same three words when the file was made, ${p.when}.`,
  moreHere: 'Not equal: there is more here than in the file. Give a file back, and you are equal.',
  notEqual:
    'Not equal: not all of the file could be used here. What is in stays. Ask for a new file, or compare the words again after the next exchange.',
  changedSince: 'Something has changed here since. Make a new file to compare again.',
  oldFile:
    'This file is of an older version and says no words. Compare the words below with those on the other device.',
  setAside: (p) =>
    `${pieces(p.count)} in the file cannot be read and ${plural(p.count, { one: 'was', other: 'were' })} left out. The rest is in.`,
  canGoBack: 'At ‘What came in’ you can go back to how it was before.',
  refusedTitle: 'Nothing was read in',
  problem: {
    'not-a-bundle': 'This is no file of Werkvloer. Choose a file that ends in .werkvloer.',
    'newer-version':
      'This file is of a newer version of Werkvloer. Update the app on this device and then read it again.',
    truncated: 'The end of this file is missing; it probably did not come across whole. Copy it again.',
    altered: 'This file was damaged on its way: it is no longer what was made. Copy it again.',
    'wrong-key':
      'This file is closed with a newer key of this project, which this device does not have. Ask for a new invitation from who made the file.',
    'other-project': 'This file belongs to another project.',
  },
  otherProject: (p) =>
    `This file belongs to another project: ${p.name}. Open that project and read it there.`,
  otherProjectElsewhere:
    'This file belongs to another project, which is not on this device. Open it at Projects with Open a backup.',
  halfway:
    'Not everything in the file could be kept. What is in stays; read the file again when there is room.',
}
