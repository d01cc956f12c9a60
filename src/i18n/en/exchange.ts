import { formatFor } from '../format.ts'
import type { Messages } from '../messages.nl.ts'

const { plural, formatNumber } = formatFor('en')

export const exchange: Messages['exchange'] = {
  importTitle: 'Import a project',
  reading: 'Reading the file',
  storing: 'Encrypting and saving the project',
  becomesNewProject: 'This becomes a new project on this device. Existing projects do not change.',
  importNow: 'Import now',
  skipBadRows: (p) =>
    `Skip ${formatNumber(p.count)} ${plural(p.count, { one: 'row', other: 'rows' })} and import`,
  problemsTitle: (p) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'point', other: 'points' })} in ${p.file}`,
  cannotImport: 'This file cannot be imported as it is. Nothing was changed. Mend the file and try again.',
  canSkip: (p) =>
    `Nothing was changed yet. You can mend the file, or skip ${formatNumber(p.skipped)} ${plural(p.skipped, { one: 'row', other: 'rows' })} and import the other ${formatNumber(p.remaining)}.`,
  moreProblems: (p) => `And ${formatNumber(p.count)} more points that are not listed here.`,
  imported: (p) => `${p.name} was imported.`,
  rules: {
    'not-json': 'This is not a readable JSON file (line:column)',
    'not-a-case': 'This is not a Werkvloer project',
    version: 'The app cannot read this version',
    'too-large': 'The file is too large',
    missing: 'This is missing',
    type: 'This is of another kind than expected',
    'too-long': 'This text is too long',
    range: 'This value is out of bounds',
    'unknown-value': 'This value is not known',
    duplicate: 'This id is there twice',
    dangling: 'This refers to something that is not there',
    order: 'The end lies before the start',
    date: 'This date or time does not exist',
    'control-characters': 'There are invisible control characters in here',
    'forbidden-key': 'This field name is not allowed',
  },
}
