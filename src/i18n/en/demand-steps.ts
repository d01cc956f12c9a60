import type { Messages } from '../messages.nl.ts'

export const demandSteps: Messages['levels']['demandSteps'] = {
  independence: {
    0: { word: 'arranges nothing', text: 'Somebody keeps telling you what to do and watches.' },
    1: { word: 'fixed order', text: 'You follow a fixed order. Help is always near.' },
    2: {
      word: 'works on alone',
      text: 'You work on by yourself and ask for help when something is different.',
    },
    3: { word: 'plans own work', text: 'You plan your own work and solve ordinary problems yourself.' },
    4: { word: 'decides everything', text: 'You decide what, when and how, with nobody around.' },
  },
  social: {
    0: { word: 'no contact', text: 'You can do the task without speaking to others.' },
    1: {
      word: 'greet and report',
      text: 'You greet, and say when something is done, with colleagues you know.',
    },
    2: { word: 'consult', text: 'You agree with colleagues who does what.' },
    3: {
      word: 'customers or residents',
      text: 'You talk a lot with customers, residents or visitors and mind how they feel.',
    },
    4: {
      word: 'hard conversations',
      text: 'You deal with anger, grief or conflict, or have to convince people.',
    },
  },
  deadlines: {
    0: { word: 'no time pressure', text: 'It does not matter when it is done.' },
    1: { word: 'ample time', text: 'It must be done this week, and that always works.' },
    2: { word: 'done every day', text: 'It must be done today. Sometimes that takes a push.' },
    3: { word: 'set times, peaks', text: 'There are set times or busy hours by which it must be done.' },
    4: { word: 'always tight', text: 'It must be done to the minute, also when it is busy.' },
  },
  pace: {
    0: { word: 'own pace', text: 'You decide yourself how fast you work.' },
    1: { word: 'calm pace', text: 'A calm pace is enough. You can always stop for a moment.' },
    2: { word: 'ordinary pace', text: 'You work as fast as colleagues and can stop now and then.' },
    3: { word: 'high pace', text: 'You work fast for a large part of the time.' },
    4: { word: 'pace is set', text: 'A machine, a belt or a queue decides how fast you work.' },
  },
  interruptions: {
    0: { word: 'never', text: 'Nobody disturbs you during this task.' },
    1: { word: 'once in a while', text: 'Once in a while during the day something comes in between.' },
    2: { word: 'about every hour', text: 'About every hour somebody or something asks for your attention.' },
    3: { word: 'often', text: 'A few times an hour you put the task down.' },
    4: { word: 'constantly', text: 'You are disturbed all the time and have to get going again each time.' },
  },
  unpredictability: {
    0: { word: 'always the same', text: 'The task goes exactly the same way every time.' },
    1: { word: 'nearly the same', text: 'There are small differences that you know beforehand.' },
    2: {
      word: 'sometimes different',
      text: 'Sometimes it goes differently than planned. You then know what to do.',
    },
    3: { word: 'often different', text: 'Often you only learn during the work what is needed.' },
    4: { word: 'different each time', text: 'You never know what comes and must act differently at once.' },
  },
  physical: {
    0: {
      word: 'none',
      text: 'The task asks nothing of your body. You alternate sitting and standing as you like.',
    },
    1: { word: 'light', text: 'A little walking, standing or carrying light things.' },
    2: {
      word: 'medium',
      text: 'Walking or standing for much of the time, or sometimes lifting and bending.',
    },
    3: { word: 'heavy', text: 'Often lifting, bending, reaching or pushing, or long in one posture.' },
    4: {
      word: 'very heavy',
      text: 'Nearly all the time heavy lifting, pushing or working in a hard posture.',
    },
  },
}
