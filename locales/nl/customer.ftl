## De pagina

customer-title = Uw klacht { $reference }
customer-title-error = Fout: { $title }
customer-company-line = Klachten bij { $company }
customer-skip = Naar de inhoud
customer-language = Taal
customer-reference = Kenmerk
customer-received = Ontvangen
customer-received-on = Wij hebben uw klacht op { $date } ontvangen.
customer-private = Deze pagina is alleen voor u. Iedereen die de link heeft kan haar lezen; geef hem daarom niet door.
customer-print = Deze pagina afdrukken
customer-back = Terug naar uw klacht

## Hoe het ervoor staat

customer-status-heading = Hoe het ervoor staat
customer-status-received = Ontvangen
customer-status-received-text = Wij hebben uw klacht. Binnenkort gaat iemand ernaar kijken.
customer-status-investigating = In behandeling
customer-status-investigating-text = Wij onderzoeken uw klacht.
customer-status-waiting = Wacht op uw antwoord
customer-status-waiting-text = Wij hebben u een vraag gesteld. Wilt u die hieronder beantwoorden, zodat wij verder kunnen?
customer-status-extended = Nieuwe datum
customer-status-extended-text = Wij hebben meer tijd nodig dan gepland. Hieronder vindt u de nieuwe datum en de reden.
customer-status-decided = Besluit genomen
customer-status-decided-text = Wij hebben een besluit genomen. Laat ons hieronder weten of de zaak daarmee voor u in orde is.
customer-status-escalated = Wordt opnieuw bekeken
customer-status-escalated-text = Uw klacht wordt opnieuw bekeken door iemand die bij het eerste besluit niet betrokken was.
customer-status-closed = Afgesloten
customer-status-closed-text = Uw klacht is afgesloten. Komt het probleem terug, schrijf ons dan hieronder; wij openen haar dan opnieuw.
customer-team = Uw klacht wordt behandeld door: { $team }.

## Toezeggingen

customer-promises-heading = Wat wij u hebben beloofd
customer-promises-review-heading = Wat wij u voor de nieuwe beoordeling hebben beloofd
customer-promise-acknowledgement = Bevestigen dat wij uw klacht hebben
customer-promise-update = U laten weten hoe ver we zijn
customer-promise-resolution = Uw klacht oplossen
customer-promise-running = Dit doen wij uiterlijk op { $date }.
customer-promise-not-started = De tijd hiervoor gaat in zodra wij bevestigen dat wij uw klacht hebben.
customer-promise-kept = Gedaan op { $date }, op tijd.
customer-promise-kept-late = Gedaan op { $date }. Wij hadden het uiterlijk op { $promised-date } beloofd. Wij waren te laat, en dat spijt ons.
customer-promise-missed = Wij hadden dit uiterlijk op { $date } beloofd en hebben het niet gedaan. Dat spijt ons.
customer-promise-replaced = Wij hadden dit uiterlijk op { $old-date } beloofd. De nieuwe datum is { $new-date }. De reden staat in ons bericht aan u.
customer-promise-replaced-late = Wij hadden dit uiterlijk op { $old-date } beloofd en hebben die datum niet gehaald. De nieuwe datum is { $new-date }. Dat spijt ons.
customer-promise-lifted = Niet meer nodig, omdat uw klacht is opgelost.
customer-promise-days-left = { $count ->
    [0] Vandaag is de laatste dag.
    [one] Nog { $count } werkdag.
   *[other] Nog { $count } werkdagen.
 }

## Hoe een datum tot stand komt

