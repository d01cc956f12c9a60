import { type CaseParsing, parseCase } from '../exchange/parse-case.ts'

export type ParseCaseReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly parsing: CaseParsing }

/** Reads one case file and answers; whoever started it ends it. */
addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  const reply = (message: ParseCaseReply) => postMessage(message)
  const parsing = parseCase(data, { onProgress: (done, total) => reply({ kind: 'progress', done, total }) })
  reply({ kind: 'done', parsing })
})
