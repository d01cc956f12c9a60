import { expect, test } from 'vitest'
import { finishedCase } from '../../support/finished-case.ts'
import { reportOf, sectionOf, sectionsIn } from '../../support/report-reading.ts'

/** The cells of each row of each table of a section and those within it. */
const rowsOf = (key: string) =>
  sectionsIn([sectionOf(reportOf(finishedCase()), key)]).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows.map(({ cells }) => cells) : [])),
  )

test.each(['tasks', 'functions'])(
  'work that is left undone is nobody’s now, in the tables of %s',
  (section) => {
    const names = finishedCase().tasks.flatMap(({ name, origin }) => (origin === 'undone' ? [name] : []))
    const rows = rowsOf(section).filter(([name]) => names.includes(name as string))
    expect(rows.length).toBeGreaterThan(0)
    for (const cells of rows) expect(cells).toContain('blijft nu liggen')
  },
)
