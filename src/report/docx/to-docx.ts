import { Document, Packer } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Report } from '../report-document.ts'
import { backMatter, questionTable } from './back-matter.ts'
import { cleanText } from './clean-text.ts'
import { NUMBERING, PAGE, stylesFor } from './doc-look.ts'
import { frontMatter, pageFooter } from './front-matter.ts'
import { samePackage } from './same-package.ts'
import { counter, sectionChildren } from './section-children.ts'
import { startWriting } from './writing.ts'

/** How Word calls the languages of reports. */
const TAGS = { nl: 'nl-NL', en: 'en-GB' } as const
/** Stands as the maker: files name nobody. */
const MAKER = 'Werkvloer'

/**
 * The report as a Word document: the same bytes for the same report, wherever it is made.
 *
 * @param pictures PNG by key of the chart, of twice its size; a chart without one is left out
 */
export async function toDocx(
  report: Report,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const writing = startWriting(report, pictures)
  const count = counter()
  const document = new Document({
    title: cleanText(report.title),
    subject: cleanText(report.subtitle),
    creator: MAKER,
    lastModifiedBy: MAKER,
    description: cleanText(writing.words.madeWith({ version: report.version })),
    styles: stylesFor(TAGS[report.language]),
    numbering: NUMBERING,
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side },
          },
        },
        footers: { default: pageFooter(writing) },
        children: [
          ...frontMatter(writing),
          ...questionTable(writing),
          ...report.sections.flatMap((section) => sectionChildren(section, writing, count)),
          ...backMatter(writing),
        ],
      },
    ],
  })
  return samePackage(new Uint8Array(await Packer.toArrayBuffer(document)))
}