customer-how-link = Hoe hebben wij deze datum berekend?
customer-how-heading = Hoe wij op { $date } zijn uitgekomen
customer-how-start-received = Uw klacht is op { $date } bij ons binnengekomen.
customer-how-start-acknowledged = Op { $date } hebben wij bevestigd dat wij uw klacht hebben.
customer-how-start-escalated = Op { $date } hebt u ons om een nieuwe beoordeling gevraagd.
customer-how-start-extended = Deze datum hebben wij zelf vastgesteld, in ons bericht van { $date }.
customer-how-length = { $count ->
    [one] Wij hebben dit binnen { $count } werkdag beloofd. De dag zelf telt niet mee; wij beginnen met de dag erna.
   *[other] Wij hebben dit binnen { $count } werkdagen beloofd. De eerste dag telt niet mee; wij beginnen met de dag erna.
 }
customer-how-length-calendar = { $count ->
    [one] Wij hebben dit binnen { $count } dag beloofd. De dag zelf telt niet mee; wij beginnen met de dag erna.
   *[other] Wij hebben dit binnen { $count } dagen beloofd. De eerste dag telt niet mee; wij beginnen met de dag erna.
 }
customer-how-place = Het gaat om de werkdagen van ons kantoor: { $place }.
customer-how-counted = { $count ->
    [one] Wij hebben { $count } werkdag geteld.
   *[other] Wij hebben { $count } werkdagen geteld.
 }
customer-how-skipped = { $count ->
    [0] Wij hoefden geen dag over te slaan.
    [one] Wij hebben { $count } dag overgeslagen waarop ons kantoor gesloten is:
   *[other] Wij hebben { $count } dagen overgeslagen waarop ons kantoor gesloten is:
 }
customer-how-skipped-weekend = weekend
customer-how-skipped-holiday = feestdag: { $name }
customer-how-skipped-closure = ons kantoor is gesloten: { $name }
customer-how-skipped-paused = wij wachtten op een antwoord
customer-how-end = Zo komen wij op het einde van { $date }.
customer-how-table-date = Datum
customer-how-table-reason = Waarom die niet meetelt

## Wat wij weten

customer-details-heading = Wat wij hebben genoteerd
customer-details-kind = Gaat over
customer-details-subject = Onderwerp
customer-details-model = Model van de omvormer
customer-details-serial = Serienummer
customer-details-ticket = Ticketnummer
customer-details-description = Wat er is gebeurd
customer-details-idea = Uw idee voor een oplossing
customer-details-none = Nog niet opgegeven
customer-details-wrong = Klopt er iets niet? Schrijf ons hieronder.
customer-kind-product = Een product
customer-kind-service = Onze service
customer-kind-unknown = Nog niet duidelijk

## Het besluit

customer-decision-heading = Ons besluit
customer-decision-on = Besluit van { $date }
customer-outcome-accepted = Wij geven u gelijk.
customer-outcome-partly-accepted = Wij geven u voor een deel gelijk.
customer-outcome-rejected = Wij geven u geen gelijk.
customer-outcome-cannot-resolve = Wij hebben geen oplossing voor uw klacht gevonden.
customer-remedy-heading = Wat wij gaan doen
customer-remedy-repair = Uw apparaat repareren
customer-remedy-replacement = Uw apparaat vervangen
customer-remedy-refund = U uw geld terugbetalen
customer-remedy-apology = U onze excuses aanbieden
customer-remedy-guidance = U stap voor stap uitleggen hoe het probleem te verhelpen is
customer-remedy-nothing = Verder niets
customer-explanation-heading = Hoe wij tot dit besluit zijn gekomen
customer-final = Dit is ons definitieve besluit. Bent u het er niet mee eens, dan kunt u terecht bij een onafhankelijke instantie: { $body }

## Berichten

customer-messages-heading = Berichten
customer-messages-none = Er zijn nog geen berichten.
customer-message-from-you = U schreef op { $date }
customer-message-from-us = Wij schreven op { $date }
customer-message-earlier = Eerdere berichten tonen
customer-message-files = Bestanden
customer-message-file = { $name } ({ $size })

## Informatie en bestanden toevoegen

