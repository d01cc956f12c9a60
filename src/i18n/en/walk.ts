import type { Messages } from '../messages.nl.ts'

export const walk: Messages['walk'] = {
  help: 'Help',
  helpText:
    'See in two minutes how everything fits together, or look something up. Both work without a network.',
  start: 'Guided walk',
  startLong: 'Start the walk',
  guide: 'Guide',
  offerTitle: 'New here? Take a two-minute walk.',
  offerText:
    'The walk goes through the example of a university: from the floor to the functions. You can leave at any time, and start again later.',
  skipOffer: 'Not now',
  opening: 'The example is being made ready…',
  name: (p) => `Walk, ${p.part} of ${p.whole}`,
  next: 'Next',
  previous: 'Previous',
  point: 'Go there',
  skip: 'Skip',
  finish: 'Done',
  away: (p) => `You are elsewhere for a moment. The walk waits at ${p.place}.`,
  back: (p) => `Back to ${p.place}`,
  again: 'You can find the walk and the guide again at Projects, under Help.',
  stops: {
    project: {
      title: 'The project',
      text: 'Here you see for each department what was seen, asked and judged. An underlined number still asks for something: a tap takes you there.',
    },
    department: {
      title: 'The department',
      text: 'Work processes, jobs and people, before you go to the floor. People are codes, never names.',
    },
    observe: {
      title: 'The floor',
      text: 'Tap a task and its time runs; tap again and it stops. Hold it for a short moment. Go ahead and try.',
    },
    interviews: {
      title: 'The interviews',
      text: 'Choose who you are talking to and take notes. Any line can later become a task or a finding, with its source kept.',
    },
    tasks: {
      title: 'The tasks',
      text: 'Everything you saw and heard, in one place. Open a task to judge it: knowledge, responsibility, seven demands.',
    },
    analysis: {
      title: 'The analysis',
      text: 'The app looks for tasks that can form a function together and says why. Change a task, and the outcome changes with it.',
    },
    end: {
      title: 'That was it',
      text: 'Everything is kept encrypted on this device and works without a network. Start a project of your own, or play on in this example.',
    },
  },
}
