import type { PromptLanguage } from '../../records/answer.ts'
import { pagePurpose, type RemoteQuestions } from '../../records/remote-validation.ts'
import { PAGE_DATA_ID, PAGE_ROOT_ID, writePageData } from '../../remote-page/page-data.ts'
import { utf8 } from '../../vault/bytes.ts'
import { keyOfCode, sealWithCode } from '../../vault/sealed-by-code.ts'

/** The page's own script and style, and the hashes under which a policy lets them run. */
export interface PageCode {
  readonly script: string
  readonly style: string
  readonly scriptHash: string
  readonly styleHash: string
}

/** One file that is a whole page: what it asks is sealed under the code, and its policy lets it reach nothing. */
export async function buildRemotePage(
  code: PageCode,
  questions: RemoteQuestions,
  spokenCode: string,
): Promise<string> {
  const { sessionId, language } = questions
  const codeKey = await keyOfCode(spokenCode)
  const sealed = await sealWithCode(utf8(JSON.stringify(questions)), codeKey, pagePurpose(sessionId))
  return pageOf(code, language, writePageData({ ...sealed, sessionId, language }))
}

/** `data` is JSON of ids, numbers and base64url: nothing in it can end the element it stands in. */
const pageOf = ({ script, style, scriptHash, styleHash }: PageCode, language: PromptLanguage, data: string) =>
  `<!doctype html>
<html lang="${language === 'en' ? 'en' : 'nl'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(scriptHash, styleHash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${TITLE[language]}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript>${NO_SCRIPT[language]}</noscript>
<div id="${PAGE_ROOT_ID}"></div>
<script type="application/json" id="${PAGE_DATA_ID}">${data}</script>
<script>${script}</script>
</body>
</html>
`

const policyOf = (scriptHash: string, styleHash: string): string =>
  [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const TITLE: Readonly<Record<PromptLanguage, string>> = {
  nl: 'Nakijken',
  'nl-simple': 'Nakijken',
  en: 'Checking',
}
const HELP = 'Open dit bestand op een computer, in Chrome, Edge of Firefox.'
const NO_SCRIPT: Readonly<Record<PromptLanguage, string>> = {
  nl: HELP,
  'nl-simple': HELP,
  en: 'Open this file on a computer, in Chrome, Edge or Firefox.',
}
