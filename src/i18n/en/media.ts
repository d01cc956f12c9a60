import { formatFor } from '../format.ts'
import type { media as dutch } from '../nl/media.ts'

const { plural, formatNumber } = formatFor('en')

const size = (bytes: number): string =>
  bytes < 100_000 ? 'less than 0.1 MB' : `${formatNumber(bytes / 1_000_000)} MB`

export const media: typeof dutch = {
  title: 'Photos and sound',
  voice: {
    speak: 'Speak',
    speakLong: 'Speak a voice note',
    end: (p: { time: string }) => `Stop ${p.time}`,
    endLong: (p: { time: string }) => `Stop the voice note, ${p.time} recorded`,
    asking: 'Microphone…',
    runs: 'Your voice is being recorded. Observing simply goes on.',
    kept: (p: { time: string }) => `Voice note kept (${p.time})`,
    full: (p: { time: string }) => `Ten minutes is the longest. Kept: ${p.time}`,
    hidden: (p: { time: string }) =>
      `Recording stopped: the screen was away for a moment, and then the microphone goes off. Kept: ${p.time}`,
    broken: (p: { time: string }) => `The microphone was lost. Kept: ${p.time}`,
    noRoom: 'No room: voice note not kept',
    noRoomFrom: (p: { time: string }) => `No room: the sound after ${p.time} was not kept`,
    notKept: 'The sound could not be kept',
    notKeptFrom: (p: { time: string }) => `After ${p.time} the sound could not be kept`,
    nothing: 'No sound came. Nothing was kept.',
    problem: {
      refused: 'The microphone may not be used. You can still type a note.',
      none: 'This device has no microphone. You can still type a note.',
      busy: 'The microphone does not work now. You can still type a note.',
      unsupported: 'This browser cannot record sound. You can still type a note.',
    },
    note: 'Voice note',
    length: (p: { time: string }) => `Voice note, ${p.time}`,
    running: 'Being recorded now',
    cutOff: 'Cut off: the end was not recorded',
    play: 'Listen',
    stop: 'Stop',
    beginning: 'Only the beginning is here yet',
    notPlayable: 'This device cannot play this recording. It is kept all the same.',
    empty: 'Nothing of it was kept',
  },
  arriving: {
    coming: (p: { bytes: number }) => `Not arrived yet (${size(p.bytes)})`,
    notInFile: (p: { bytes: number }) => `Did not come along in the file (${size(p.bytes)})`,
    broken: 'Does not open: what is here is damaged',
  },
  room: {
    title: 'Room on this device',
    text: 'This is what your projects take here, measured from what is there. What is left only the device knows.',
    measuring: 'Being added up…',
    failed: 'The room could not be added up.',
    project: 'Project',
    records: 'Text and observations',
    photos: 'Photos',
    sound: 'Voice notes',
    media: 'Photos and voice notes',
    loose: 'Removed, goes by itself',
    total: 'Together',
    all: 'All projects',
    size: (p: { bytes: number }) => (p.bytes === 0 ? '0 MB' : size(p.bytes)),
    notKept: (p: { count: number }) =>
      plural(p.count, {
        one: 'There was no room: one photo or voice note was not kept.',
        other: `There was no room: ${formatNumber(p.count)} photos or voice notes were not kept.`,
      }),
    recordsGoOn: 'What you type and observe is still kept.',
    whatToDo:
      'Remove photos or voice notes you no longer need, make a file of an old project and delete it here, or free room on the device.',
  },
}
