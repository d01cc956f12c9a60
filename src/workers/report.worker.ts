import wasm from '@resvg/resvg-wasm/index_bg.wasm?url'
import regular from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf?url'
import bold from 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf?url'
import type { WholeCase } from '../records/whole-case.ts'
import type { ReportOptions } from '../report/build-report.ts'
import type { Report } from '../report/report-document.ts'

export type ReportAsk =
  | { readonly kind: 'build'; readonly whole: WholeCase; readonly options: ReportOptions }
  | { readonly kind: 'docx'; readonly report: Report }
  | { readonly kind: 'html'; readonly report: Report }

/** `charts`: pictures drawn; `chapters`: chapters written; `pages`: laid out, to know on which page each begins. */
export interface ReportProgress {
  readonly part: 'charts' | 'chapters' | 'pages'
  readonly done: number
  readonly total: number
}

export type ReportReply =
  | { readonly kind: 'built'; readonly report: Report }
  | { readonly kind: 'file'; readonly content: Uint8Array<ArrayBuffer> | string }
  | ({ readonly kind: 'progress' } & ReportProgress)
  | { readonly kind: 'failed'; readonly message: string }

const reply = (message: ReportReply) => postMessage(message)
const tell = (part: ReportProgress['part']) => (done: number, total: number) =>
  reply({ kind: 'progress', part, done, total })

/** Answers one thing that is asked; whoever started it ends it. Each kind of file is loaded when it is asked for. */
addEventListener('message', ({ data }: MessageEvent<ReportAsk>) => {
  answer(data).then(reply, (error: unknown) =>
    reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  )
})

async function answer(ask: ReportAsk): Promise<ReportReply> {
  if (ask.kind === 'build') {
    const { buildReport } = await import('../report/build-report.ts')
    return { kind: 'built', report: buildReport(ask.whole, ask.options) }
  }
  if (ask.kind === 'html') {
    const { toHtml } = await import('../report/to-html.ts')
    return { kind: 'file', content: toHtml(ask.report) }
  }
  return { kind: 'file', content: await docxOf(ask.report) }
}

async function docxOf(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const [{ toDocx }, { makeChartPainter }, { chartsOf, paintCharts }] = await Promise.all([
    import('../report/docx/to-docx.ts'),
    import('../report/pictures/chart-painter.ts'),
    import('../report/pictures/report-pictures.ts'),
  ])
  const pictures =
    chartsOf(report).length === 0
      ? new Map<string, Uint8Array>()
      : paintCharts(
          report,
          await makeChartPainter({
            wasm: await bytesAt(wasm),
            fonts: await Promise.all([regular, bold].map(bytesAt)),
          }),
          tell('charts'),
        )
  return toDocx(report, pictures, (done, total) =>
    done < total ? tell('chapters')(done, total) : tell('pages')(0, 1),
  )
}

/** Of a file that came with the app. */
async function bytesAt(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answered = await fetch(address)
  if (!answered.ok) throw new Error(`${address}: ${answered.status}`)
  return new Uint8Array(await answered.arrayBuffer())
}