customer-add-heading = Informatie of bestanden toevoegen
customer-add-hint = Laat ons weten wat er nieuw is, of beantwoord onze vraag. Stuur geen wachtwoorden of bankgegevens.
customer-add-text-label = Uw bericht
customer-add-files-label = Bestanden (niet verplicht)
customer-add-files-hint = { $count ->
    [one] Foto’s, documenten of opnamen. { $count } bestand, hooguit { $size }.
   *[other] Foto’s, documenten of opnamen. Hooguit { $count } bestanden van elk hooguit { $size }.
 }
customer-add-submit = Versturen
customer-add-done-heading = Wij hebben uw bericht
customer-add-done-text = Het hoort nu bij uw klacht. U hoeft het niet ook nog per e-mail te sturen.
customer-add-done-files = { $count ->
    [one] Er is { $count } bestand bij ons aangekomen.
   *[other] Er zijn { $count } bestanden bij ons aangekomen.
 }

## Tevreden of niet

customer-answer-heading = Is de zaak hiermee voor u in orde?
customer-satisfied-button = Ja, ik ben tevreden
customer-satisfied-heading = Uw klacht afsluiten?
customer-satisfied-text = Als u ja zegt, sluiten wij uw klacht af. U kunt ons nog steeds schrijven als het probleem terugkomt.
customer-satisfied-confirm = Ja, sluit mijn klacht af
customer-satisfied-done-heading = Dank u wel
customer-satisfied-done-text = Wij hebben uw klacht afgesloten. Komt het probleem terug, schrijf ons dan op deze pagina of antwoord op een van onze e-mails.
customer-escalate-button = Nee, ik ben niet tevreden
customer-escalate-heading = Uw klacht opnieuw laten bekijken
customer-escalate-text = Iemand die bij het besluit niet betrokken was, bekijkt uw klacht opnieuw, van het begin af aan.
customer-escalate-reason-label = Waarom bent u niet tevreden?
customer-escalate-reason-hint = Wat hebben wij verkeerd begrepen of over het hoofd gezien? Wat zou voor u een goede oplossing zijn? Een paar zinnen zijn genoeg.
customer-escalate-confirm = Om een nieuwe beoordeling vragen
customer-escalate-done-heading = Uw klacht wordt opnieuw bekeken
customer-escalate-done-text = Dat doet iemand die bij het eerste besluit niet betrokken was. Wij hebben u een e-mail gestuurd met de nieuwe data.
customer-escalate-done-by = Wij willen u de uitkomst uiterlijk op { $date } laten weten.

## Als er iets niet klopt

customer-error-heading = Er is een probleem
customer-error-text-empty = Schrijf een bericht of voeg een bestand toe
customer-error-text-long = { $count ->
    [one] Uw bericht is { $count } teken te lang
   *[other] Uw bericht is { $count } tekens te lang
 }
customer-error-reason-empty = Laat ons weten waarom u niet tevreden bent
customer-error-file-large = { $name } is te groot. Het bestand mag hooguit { $size } zijn
customer-error-file-empty = { $name } is leeg. Kies het bestand opnieuw
customer-error-files-many = { $count ->
    [one] U kunt { $count } bestand tegelijk sturen
   *[other] U kunt hooguit { $count } bestanden tegelijk sturen
 }
customer-error-form-old = Deze pagina heeft te lang opengestaan. Uw tekst staat er nog: verstuur hem opnieuw
customer-error-not-now = Dit kan niet meer, omdat er intussen iets is veranderd. Kijk hoe het ervoor staat

## Verlopen links en andere fouten

