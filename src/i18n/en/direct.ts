import type { AreaMessages } from '../messages.nl.ts'

export const direct: AreaMessages['direct'] = {
  title: 'Directly',
  camera: {
    opening: 'The camera is opening. Does your tablet ask whether it may? Choose ‘Allow’.',
    problem: {
      refused: 'Werkvloer may not use the camera',
      none: 'No camera was found',
      busy: 'The camera gives no picture',
      unsupported: 'This browser gives no access to the camera',
      'no-reader': 'The reader of codes could not be loaded',
    },
    whatToDo: {
      refused:
        'Allow the camera for this site: tap the lock or the settings beside the address. Or type the code.',
      none: 'Connect a camera, or type the code.',
      busy: 'Close other apps that use the camera and try again. Or type the code.',
      unsupported: 'Open Werkvloer in another browser, or type the code.',
      'no-reader': 'Open Werkvloer once with internet; after that it works without. Or type the code.',
    },
  },
}
