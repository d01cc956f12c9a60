/** Words of the code count only up to here, so that each can be typed as four letters. */
export const SIGNS_THAT_COUNT = 4

/**
 * 1,024 short Dutch nouns for recovery codes: 4 to 8 letters a-z, no two with the same first four, in order.
 * Permanent: a code written down is a row of places in this list, so no word may move, change or leave.
 */
export const RECOVERY_WORDS: readonly string[] = `
aantal aardbei accu acht acteur ader adres afrit afslag afstand afval afwas akker alarm album algen alinea
allee alpen ambacht ambt ampul anjer anker antiek appel april arena armband arts asperge aster atlas
atleet auto avocado avond azijn baal baas bagage balans balie bamboe band banjo bank barst bazuin beek
beeld been beer beest begin beitel beker berg bericht berk beroep beuk beurs bever bezem bezoek bier bijl
bijrol biljart bitter blaas blad blauw blik bloed blok blouse bodem boef boei boek boer boete bomen bonbon
boog boom boon boot borg borst bosbes boter botsing bouw braam brand brem brief broek brons brood brug
bruid brunch buik buis bundel bureau butler buur cactus cake camera camping ceder chef chocola cider
cijfer citaat clown club coach cobra code collega compas contact cultuur cyclus daad dadel dagboek dambord
dame damp dans darm datum dauw debat decor deken delta denker depot deuk deur dialoog dichter dief dienst
dier dijk dille diner distel divan doek doel dokter dolfijn donder doolhof doop doos dorp dorst draad
dragon drama drank droom drop druif druk drum dubbel duel duif duim duin duizend dukaat duur dweil dwerg
echo eend eetzaal eeuw egel einde eiwit eland elftal email emmer energie engel enkel epos erfenis essay
etage etalage eter examen faam fabel facet factor fagot familie fanaat fase fauna feest feit fiche fiets
film filter firma fiscus fjord flanel flat flits fluit fluweel folder folie fonds forel formule fort forum
fosfor foto fout foyer friet fruit fuchsia fuik gaas gala galerij gans garage garen gast gazelle gazon
gebak gebed gebouw geest gehakt gehoor geit geld gemak gember genot gerst gesprek getal geur gevel gewei
gezicht gids gier giraf gitaar glans glas globe gloed goal golf gondel goot gorilla goud graan graf grap
gras greep grens griep grind groei grond grot gulden gulp gunst gymzaal haag haai haak haan haar haas
hagel hals halte hand hark harnas harp hars hart haven havik heer hefboom heide held hemel hengel herfst
hert hevel hiel hitte hoed hoef hoek hoepel hoest hofstad holte hond hoofd hoogte hoop hoorn horde horloge
hotel hout huid huis hulp hulst humor huur hyena icoon ideaal idee ijsbeer ijver ijzer import ingang inham
inkt inmaak inrit insect invloed inzet iris ironie item ivoor jaar jacht jade jager jaguar januari jazz
jeans jeugd juli jungle juni jurk jury juweel kaak kaap kaars kaas kabel kabinet kajuit kalf kalk kamer
kamp kaneel kano kans kantoor kapel karaf karton kassa kast katoen kauwgom kavel keel keer kegel keizer
kelk kelner keper kerk kern kers kervel ketel keuze kier kies kievit kijker kilo kind kiosk kist kiwi
klant klas klaver kleding klei klem kleur klier klok klomp kluis knaap knal knie knikker knoop knop koala
koepel kogel koken kokos kolom komeet komma konijn kooi koor koper korf korrel korst korting kotter kous
kraag krab kracht kramp krans krat krent kring kroeg krokus kroon kruid kruk krul kubus kudde kuif kuil
kuip kuit kunst kurk kust kwaal kweek kwint laag laan laars label lade laken lama lamp land lang lans
laptop laser last leder leek leeuw leger leiding lelie lens lente lepel leraar leven lezing lied lift lijf
lijm lijn lijst lila limoen linde liter locatie lodge loep logo loket long lont lood loof loon loop lotus
lucht lucifer luifel luik luis lunch luxe maag maan maart maat made magie majoor maker makreel mammoet
mand mango mantel marge markt mars masker massa mate meel meeuw meisje melk menigte mens menu merel merg
merk metaal meter methode mier mijl mijn mimosa mist modder model molen moment mond morgen motief motor
mouw mozaiek muis mummie munt muts muur muziek naad naaf naald naam nacht nagel najaar natie navel negen
nest netel netwerk neus nevel nier nieuws niveau noord noten nummer nylon oase oasis oceaan oever offer
ogen okapi oktober olie olijf omgang omtrek omweg onkruid onyx oogst oord oost opbouw opening opera ophaal
opname oppas opstel optie opzet orakel orde oregano orgel orkaan otter oven paal paard pacht paleis palm
panda paneel papier paprika parel park partij pasta patat paus pauw pauze peer pelgrim peper peren pers
perzik pianist pier pijl pijp pinda pink pion piraat piste pizza plaat plak plan plas plein plek plezier
ploeg plooi pluim plus podium poel poes poezie poker polis pomp pony pool poort poot porie port post prei
prent prijs prik prins proef profeet proost proza pruik psalm publiek puin punt pupil puree pyjama quiche
raad raaf raam race radar rails raket ratel ravijn reactie recht record reden reeks reep regel regio rein
reis reptiel reus revue riem riet rijk rijm rijp rijst ring risico ritme rivier robot rode roem roer
roller roman rook room roos route ruil ruimte ruzie saffier saldo salon salto samba sardine sauna saus
schaak schip schoen scooter score sector sein seizoen serie servet sfeer signaal silo siroop sjaal slaap
slager slede slee slinger slok slot smeer snaar snack snavel snoek snor soep soja solist soort spaak spade
speer spek spel spiegel spil spin spons spoor sport spreuk spruit staal stad stal stamp stand start
statief steen stem ster steun stijl stoel stof stok stoom storm straat stro struik stuk stuur systeem taak
taal taart tabak tabel tafel talent talud tang tank tarief tarwe taxi team tegel teil teken tekst tempel
tenor terras theater thee thema thijm thuis tijd tijger tijm titel tobbe tocht tolk tomaat tong toren
tosti touw traan tractor tram trap trein trofee troon tros trui tube tuin tulband tulp twaalf twijg uier
uitje uurwerk vaart vaas vacht vader valuta varen veen veiling verf vers vest veter veulen vijf vijg vijl
vijver villa vinger viool virus vitrine vlag vlam vlees vlieg vlinder vloed vloot voet vogel volk volume
vorm vraag vrede vrouw vrucht vuist vuur wafel wagen walnoot walrus wand wang wanten wapen water weefsel
week weer weide wekker werf werk wesp west weten whisky wieg wiel wijk wijn wilg wind winkel witlof woede
wolf wolk woord worm worst woud wrok yoga zaad zaak zaal zadel zalf zalm zand zang zebra zede zeef zeep
zegel zeil zestig zetel zetmeel ziel zijde zilver zoen zolder zomer zonde zool zoon zorg zout zuid zuster
zwaan zwaluw zwemmer zwerm zwijn
`
  .trim()
  .split(/\s+/)