customer-expired-title = Deze link werkt niet meer
customer-expired-text = Om uw gegevens te beschermen, werken links naar een klacht maar een beperkte tijd. Uw klacht zelf is veilig bewaard.
customer-expired-how = Wij kunnen u een nieuwe link sturen. Die gaat naar het e-mailadres waarmee u ons hebt geschreven.
customer-expired-button = Stuur mij een nieuwe link
customer-expired-done-title = Kijk in uw mailbox
customer-expired-done-text = Als de link echt was, is er een nieuwe naar u onderweg. Komt er binnen een paar minuten niets, kijk dan ook in uw map met ongewenste e-mail.
customer-not-found-title = Wij kunnen deze pagina niet vinden
customer-not-found-text = Hebt u het adres ingetypt, controleer het dan. Hebt u een link uit een e-mail van ons gevolgd, antwoord dan op die e-mail; wij helpen u verder.
customer-busy-title = Een ogenblik geduld
customer-busy-text = Er waren in korte tijd te veel pogingen. Probeer het over een paar minuten opnieuw.
customer-failed-title = Er is bij ons iets misgegaan
customer-failed-text = Dat spijt ons. Wat u ons tot nu toe hebt gestuurd, is niet verloren. Probeer het over een paar minuten opnieuw of antwoord op een van onze e-mails.

## Added

customer-next-by = U hoort van ons uiterlijk op
customer-promise-lifted-decided = Niet meer nodig, omdat u onze beslissing hebt.
customer-how-start-reopened = Op { $date } hebben wij uw klacht weer opgepakt.
customer-error-label = Fout:
customer-error-files-total = Uw bestanden zijn samen te groot. Samen mogen ze hooguit { $size } zijn
customer-error-files-broken = Uw bestanden zijn niet volledig aangekomen. Kies ze opnieuw
customer-error-files-again = Uw tekst staat er nog. Kies uw bestanden opnieuw.
customer-add-files-together = Samen hooguit { $size }.

customer-status-fulfilling = U hebt ons aanbod aanvaard
customer-status-fulfilling-text = Wij doen wat wij hebben beloofd, en laten u weten wanneer het klaar is.
customer-status-withdrawn = Ingetrokken
customer-status-withdrawn-text = U hebt uw klacht ingetrokken en wij hebben haar afgesloten. Komt het probleem terug, schrijf ons dan hieronder.
customer-merged = Wij behandelen deze klacht samen met { $references }.
customer-split-off = Een deel ervan gaat apart verder als { $references }. Daarover hebben wij u een e-mail gestuurd.
customer-split-from = Uw bericht ging over twee zaken. De andere is { $reference }.
customer-promise-reply = U antwoorden
customer-promise-assessment = Het gevaar onderzoeken dat u hebt beschreven
customer-promise-remedy = Doen wat wij hebben beloofd
customer-promise-running-hour = Dit doen wij uiterlijk op { $date } om { $time } uur.
customer-promise-paused-information = Deze termijn staat stil totdat u ons hebt geantwoord, uiterlijk tot en met { $date }.
customer-promise-paused-third-party = Deze termijn staat stil zolang wij op antwoord van iemand anders wachten, uiterlijk tot en met { $date }.
customer-how-start-danger = Wij hebben op { $date } van het gevaar gehoord.
customer-how-start-decided = Wij hebben u ons besluit op { $date } gestuurd.
customer-how-start-accepted = U hebt ons aanbod op { $date } aanvaard.
customer-how-start-rested = De termijn stond stil terwijl wij op een antwoord wachtten, en loopt sinds { $date } verder.
customer-how-length-period = Wij hebben dit binnen deze termijn beloofd: { $period }. De eerste dag telt niet mee; wij beginnen met de dag erna.
customer-how-length-hours = Wij hebben dit binnen deze termijn beloofd: { $period }.
customer-how-length-left = Zoveel tijd was er nog over: { $period }.
customer-how-rolled = Zo zouden wij op { $date } uitkomen. Dan is ons kantoor gesloten; daarom telt de volgende werkdag.
customer-how-end-hour = Zo komen wij uit op { $date } om { $time } uur.
customer-remedy-is-accepted = U hebt dit aanvaard. Wij laten u weten wanneer het klaar is.
customer-remedy-is-declined = U hebt dit geweigerd.
customer-remedy-is-done = Dit is gedaan.
customer-remedy-button = Aanvaarden of weigeren
customer-remedy-question = Aanvaardt u ons aanbod?
customer-remedy-offered = Dit bieden wij u aan:
customer-remedy-yes = Ja, graag
customer-remedy-no = Nee, dit wil ik niet
customer-remedy-reason-label = Waarom niet? (niet verplicht)
customer-remedy-send = Antwoord versturen
customer-remedy-accepted-heading = Dank u wel
customer-remedy-accepted-text = Wij doen wat wij hebben beloofd, en laten u weten wanneer het klaar is.
customer-remedy-declined-heading = Wij hebben uw antwoord
customer-remedy-declined-text = U hebt ons aanbod geweigerd. Wij nemen contact met u op. U kunt op de pagina van uw klacht ook om een nieuwe beoordeling vragen.
customer-error-remedy-empty = Geef aan of u ons aanbod aanvaardt
customer-satisfied-first-heading = Ons besluit aanvaarden?
customer-satisfied-first-text = Als u ja zegt, doen wij wat wij hebben beloofd en sluiten wij daarna uw klacht af. U kunt ons nog steeds schrijven als het probleem terugkomt.
customer-satisfied-first-confirm = Ja, ik ben tevreden
customer-satisfied-first-done-text = Wij gaan nu doen wat wij hebben beloofd. Daarna sluiten wij uw klacht af en laten wij u dat weten.
customer-satisfied-noted-text = Wij hebben genoteerd dat u tevreden bent.
customer-escalate-until = U kunt tot en met { $date } om een nieuwe beoordeling vragen.
customer-settled-heading = Al opgelost
customer-settled = Opgelost
customer-withdraw-link = Uw klacht intrekken
customer-withdraw-heading = Uw klacht intrekken?
customer-withdraw-text = Als u uw klacht intrekt, sluiten wij haar af en doen wij er verder niets meer mee. U kunt ons nog steeds schrijven als het probleem terugkomt.
customer-withdraw-reason-label = Waarom trekt u uw klacht in? (niet verplicht)
customer-withdraw-reason-hint = Wij kunnen ervan leren. U hoeft niets te zeggen.
customer-withdraw-confirm = Mijn klacht intrekken
customer-withdraw-not = Nee, niet intrekken
customer-withdraw-done-heading = Uw klacht is ingetrokken
customer-withdraw-done-text = Wij hebben haar afgesloten. Komt het probleem terug, schrijf ons dan op de pagina van uw klacht of antwoord op een van onze e-mails.

