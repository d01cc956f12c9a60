import { Document, Packer, SectionType } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Report } from '../report-document.ts'
import { cleanText } from './clean-text.ts'
import { NUMBERING, PAGE, stylesFor } from './doc-look.ts'
import { frontMatter, pageFooter } from './front-matter.ts'
import { samePackage } from './same-package.ts'
import { counter, sectionChildren } from './section-children.ts'
import { sourceList } from './source-list.ts'
import { SOURCES, startWriting } from './writing.ts'

/** How Word calls the languages of reports. */
const TAGS = { nl: 'nl-NL', en: 'en-GB' } as const
const PAPER = {
  size: { width: PAGE.width, height: PAGE.height },
  margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side },
}
/** Stands as the maker: files name nobody. */
const MAKER = 'Werkvloer'

/**
 * The report as a Word document: the same bytes for the same report, wherever it is made.
 *
 * @param pictures PNG by key of the chart, of twice its size; a chart without one is left out
 * @param onChapter how many chapters are written, after each
 */
export async function toDocx(
  report: Report,
  pictures: ReadonlyMap<string, Uint8Array>,
  onChapter: (done: number, total: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const writing = startWriting(report, pictures)
  const count = counter()
  const chapters = report.sections.flatMap((section, at) => {
    const children = sectionChildren(section, writing, count)
    onChapter(at + 1, report.sections.length)
    return children
  })
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
        properties: { titlePage: true, page: PAPER },
        footers: { default: pageFooter(writing) },
        children: [...frontMatter(writing), ...chapters],
      },
      // Where the chapter of sources was left out, so is their list.
      ...(writing.anchorOf(SOURCES) === null
        ? []
        : [
            {
              properties: { type: SectionType.CONTINUOUS, page: PAPER, column: { count: 2, space: 340 } },
              footers: { default: pageFooter(writing) },
              children: sourceList(writing),
            },
          ]),
    ],
  })
  return samePackage(new Uint8Array(await Packer.toArrayBuffer(document)))
}
