import type { Messages } from '../messages.nl.ts'

export const print: Messages['print'] = {
  print: 'Print',
  printedOn: (p) => `Printed on ${p.date}`,
}
