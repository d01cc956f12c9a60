/** Consent that was withdrawn, and what that does. */
export const withdrawal = {
  title: 'Toestemming',
  silentTitle: (p: { date: string }) => `Ingetrokken op ${p.date}`,
  refusedTitle: 'Geen toestemming',
  silentText:
    'Wat hier gezegd is, wordt nergens getoond of gebruikt: niet in bevindingen, het verslag of een bestand, en op geen enkele tablet die hiermee samenwerkt.',
  askTitle: 'Toestemming intrekken?',
  askText:
    'Alle regels, wensen en antwoorden van deze persoon verdwijnen uit beeld, uit zoeken, uit het verslag en uit elk bestand dat je maakt. Bevindingen die alleen daarop rusten ook. Uren en oordelen blijven. De woorden zelf blijven verzegeld op de tablets staan; wordt de toestemming weer gegeven, dan komen ze terug.',
  askConfirm: 'Intrekken',
  askCancel: 'Niet intrekken',
  restoreTitle: 'Toch niet ingetrokken?',
  restoreText:
    'Doe dit alleen als deze persoon het zelf zegt. Alle regels, wensen en antwoorden van deze persoon komen terug: in beeld, in zoeken, in het verslag en in elk bestand dat je maakt, op elke tablet die hiermee samenwerkt.',
  restoreConfirm: 'Toestemming geldt weer',
  restoreCancel: 'Ingetrokken laten',
  nameWithheld:
    'De naam is weggelaten: voor de woorden daarin is geen toestemming. Geef de taak een naam in eigen woorden.',
  textWithheld:
    'Waar […] staat, stonden woorden waarvoor geen toestemming is. Verander je iets in deze tekst, dan komen ze ook later niet terug.',
}
