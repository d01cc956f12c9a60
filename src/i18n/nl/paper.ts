/** Words of the report as a file that belong to no chapter: front page, marks, captions and the appendices. */
export const paper = {
  contents: 'Inhoud',
  madeWith: (p: { version: string }) => `Gemaakt met Werkvloer ${p.version}`,
  /** Only what an analyst typed stands there. */
  writtenBy: (p: { maker: string }) => `Opgesteld door ${p.maker}`,
  page: 'Pagina',
  of: 'van',
  table: 'Tabel',
  figure: 'Figuur',
  source: 'Bron',
  /** Over the two parts of the list of sources. */
  groups: 'Groepen van bronnen, in de tekst een G met een nummer',
  sources: 'De bronnen',
  code: 'Code',
  /** What people are, in a report without codes. */
  roles: {
    employee: 'medewerker',
    supervisor: 'leidinggevende',
    manager: 'leidinggevende',
    candidate: 'kandidaat',
    other: 'betrokkene',
  },
  chartAlt: (p: { caption: string }) => `Grafiek: ${p.caption}`,
  flags: {
    noEvidence: 'zonder bron',
    unvalidated: 'niet bevestigd',
    withdrawn: 'bron ingetrokken',
    breaksRule: 'buiten de regels',
    openJudgement: 'oordeel open',
    contradicted: 'telling klopt niet',
    assumed: 'aanname',
    stale: 'tekst ouder dan de cijfers',
    oneVoice: 'één stem',
  },
}