# Countries of offices, by ISO 3166-1 code

customer-country-ad = Andorra
customer-country-al = Albanië
customer-country-at = Oostenrijk
customer-country-ba = Bosnië en Herzegovina
customer-country-be = België
customer-country-bg = Bulgarije
customer-country-ch = Zwitserland
customer-country-cy = Cyprus
customer-country-cz = Tsjechië
customer-country-de = Duitsland
customer-country-dk = Denemarken
customer-country-ee = Estland
customer-country-es = Spanje
customer-country-fi = Finland
customer-country-fo = Faeröer
customer-country-fr = Frankrijk
customer-country-gb = Verenigd Koninkrijk
customer-country-gl = Groenland
customer-country-gr = Griekenland
customer-country-hr = Kroatië
customer-country-hu = Hongarije
customer-country-ie = Ierland
customer-country-is = IJsland
customer-country-it = Italië
customer-country-li = Liechtenstein
customer-country-lt = Litouwen
customer-country-lu = Luxemburg
customer-country-lv = Letland
customer-country-mc = Monaco
customer-country-md = Moldavië
customer-country-me = Montenegro
customer-country-mk = Noord-Macedonië
customer-country-mt = Malta
customer-country-nl = Nederland
customer-country-no = Noorwegen
customer-country-pl = Polen
customer-country-pt = Portugal
customer-country-ro = Roemenië
customer-country-rs = Servië
customer-country-se = Zweden
customer-country-si = Slovenië
customer-country-sk = Slowakije
customer-country-sm = San Marino
customer-country-tr = Turkije
customer-country-ua = Oekraïne
customer-country-va = Vaticaanstad
