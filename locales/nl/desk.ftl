# De werkplek van de medewerkers. $day en $moment komen al uitgeschreven binnen (“ma 23 nov”, “ma 23 nov, 14:05”).

## Dagen en tijden

desk-weekday-1 = ma
desk-weekday-2 = di
desk-weekday-3 = wo
desk-weekday-4 = do
desk-weekday-5 = vr
desk-weekday-6 = za
desk-weekday-7 = zo
desk-weekday-long-1 = maandag
desk-weekday-long-2 = dinsdag
desk-weekday-long-3 = woensdag
desk-weekday-long-4 = donderdag
desk-weekday-long-5 = vrijdag
desk-weekday-long-6 = zaterdag
desk-weekday-long-7 = zondag
desk-month-1 = jan
desk-month-2 = feb
desk-month-3 = mrt
desk-month-4 = apr
desk-month-5 = mei
desk-month-6 = jun
desk-month-7 = jul
desk-month-8 = aug
desk-month-9 = sep
desk-month-10 = okt
desk-month-11 = nov
desk-month-12 = dec
desk-month-long-1 = januari
desk-month-long-2 = februari
desk-month-long-3 = maart
desk-month-long-4 = april
desk-month-long-5 = mei
desk-month-long-6 = juni
desk-month-long-7 = juli
desk-month-long-8 = augustus
desk-month-long-9 = september
desk-month-long-10 = oktober
desk-month-long-11 = november
desk-month-long-12 = december
desk-day = { $weekday } { $day } { $month }
desk-day-year = { $weekday } { $day } { $month } { $year }
desk-moment = { $day }, { $time }

## Rond elke pagina

desk-skip = Naar de inhoud
desk-nav = Hoofdmenu
desk-nav-overview = Overzicht
desk-nav-queue = Klachten
desk-nav-triage = Te beoordelen
desk-nav-outbox = Postvak uit
desk-nav-help = Helpcentrum
desk-nav-settings = Instellingen
desk-find = Klachten zoeken
desk-find-hint = Kenmerk, naam, tekst
desk-menu-account = Uw account
desk-theme = Kleuren
desk-theme-device = zoals het apparaat
desk-theme-light = licht
desk-theme-dark = donker
desk-keys = Sneltoetsen
desk-keys-walk = volgende, vorige in een lijst
desk-keys-open = openen
desk-keys-search = zoeken
desk-keys-acts = bij een klacht: antwoord, notitie
desk-keys-up = terug naar de lijst
desk-keys-help = deze lijst
desk-keys-on = Sneltoetsen met één toets aan
desk-keys-close = Sluiten
desk-sign-out = Uitloggen
desk-foot-help = Het helpcentrum zoals klanten het zien
desk-to-help-centre = Helpcentrum
desk-pages = Pagina’s
desk-first-page = Eerste pagina
desk-next-page = Volgende pagina
desk-save = Opslaan
desk-cancel = Annuleren
desk-optional = optioneel
desk-any = Alle
desk-nobody = Nog niemand
desk-when = Wanneer
desk-by = Door
desk-language = Taal
desk-languages = Talen
desk-version = versie
desk-views = Weergaven
desk-not-visible = Niet zichtbaar voor de klant
desk-visible = De klant ziet dit
desk-kept = Uw niet-verzonden tekst is bewaard.
desk-kept-discard = Verwijderen

desk-clock-label = Gesimuleerde tijd
desk-clock = Demo. Gesimuleerde tijd:
desk-clock-hour = +1 uur
desk-clock-day = +1 dag
desk-clock-week = +1 week
desk-clock-due = Tot de volgende termijn

desk-role-handler = Behandelaar
desk-role-handler-hint = Beantwoordt klachten van de eigen teams.
desk-role-reviewer = Beoordelaar
desk-role-reviewer-hint = Behandelt ook escalaties van besluiten waarbij zij of hij niet betrokken was.
desk-role-manager = Leidinggevende
desk-role-manager-hint = Ziet alle teams, draagt klachten over, leest rapporten en het logboek, houdt de artikelen bij.
desk-role-admin = Beheerder
desk-role-admin-hint = Geeft bovendien medewerkers toegang en wijzigt hun rechten.

## Inloggen

desk-sign-in = Inloggen
desk-sign-in-account = E-mail of gebruikersnaam
desk-sign-in-password = Wachtwoord
desk-sign-in-wrong = E-mail of wachtwoord is onjuist
desk-sign-in-too-many = Te veel mislukte pogingen
desk-sign-in-link-used = Deze link is al gebruikt of te oud
desk-sign-in-hint = Na 5 mislukte pogingen is het account 15 minuten geblokkeerd. Een beheerder kan u een nieuwe link geven.
desk-sign-in-complainant = Zoekt u uw eigen klacht? Gebruik de persoonlijke link in onze brief, of ga naar het helpcentrum:

## Als er iets misgaat

desk-failure-number = Nummer van deze fout:
desk-failure-to-desk = Naar de klachten
desk-failure-to-help = Naar het helpcentrum
desk-failure-unclear = Dit verzoek is niet te begrijpen
desk-failure-unclear-text = Er ontbreekt iets wat de pagina nodig heeft, of het staat niet op zijn plaats. Ga terug en probeer het opnieuw.
desk-failure-foreign = Dit formulier is niet meer geldig
desk-failure-foreign-text = Het is geopend voordat u voor het laatst inlogde, of het komt niet van een pagina van ons. Er is niets gedaan. Ga terug, laad de pagina opnieuw en probeer het nog eens.
desk-failure-not-yours = U hebt hier geen toegang
desk-failure-not-yours-text = Dit hoort bij een ander team of vraagt een andere rol. Hebt u het nodig, vraag het dan aan een leidinggevende.
desk-failure-nothing-here = Hier is niets
desk-failure-nothing-here-text = Op dit adres is niets te vinden. Hebt u een kenmerk ingetypt, controleer het dan: de laatste letter is een controleteken, zodat een verkeerd getypt kenmerk nooit naar de klacht van iemand anders leidt.
desk-failure-refused = Dit kan nu niet
desk-failure-conflict = Iemand anders was sneller
desk-failure-conflict-text = Dit is intussen gewijzigd. Er is niets gedaan. Ga terug, laad de pagina opnieuw en kijk nog eens.
desk-failure-too-large = Dit is te groot
desk-failure-too-large-text = Stuur minder tegelijk, of een kleiner bestand.
desk-failure-infected = Dit bestand staat in quarantaine
desk-failure-infected-text = De virusscanner heeft er iets in gevonden: het wordt bewaard, maar aan niemand gegeven. Weet u zeker dat het onschuldig is, vraag het dan aan de beheerder: die kan het bericht ophalen zoals het is ontvangen.
desk-failure-unchecked = Bestanden kunnen nu niet worden gecontroleerd
desk-failure-unchecked-text = De virusscanner antwoordt niet en geen bestand wordt ongecontroleerd gegeven. Er is niets verloren. Probeer het over enkele minuten opnieuw; blijft het zo, zeg het dan tegen de beheerder.
desk-failure-too-many = Te veel pogingen
desk-failure-too-many-text = Wacht een kwartier en probeer het dan opnieuw.
desk-failure-broken = Er ging bij ons iets mis
desk-failure-broken-text = Niets van wat u hebt verzonden is half gedaan: een wijziging wordt in haar geheel vastgelegd of helemaal niet. Ga terug en probeer het opnieuw. Gebeurt het weer, geef een beheerder dan het nummer hieronder.

## Wat er net is gedaan

desk-done-acknowledge = De ontvangstbevestiging is onderweg.
desk-done-reply = Het antwoord is onderweg.
desk-done-note = De notitie is bewaard.
desk-done-ask = De vraag is onderweg.
desk-done-third = De brief is onderweg.
desk-done-forward = De brief met het doorgestuurde bericht is onderweg.
desk-done-update = Het voortgangsbericht is onderweg.
desk-done-extend = De brief met de nieuwe datum is onderweg. De datum geldt vanaf het moment van verzenden.
desk-done-decide = Het besluit is onderweg.
desk-done-escalate = De klacht is geëscaleerd.
desk-done-close = De klacht is afgesloten.
desk-done-reopen = De klacht is weer open.
desk-done-details = De gegevens zijn gecorrigeerd.
desk-done-kind = De soort is gecorrigeerd.
desk-done-nothing = Er is niets gewijzigd.
desk-done-taken = U behandelt deze klacht nu.
desk-done-put-back = De klacht is teruggelegd. Nu behandelt niemand haar.
desk-done-handed = De klacht is overgedragen.
desk-done-transferred = De klacht is naar het andere team gegaan.
desk-done-revoked = De links die tot nu toe zijn gegeven, werken niet meer. In de volgende brief staat een nieuwe.
desk-done-opened = Het bericht is nu een klacht.
desk-done-joined = Het bericht is aan deze klacht toegevoegd.
desk-done-aside = Het bericht is opzijgelegd.
desk-done-back = Het bericht staat weer bij ‘Te beoordelen’.
desk-done-settled = Genoteerd.
desk-done-sent-again = De brief is weer onderweg.
desk-done-feedback = Afgehandeld.
desk-done-published = Het artikel is gepubliceerd.
desk-done-drafted = Het concept is opgeslagen. Lezers zien het nog niet.
desk-done-staff = Opgeslagen.
desk-done-password = Uw wachtwoord is gewijzigd. U bent overal elders uitgelogd.
desk-done-language = Vanaf nu wordt hier deze taal gebruikt.

## De lijst

desk-queue-title = Klachten
desk-queue-found = Zoekresultaten
desk-queue-empty = Hier wacht geen klacht
desk-queue-empty-search = Geen klacht gevonden
desk-queue-empty-newest = Niet gevonden bij de nieuwste klachten
desk-queue-further = Verder terug zoeken
desk-queue-see-unassigned = Bekijk wat nog niemand heeft opgepakt
desk-news-queue = De lijst is gewijzigd.
desk-news-queue-show = Vernieuwen
desk-news-complaint = Deze klacht is gewijzigd sinds u haar opende.
desk-news-complaint-show = Wijziging bekijken
desk-filter = Filteren
desk-working-days-of = Werkdagen van
desk-col-next = Volgende toezegging
desk-col-next-more = en resterende werkdagen
desk-col-reference = Kenmerk
desk-col-subject = Onderwerp
desk-col-who = Klager
desk-col-kind = Soort
desk-col-team = Team
desk-col-handler = Behandelaar
desk-col-state = Status
desk-no-subject = (geen onderwerp)
desk-danger = Gevaar
desk-complaint = Klacht

desk-view-mine = Van mij
desk-view-open = Alle open
desk-view-team = Mijn team
desk-view-unassigned = Niet toegewezen
desk-view-today = Vandaag
desk-view-missed = Niet nagekomen
desk-view-escalated = Geëscaleerd
desk-view-awaits = Wacht op ons
desk-view-danger = Gevaar
desk-view-decided = Besloten
desk-view-closed = Afgesloten

desk-due-nothing = Niets toegezegd
desk-due-today = Vandaag
desk-due-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
 }
desk-due-late-days = { $count ->
    [one] { $count } dag te laat
   *[other] { $count } dagen te laat
 }

desk-state-new = Nieuw
desk-state-acknowledged = Bevestigd
desk-state-investigating = In behandeling
desk-state-escalated = Geëscaleerd
desk-state-decided = Besloten
desk-state-reopened = Heropend
desk-state-closed = Afgesloten

desk-kind-service = Service
desk-kind-product = Product

## Een klacht

desk-received = Ontvangen
desk-about-complaint = Over deze klacht
desk-acts = Wat u kunt doen
desk-acts-refused = Nu niet mogelijk
desk-take = Oppakken
desk-take-hint = Nog niemand behandelt deze klacht.
desk-conversation = Verloop
desk-entry-note = Notitie van { $name }
desk-entry-letter-by = { $letter } van { $name }
desk-entry-to = aan { $name }
desk-quoted = Citaat
desk-message-raw = Zoals ontvangen
desk-message-html = Opgemaakt
desk-message-automatic = Automatisch antwoord: niets om op te antwoorden
desk-message-away = Meldt afwezig te zijn tot { $day }
desk-file-infected = In quarantaine: { $virus }
desk-third = Derde
desk-third-again = Opnieuw schrijven
desk-third-role-installer = Installateur
desk-third-role-distributor = Distributeur
desk-third-role-carrier = Vervoerder
desk-third-role-other = Anders

desk-promises = Toezeggingen
desk-promise = Toezegging
desk-promise-acknowledgement = Ontvangstbevestiging
desk-promise-update = Voortgangsbericht
desk-promise-resolution = Oplossing
desk-promise-review = (nieuwe beoordeling)
desk-promise-due = uiterlijk
desk-promise-why = Hoe deze datum tot stand kwam
desk-promise-pending = Een nieuwe datum, { $day }, is onderweg naar de klant. Die geldt zodra de brief is verzonden.
desk-promise-state-running = Loopt
desk-promise-state-kept = Nagekomen
desk-promise-state-kept-late = Te laat nagekomen
desk-promise-state-missed = Niet nagekomen
desk-promise-state-replaced = Vervangen
desk-promise-state-lifted = Vervallen
desk-how-receipt = { $count ->
    [one] { $count } werkdag
   *[other] { $count } werkdagen
 } vanaf de ontvangst op { $day } (beleid, regel { $clause }). Die dag telt niet mee. Werkdagen van { $region }.
desk-how-acknowledgement = { $count ->
    [one] { $count } werkdag
   *[other] { $count } werkdagen
 } vanaf het verzenden van de ontvangstbevestiging op { $day } (beleid, regel { $clause }). Die dag telt niet mee. Werkdagen van { $region }.
desk-how-escalation = { $count ->
    [one] { $count } werkdag
   *[other] { $count } werkdagen
 } vanaf de escalatie op { $day } (beleid, regel { $clause }). Die dag telt niet mee. Werkdagen van { $region }.
desk-how-extension = { $count ->
    [one] { $count } werkdag
   *[other] { $count } werkdagen
 } vanaf het verzenden van de verlenging op { $day } (beleid, regel { $clause }). Die dag telt niet mee. Werkdagen van { $region }.
desk-cal-start = begin
desk-cal-skip = weekend
desk-cal-holiday = feestdag
desk-cal-due = uiterste datum
desk-cal-counted-as = geteld als dag
desk-cal-why-start = begin, telt niet mee
desk-cal-why-weekend = weekend, telt niet mee
desk-cal-why-holiday = { $name }, telt niet mee
desk-cal-why-today = vandaag

desk-details = Gegevens
desk-detail-model = Model
desk-detail-serial = Serienummer
desk-detail-ticket = Ticketnummer
desk-detail-description = Probleem
desk-detail-idea = Oplossing volgens de klant
desk-detail-missing = Ontbreekt
desk-kind-correct = Soort corrigeren
desk-people = Betrokkenen
desk-put-back = Terugleggen
desk-took-part = was betrokken
desk-hand-over-title = Overdragen of opnieuw toewijzen
desk-hand-over-to = Aan
desk-hand-over-anybody = Iemand uit het team
desk-hand-over-why = Waarom
desk-hand-over = Overdragen
desk-link = Persoonlijke link
desk-link-hint = De pagina van de klant opent voor iedereen die de link heeft. Is een link in verkeerde handen gevallen, blokkeer ze dan allemaal; in de volgende brief staat een nieuwe.
desk-link-revoke = Alle links blokkeren

desk-by-system = Redress
desk-event-opened = Geopend onder versie { $version } van het beleid. Soort: { $kind }. Team: { $team }.
desk-event-promise-made = Toegezegd: { $promise } uiterlijk { $day }.
desk-event-promise-kept = Nagekomen: { $promise }.
desk-event-promise-kept-late = Nagekomen, maar te laat: { $promise }.
desk-event-promise-unkept = Niet meer nagekomen: { $promise }. De brief kwam terug.
desk-event-promise-missed = Niet nagekomen: { $promise }, uiterlijk { $day }.
desk-event-promise-replaced = { $promise }: de datum is vervangen door { $day }.
desk-event-promise-moved = De kalender van werkdagen is gewijzigd: { $promise } is nu uiterlijk { $day }.
desk-event-promise-lifted = Niet meer nodig: { $promise }.
desk-event-warned = Loopt binnenkort af: { $promise }, { $day }.
desk-event-reminded = Het team is herinnerd via { $name }.
desk-event-letter = { $who } schreef aan { $name }.
desk-event-letter-sent = Verzonden: { $name }.
desk-event-letter-uncertain = Niet bekend of dit is verzonden: { $name }.
desk-event-letter-failed = Niet bezorgd: { $name }. { $why }
desk-event-letter-delayed = Vertraagd onderweg: { $name }. { $why }
desk-event-letter-delivered = Aangekomen: { $name }.
desk-event-letter-read = Gelezen: { $name }.
desk-event-message = { $name } schreef ons.
desk-event-details = { $who } corrigeerde de gegevens.
desk-event-complainant = { $who } corrigeerde wie klaagt: { $name }, { $language }.
desk-event-kind = { $who } corrigeerde de soort: { $kind }.
desk-event-danger = { $who } meldde gevaar: { $danger }.
desk-event-danger-lifted = { $who } trok de melding van gevaar in.
desk-event-team = Naar team: { $team }.
desk-event-taken = { $who } pakte de klacht op.
desk-event-handed = { $who } droeg de klacht over aan { $name }.
desk-event-put-back = Nu behandelt niemand de klacht.
desk-event-note = { $who } schreef een notitie.
desk-event-third = { $who } vroeg het aan { $name }.
desk-event-extension = { $who } kondigde een nieuwe datum aan, { $day }: { $reason }
desk-event-decided = { $who } besloot: { $outcome }.
desk-event-decided-remedy = { $who } besloot: { $outcome }. Tegemoetkoming: { $remedy }.
desk-event-satisfied = De klant is tevreden.
desk-event-not-satisfied = De klant is niet tevreden.
desk-event-escalated = { $who } escaleerde de klacht: { $reason }
desk-event-closed = Afgesloten: { $why }. { $note }
desk-event-reopened = { $who } heropende de klacht: { $why }
desk-event-link-revoked = { $who } blokkeerde alle links die tot dan toe waren gegeven.
desk-event-other = Er gebeurde iets waarvoor deze versie geen woorden heeft.

## Brieven

desk-letter = Brief
desk-letter-from = Van
desk-letter-to = Aan
desk-letter-subject = Onderwerp
desk-letter-text = Tekst
desk-letter-text-hint = Dit is de brief zoals hij wordt verzonden. Wijzig wat u wilt.
desk-letter-for = Bij
desk-letter-as-sent = Als brief
desk-letter-headers = Koppen
desk-letter-raw = Zoals verzonden
desk-letter-queued = In de wachtrij
desk-letter-sending = Wordt verzonden
desk-letter-sent = Verzonden
desk-letter-sent-at = Verzonden { $moment }
desk-letter-uncertain = Verzending onzeker
desk-letter-failed = Niet bezorgd
desk-letter-delayed = Vertraagd onderweg
desk-letter-delivered-at = Aangekomen { $moment }
desk-letter-read-at = Gelezen { $moment }
desk-letter-uncertain-text = De verbinding viel weg terwijl deze brief werd verzonden, dus het is niet bekend of hij is vertrokken. Kunt u nagaan dat hij is aangekomen, geef dat dan aan; verzend hem anders opnieuw. De klant krijgt hem dan misschien twee keer.
desk-letter-arrived = De brief is aangekomen
desk-letter-again = Opnieuw verzenden
desk-letter-failed-text = Deze brief heeft niemand bereikt. U kunt hem ongewijzigd opnieuw verzenden.
desk-letter-again-to = Verzenden aan
desk-letter-again-hint = Is er nu een ander adres, vul dat dan hier in: het geldt vanaf dan.

desk-purpose-acknowledgement = Ontvangstbevestiging
desk-purpose-reply = Antwoord
desk-purpose-update = Voortgangsbericht
desk-purpose-extension = Verlenging
desk-purpose-decision = Besluit
desk-purpose-escalation-receipt = Bevestiging van de escalatie
desk-purpose-closing = Afsluitende brief
desk-purpose-third-party = Aan een derde
desk-purpose-forward = Doorgestuurd
desk-purpose-reminder = Herinnering aan het team

desk-outbox-title = Postvak uit
desk-outbox-intro = Alle brieven, vastgelegd voordat ze worden verzonden. Zonder relayserver komen ze in een lokale postbus.
desk-outbox-empty = Hier is geen brief
desk-outbox-written = Vastgelegd
desk-outbox-all = Alle
desk-outbox-queued = In de wachtrij
desk-outbox-uncertain = Onzeker
desk-outbox-failed = Niet bezorgd
desk-outbox-sent = Verzonden

## Handelingen

desk-act-not-done = Dit is nog niet gedaan
desk-act-changed = De klacht is gewijzigd nadat u dit formulier opende. Uw tekst is bewaard. Lees wat er is gebeurd en beslis dan of u doorgaat:
desk-act-preview = Voorbeeld van de brief
desk-act-do = Opslaan
desk-act-send = Verzenden
desk-act-show = Voorbeeld bijwerken
desk-act-back = Terug naar het formulier
desk-act-about = Waar het over gaat
desk-act-seen-first = U ziet de brief voordat hij wordt verzonden
desk-act-acknowledge = Ontvangst bevestigen
desk-act-acknowledge-intro = De klant hoort dat de klacht is aangekomen en wanneer er meer volgt. De data staan in de brief.
desk-act-reply = Antwoorden
desk-act-reply-intro = Een antwoord of een vraag aan de klant. Aanhef, kenmerk en persoonlijke link worden toegevoegd.
desk-act-note = Notitie
desk-act-note-intro = Voor collega’s. De klant ziet haar nooit.
desk-act-ask = Een derde vragen
desk-act-ask-intro = Een installateur, een distributeur, een vervoerder: ieder heeft een eigen gesprek, dat de klant niet ziet.
desk-act-third = Aan een derde schrijven
desk-act-third-intro = In het eigen gesprek, dat de klant niet ziet.
desk-act-forward = Doorsturen naar de klant
desk-act-forward-intro = U beslist wat de klant ervan leest. De bestanden bij het bericht gaan mee.
desk-act-update = Voortgangsbericht sturen
desk-act-update-intro = Wat er tot nu toe is gedaan en wat er nu volgt. Met het verzenden is de toezegging van een voortgangsbericht nagekomen.
desk-act-extend = Verlengen
desk-act-extend-intro = Een reden en een nieuwe datum, aan de klant gestuurd. Vóór het verstrijken van de oude datum geldt de oude toezegging als vervangen; daarna als niet nagekomen.
desk-act-decide = Besluiten
desk-act-decide-intro = Het besluit gaat als brief naar de klant, met volledige uitleg en hoe te escaleren.
desk-act-escalate = Escaleren
desk-act-escalate-intro = De klant is niet tevreden met het besluit en heeft u dat gezegd, bijvoorbeeld aan de telefoon. Iemand die niet bij het besluit betrokken was, kijkt er opnieuw naar.
desk-act-close = Afsluiten
desk-act-close-intro = De klant heeft niets meer tegoed. De klant kan altijd opnieuw schrijven, en de klacht kan worden heropend.
desk-act-reopen = Heropenen
desk-act-reopen-intro = De klacht wordt weer opgepakt. Er wordt opnieuw een oplossing toegezegd, vanaf vandaag.
desk-act-details = Gegevens corrigeren
desk-act-details-intro = Wat uit de berichten is begrepen, rechtgezet. De berichten zelf blijven zoals ze zijn.

desk-field-text = Tekst
desk-field-text-empty = Schrijf de tekst
desk-field-words = Eigen woorden
desk-field-words-hint = In de taal van de klant: { $language }.
desk-field-reason = Reden
desk-field-reason-empty = Geef de reden
desk-field-until = Nieuwe datum
desk-field-until-empty = Geef de nieuwe datum
desk-field-until-hint = Een werkdag van { $region } na { $day }.
desk-field-outcome = Uitkomst
desk-field-outcome-empty = Kies de uitkomst
desk-field-remedy = Tegemoetkoming
desk-field-explanation = Uitleg
desk-field-explanation-empty = Leg het besluit uit: de klant heeft recht op de redenen, op schrift
desk-field-explanation-hint = In de taal van de klant: { $language }. Wat u hebt vastgesteld, wat er volgt, en wanneer.
desk-field-forward-hint = In de taal van de klant: { $language }. Zeg wat er is vastgesteld; citeer wat de klant mag lezen.
desk-field-name = Wie
desk-field-name-empty = Geef aan wie het is
desk-field-role = Rol
desk-field-role-empty = Geef de rol aan
desk-field-email = E-mail
desk-field-email-empty = Vul het adres in waaraan wordt geschreven
desk-field-language = Taal van de brief
desk-field-language-empty = Kies de taal
desk-field-question-hint = Naam en adres van de klager staan er alleen in als u ze schrijft.
desk-field-escalate-hint = In de woorden van de klant.
desk-field-reopen-hint = Voor het dossier.
desk-field-why = Waarom
desk-field-why-empty = Geef aan waarom de klacht wordt afgesloten
desk-field-note = Notitie
desk-field-note-hint = Voor het dossier; de klant ziet haar niet.
desk-field-tell = Brief
desk-field-tell-empty = Geef aan of de klant een brief krijgt
desk-field-tell-yes = De klant inlichten
desk-field-tell-no = Geen brief
desk-field-danger = Gevaar
desk-field-danger-hint = Wat er gevaarlijk is, in enkele woorden. Laat leeg als er geen gevaar is.
desk-field-kind-empty = Kies de soort
desk-complainant-name = Naam van de klager
desk-complainant-email = E-mail van de klager
desk-complainant-language = Taal van onze brieven

desk-outcome-accepted = Gegrond
desk-outcome-accepted-hint = De klacht is terecht en wij zetten het recht.
desk-outcome-partly-accepted = Deels gegrond
desk-outcome-partly-accepted-hint = Ten dele terecht; zeg voor welk deel.
desk-outcome-rejected = Ongegrond
desk-outcome-rejected-hint = Niet terecht; zeg volledig waarom.
desk-outcome-cannot-resolve = Niet op te lossen
desk-outcome-cannot-resolve-hint = Geen oplossing stelt beide partijen tevreden; de klant heeft recht op een volledige uitleg op schrift.
desk-remedy-unsaid = Niet genoemd
desk-remedy-repair = Reparatie
desk-remedy-replacement = Vervanging
desk-remedy-refund = Terugbetaling
desk-remedy-apology = Excuses
desk-remedy-guidance = Advies
desk-remedy-nothing = Geen
desk-closure-satisfied = De klant is tevreden
desk-closure-satisfied-hint = Dat zei de klant na het besluit.
desk-closure-no-answer = Geen antwoord
desk-closure-no-answer-hint = Besloten, met uitleg hoe te escaleren; sindsdien niets gehoord.
desk-closure-withdrawn = Ingetrokken
desk-closure-withdrawn-hint = De klant trekt de klacht in.
desk-closure-no-complaint = Geen klacht
desk-closure-no-complaint-hint = Het bleek iets anders te zijn.

## Waarom iets niet kan

refusal-closed = de klacht is afgesloten; heropen haar eerst
refusal-not-closed = de klacht is niet afgesloten
refusal-already-acknowledged = de ontvangst is al bevestigd
refusal-already-decided = er is al een besluit geschreven; heropen of escaleer de klacht eerst
refusal-nothing-to-escalate = er is nog geen besluit dat geëscaleerd kan worden
refusal-last-level = het laatste niveau van de procedure is bereikt; de externe instantie staat in het besluit
refusal-empty-letter = de brief heeft nog geen tekst; schrijf die eerst
refusal-no-explanation = de uitleg ontbreekt; een besluit vraagt er altijd een op schrift
refusal-no-reason = de reden ontbreekt; schrijf die eerst
refusal-extension-under-way = er is al een verlenging onderweg; kijk eerst wat er van de brief wordt
refusal-decision-not-sent = de brief met het besluit is nog niet verzonden; kijk eerst wat ervan wordt
refusal-nothing-to-extend = er is geen datum om te verlengen: de termijn voor de oplossing loopt niet en is niet overschreden
refusal-date-not-later = de nieuwe datum moet een werkdag na { $value } zijn
refusal-not-a-working-day = { $value } is geen werkdag van het verantwoordelijke kantoor
refusal-took-part = { $value } was bij het besluit betrokken; een escalatie gaat naar iemand anders
refusal-no-reviewer = een escalatie heeft een beoordelaar nodig voordat er wordt besloten; pak haar eerst op of draag haar over
refusal-no-such-team = het beleid kent geen team ‘{ $value }’
refusal-no-such-kind = het beleid kent geen soort klacht ‘{ $value }’
refusal-no-such-third-party = deze klacht heeft geen derde met nummer { $value }
refusal-no-such-letter = deze klacht heeft geen brief { $value }
refusal-no-such-message = deze klacht heeft geen bericht { $value }
refusal-not-an-address = ‘{ $value }’ is geen e-mailadres
refusal-empty-note = de notitie is leeg
refusal-nothing-changed = er is niets gewijzigd
refusal-not-decided = deze reden vraagt een besluit; besluit eerst of kies een andere reden
refusal-calendar = die datum kan niet worden berekend: { $value }
refusal-staff-only = alleen medewerkers kunnen dit doen

## Te beoordelen

desk-triage-title = Te beoordelen
desk-triage-intro = Berichten die niet duidelijk een klacht zijn. Nog niemand heeft antwoord gekregen, maar als het een klacht is, loopt de termijn sinds de ontvangst.
desk-triage-waiting = Wacht
desk-triage-aside = Opzijgelegd
desk-triage-automatic = Automatisch
desk-triage-empty = Hier wacht geen bericht
desk-triage-mail = Bericht
desk-triage-from = Van
desk-triage-guess = Vermoeden
desk-triage-by = Indien klacht, bevestigen uiterlijk
desk-triage-why = { $what }, { $percent }%
desk-triage-marked = Gemarkeerd: waarop het vermoeden berust. Het bericht is bewaard zoals het kwam:
desk-triage-is-aside = Het is opzijgelegd
desk-triage-is-automatic = Het is als automatisch aangemerkt
desk-triage-back = Terug naar ‘Te beoordelen’
desk-triage-complaint = Het is een klacht
desk-triage-prefilled = De velden zijn vooraf ingevuld uit het bericht; corrigeer wat niet klopt.
desk-triage-not-found = niet gevonden
desk-triage-open = Als klacht openen
desk-triage-no-complaint = Het is geen klacht
desk-triage-set-aside = Opzijleggen
desk-triage-set-aside-hint = Het blijft vindbaar en kan weer worden opgepakt.
desk-triage-belongs = Het hoort bij een klacht
desk-triage-join = Toevoegen
desk-triage-no-such-reference = Geen klacht die u mag zien heeft dit kenmerk. Controleer het: de laatste letter is een controleteken
desk-what-complaint = Een klacht
desk-what-question = Een vraag
desk-what-thanks = Een bedankje
desk-what-auto-reply = Een automatisch antwoord
desk-what-bounce = Een teruggekomen bericht
desk-what-receipt = Een leesbevestiging
desk-what-newsletter = Een nieuwsbrief
desk-what-spam = Reclame

## Overzicht

desk-overview-title = Overzicht
desk-overview-promises = Toezeggingen van de laatste 90 dagen
desk-overview-due-count = Verschuldigd
desk-overview-bar = Als balk
desk-overview-teams = Teams
desk-overview-due = Klachten met een termijn in de komende tien werkdagen
desk-overview-due-hint = De eerste dag omvat alles wat te laat is. Elke klacht telt één keer, op haar vroegste datum.

## Het helpcentrum van binnen

desk-help-title = Helpcentrum
desk-feedback-title = Reacties
desk-feedback-open = Nieuwe reacties
desk-feedback-all = Alle reacties
desk-feedback-empty = Hier zijn geen reacties
desk-feedback-said = Wat er is gezegd
desk-feedback-helpful = Hielp
desk-feedback-unhelpful = Hielp niet
desk-feedback-correct = Artikel corrigeren
desk-feedback-settle = Als afgehandeld markeren
desk-feedback-settled = Afgehandeld
desk-article = Artikel
desk-articles-title = Artikelen
desk-article-new = Nieuw artikel
desk-article-add = Artikel schrijven
desk-article-slug = Naam in het adres
desk-article-slug-hint = Kleine letters, cijfers en koppeltekens, bijvoorbeeld: where-is-the-serial-number
desk-article-slug-bad = Gebruik kleine letters zonder accenten, cijfers en koppeltekens
desk-article-title = Titel
desk-article-title-empty = Geef het artikel een titel
desk-article-text = Tekst
desk-article-markdown = in Markdown
desk-article-body-empty = Schrijf de tekst
desk-article-publish = Publiceren als versie
desk-article-save = Concept opslaan
desk-article-preview = Voorbeeld
desk-article-versions = Versies
desk-article-delivered = Zoals meegeleverd met het product
desk-article-draft = Concept, niet gepubliceerd
desk-article-is-published = Gepubliceerd
desk-article-published = Laatst gepubliceerd
desk-article-helpful = Nuttig
desk-article-missing = ontbreekt
desk-article-overtaken = Iemand anders heeft een versie opgeslagen terwijl u schreef. Uw tekst staat er nog. Bekijk de andere in de lijst met versies voordat u de uwe eroverheen opslaat.

## Medewerkers, logboek, eigen account

desk-settings-title = Instellingen
desk-staff-title = Medewerkers
desk-staff-add = Iemand toevoegen
desk-staff-add-intro = U krijgt een link om door te geven. Die is drie dagen geldig; het wachtwoord kiest de persoon zelf.
desk-staff-invite = Toevoegen en link tonen
desk-staff-link = Geef deze link op een veilige manier door. Hij werkt één keer, drie dagen lang, en wordt niet nog eens getoond:
desk-staff-id = Gebruikersnaam
desk-staff-name = Naam
desk-staff-name-empty = Geef de naam
desk-staff-email = E-mail
desk-staff-email-bad = Geef een e-mailadres, bijvoorbeeld name@example.com
desk-staff-email-taken = Iemand anders heeft dit adres
desk-staff-role = Rol
desk-staff-role-empty = Kies een rol
desk-staff-last-admin = Er moet een beheerder overblijven: wijs eerst een andere aan
desk-staff-teams = Teams
desk-staff-is-active = Mag inloggen
desk-staff-active = Actief
desk-staff-invited = Nog geen wachtwoord
desk-staff-inactive = Mag niet inloggen
desk-staff-reset = Nieuwe link
desk-staff-reset-hint = Het wachtwoord werkt niet meer, de persoon wordt overal uitgelogd, en u krijgt een link om door te geven.
desk-staff-reset-do = Resetten en link tonen
desk-audit-title = Logboek
desk-audit-caption = Wie wat zag en deed, het nieuwste eerst
desk-audit-who = Wie
desk-audit-what = Wat
desk-audit-subject = Waarover
desk-audit-complainant = De klager
desk-audit-nobody = Onbekend
desk-audit-what-signed-in = Ingelogd
desk-audit-what-signed-out = Uitgelogd
desk-audit-what-sign-in-failed = Inloggen mislukt
desk-audit-what-sign-in-refused = Te veel inlogpogingen
desk-audit-what-viewed = Bekeken
desk-audit-what-downloaded = Gedownload
desk-audit-what-opened = Bericht als klacht geopend
desk-audit-what-joined = Bericht toegevoegd
desk-audit-what-set-aside = Bericht opzijgelegd
desk-audit-what-back-to-triage = Bericht weer ter beoordeling
desk-audit-what-letter-arrived = Ontvangst van een brief aangegeven
desk-audit-what-letter-again = Brief opnieuw laten verzenden
desk-audit-what-article-added = Artikel toegevoegd
desk-audit-what-article-published = Artikel gepubliceerd
desk-audit-what-article-drafted = Concept opgeslagen
desk-audit-what-staff-added = Medewerker toegevoegd
desk-audit-what-staff-changed = Medewerker gewijzigd
desk-audit-what-staff-reset = Medewerker een nieuwe link gegeven
desk-audit-what-password-changed = Eigen wachtwoord gewijzigd
desk-me-title = Uw account
desk-me-no-password = U hebt nog geen wachtwoord. Kies er een, anders kunt u niet opnieuw inloggen.
desk-me-password = Wachtwoord
desk-me-current = Huidig wachtwoord
desk-me-current-wrong = Het huidige wachtwoord klopt niet
desk-me-new = Nieuw wachtwoord
desk-me-new-hint = Minstens 12 tekens. Een paar woorden achter elkaar vormen een goed wachtwoord.
desk-me-new-short = Gebruik minstens { $count } tekens
desk-me-again = Nieuw wachtwoord, nog een keer
desk-me-again-differs = De twee nieuwe wachtwoorden zijn niet gelijk
desk-me-language = Taal van de interface

## Toegevoegd: wat er nu volgt, en wie het verschuldigd is

desk-next = Wat er nu volgt
desk-next-by = verantwoordelijk:
desk-next-keep = { $promise }, uiterlijk { $day }
desk-next-missed = { $promise }: niet nagekomen, uiterlijk { $day }
desk-next-await-information = { $promise } staat uiterlijk tot { $moment } stil, zolang wij op antwoord van de klant wachten
desk-next-await-third-party = { $promise } staat uiterlijk tot { $moment } stil, zolang wij op antwoord van een derde wachten
desk-next-answer = Beantwoorden wat is binnengekomen, of nagaan wat er van een brief is geworden
desk-next-carry-out = Tegemoetkoming uitvoeren: { $remedy }
desk-next-assess = Aangeven wat er over het gevaar is vastgesteld
desk-next-deliver = Er is een brief onderweg naar de klant
desk-next-decide-anew = Opnieuw besluiten: het besluit heeft de klant niet bereikt
desk-next-silence = De klant is aan zet, tot { $moment }
desk-next-decide = Besluiten: er is geen datum toegezegd, maar de klant heeft recht op een besluit
desk-no-reply = Geen antwoord nodig

desk-merged-into = Deze klacht gaat verder als
desk-acts-more = Meer
desk-choose = Kies
desk-other-complaints = Andere klachten
desk-link-merged = Gaat hier verder
desk-link-split-from = Afgesplitst van
desk-link-split-off = Afgesplitst
desk-link-related = Gekoppeld
desk-representative = Vertegenwoordigd door
desk-about-staff = Gaat over
desk-about-them = de klacht gaat over deze persoon
desk-decision = Besluit
desk-part-resolved = Opgelost deel
desk-settled-so-far = Tot nu toe opgelost
desk-fulfilment = Status
desk-fulfilment-offered = Aangeboden, nog geen antwoord
desk-fulfilment-accepted = Aanvaard, nog uit te voeren
desk-fulfilment-declined = Geweigerd door de klant
desk-fulfilment-done = Uitgevoerd
desk-danger-officer = Verantwoordelijk
desk-danger-what = Beschreven
desk-danger-found = Vastgesteld
desk-danger-not-assessed = Nog niets aangegeven
desk-detail-odd = Ziet er anders uit dan verwacht

desk-priority-urgent = Dringend
desk-priority-normal = Normaal
desk-priority-vulnerable = Kwetsbare klant

desk-due-rests = Staat stil
desk-due-hours = { $count ->
    [0] Minder dan een uur
    [one] { $count } uur
   *[other] { $count } uur
 }
desk-due-late-hours = { $count ->
    [0] Net te laat
    [one] { $count } uur te laat
   *[other] { $count } uur te laat
 }

desk-promise-safety = Veiligheidsbeoordeling
desk-promise-remedy = Uitvoering van de tegemoetkoming
desk-promise-state-paused = Staat stil
desk-promise-owner = Verantwoordelijk:
desk-promise-rests-information = Staat uiterlijk tot { $moment } stil, zolang wij op antwoord van de klant wachten.
desk-promise-rests-third-party = Staat uiterlijk tot { $moment } stil, zolang wij op antwoord van een derde wachten.

# Hoe een datum tot stand kwam. $period is een getal met eenheid (‘2 maanden’), $day een dag, bij uren met de tijd.

desk-how-from-receipt = { $period } vanaf de ontvangst op { $day }.
desk-how-from-acknowledgement = { $period } vanaf het verzenden van de ontvangstbevestiging op { $day }.
desk-how-from-escalation = { $period } vanaf de escalatie op { $day }.
desk-how-from-extension = { $period } vanaf het verzenden van de verlenging op { $day }.
desk-how-from-danger = { $period } vanaf het moment waarop het gevaar bekend werd, { $day }.
desk-how-from-decision = { $period } vanaf het verzenden van het besluit op { $day }.
desk-how-from-remedy = { $period } vanaf de aanvaarding van de tegemoetkoming op { $day }.
desk-how-from-rest = Nog over toen de termijn op { $day } verderliep: { $period }.
desk-how-clause = Beleid: { $clause }.
desk-how-not-counted = Die dag telt niet mee. Werkdagen van { $region }.
desk-how-working-days = Werkdagen van { $region }.
desk-how-calendar = Elke kalenderdag telt mee, behalve die dag.
desk-how-rolled = Elke kalenderdag telt mee, behalve die dag. De termijn zou op { $day } eindigen, een rustdag; daarom eindigt hij met de volgende werkdag van { $region }.
desk-how-hours = Geteld volgens de klok, dag en nacht.
desk-how-business-hours = Geteld tijdens de kantoortijden, van { $from } tot { $to } uur: { $days }.

## Toegevoegd: wat er is gebeurd

desk-event-promise-moved-policy = Volgens het nieuwe beleid: { $promise }, uiterlijk { $day }.
desk-event-promise-moved-merge = De vroegere datum van de andere klacht geldt: { $promise }, uiterlijk { $day }.
desk-event-promise-paused-information = { $promise } staat uiterlijk tot { $day } stil: wij wachten op antwoord van de klant.
desk-event-promise-paused-third-party = { $promise } staat uiterlijk tot { $day } stil: wij wachten op antwoord van een derde.
desk-event-promise-resumed = { $promise } loopt verder: uiterlijk { $day }.
desk-event-raised = Niet nagekomen en volgens het beleid doorgegeven: { $promise }, aan { $team }.
desk-event-officer = Verantwoordelijk voor het gevaar: { $team }.
desk-event-assessed = { $who } beoordeelde het gevaar. Er is geen gevaar: { $finding }
desk-event-assessed-serious = { $who } beoordeelde het gevaar. Er is werkelijk gevaar: { $finding }
desk-event-priority = { $who } stelde de prioriteit in: { $priority }.
desk-event-asked = { $who } vroeg de klant om informatie.
desk-event-asked-details = { $who } vroeg de klant om: { $details }.
desk-event-part = { $who } loste een deel op: { $part }
desk-event-part-remedy = { $who } loste een deel op: { $part } Tegemoetkoming: { $remedy }.
desk-event-remedy-accepted = De klant aanvaardde de tegemoetkoming.
desk-event-remedy-declined = De klant weigerde de tegemoetkoming. { $reason }
desk-event-remedy-done = { $who } gaf aan dat de tegemoetkoming is uitgevoerd. { $note }
desk-event-silence = De klant is aan zet. Zonder antwoord wordt de klacht op { $day } afgesloten.
desk-event-merged-into = { $who } voegde deze klacht samen met { $reference }; daar gaat zij verder.
desk-event-merged = { $who } voegde { $reference } samen met deze klacht; hier gaat zij verder.
desk-event-split = { $who } splitste een deel af als { $reference }: { $reason }
desk-event-related = { $who } koppelde deze klacht aan { $reference }: { $reason }
desk-event-represented = { $name } treedt op namens de klant ({ $authority }).
desk-event-represented-no-more = De klant treedt weer zelf op.
desk-event-excluded = { $who } gaf aan dat de klacht over { $name } gaat, die er niet bij betrokken mag zijn: { $reason }
desk-event-policy = { $who } zette de klacht over op het beleid { $policy }, versie { $version }.
desk-event-no-reply = { $who } gaf aan dat er geen antwoord nodig is.

desk-purpose-information-request = Vraag om informatie
desk-purpose-partial-resolution = Een deel is opgelost
desk-purpose-silence-reminder = Herinnering aan de klant
desk-purpose-remedy-notice = Tegemoetkoming uitgevoerd
desk-purpose-withdrawal = Intrekking bevestigd
desk-purpose-merge-notice = Klachten samengevoegd
desk-closure-merged = Zij gaat verder als deel van een andere klacht

## Toegevoegd: handelingen

desk-act-tells = Wat hierdoor verandert
desk-act-information = Om informatie vragen
desk-act-information-intro = De klant wordt om ontbrekende gegevens gevraagd, of om iets anders. De brief zegt of een termijn intussen stilstaat.
desk-act-assess = Gevaar beoordelen
desk-act-assess-intro = Wat er is vastgesteld, moet in elk geval worden aangegeven, ook als er toch geen gevaar is.
desk-act-part = Deel oplossen
desk-act-part-intro = De klant hoort dat een deel is opgelost. De rest gaat door, en de bijbehorende data ook.
desk-act-remedy = Tegemoetkoming uitgevoerd
desk-act-remedy-intro = Wat met het besluit is toegezegd, is gedaan.
desk-act-withdraw = Intrekken
desk-act-withdraw-intro = De klant trekt de klacht in en heeft u dat gezegd, bijvoorbeeld aan de telefoon.
desk-act-priority = Prioriteit instellen
desk-act-priority-intro = De plaats in de lijsten. De data blijven. Gevaar gaat voor alle prioriteiten.
desk-act-represent = Vertegenwoordiger
desk-act-represent-intro = Iemand treedt op namens de klant. Onze brieven gaan naar deze persoon, en wat die zegt, geldt als woord van de klant.
desk-act-end-representation = Vertegenwoordiging beëindigen
desk-act-end-representation-intro = Vanaf nu gaan onze brieven weer naar de klant.
desk-act-exclude = Gaat over een collega
desk-act-exclude-intro = Wie het onderwerp van een klacht is, is er op geen enkel niveau bij betrokken en ziet haar niet.
desk-act-merge = Samenvoegen
desk-act-merge-intro = Een andere open klacht van dezelfde persoon gaat in deze verder. Beide kenmerken blijven geldig, en de vroegste data gelden.
desk-act-split = Afsplitsen
desk-act-split-intro = Een deel gaat verder als eigen klacht. De termijnen lopen vanaf dezelfde ontvangst, en de klant hoort het kenmerk.
desk-act-relate = Koppelen
desk-act-relate-intro = Twee klachten hebben met elkaar te maken. Beide vermelden dat; verder verandert er niets.
desk-act-policy = Overzetten op geldend beleid
desk-act-policy-intro = De klacht valt onder een eerder beleid of een eerdere versie. Door het overzetten wordt niemand minder toegezegd.

desk-merge-none = Deze persoon heeft geen andere open klacht die u mag zien.
desk-move-keeps = Alle andere data blijven zoals ze zijn.
desk-move-sooner = Eerder dan voorheen: { $promise }, uiterlijk { $day }.
desk-move-new = Nieuw toegezegd: { $promise }, uiterlijk { $day }.

desk-field-until-latest = Uiterlijk { $day }.
desk-field-remedy-hint = Het beleid vraagt erom bij: { $outcomes }.
desk-field-summary = Kortere brief
desk-field-summary-hint = Volstaat tot en met { $day } bij: { $outcomes }. Daarna heeft de klant recht op het volledige besluit.
desk-field-part-findings = Wat is onderzocht en wat is gebleken
desk-field-part-done = Wat er tot nu toe is gedaan
desk-field-part-next = Hoe het verdergaat
desk-field-part-empty = Het beleid vraagt om dit deel: schrijf het
desk-field-details = Ontbrekende gegevens
desk-field-information-empty = Kruis een gegeven aan, of schrijf wat u nodig hebt
desk-field-serious = Is er werkelijk gevaar?
desk-field-serious-empty = Geef aan of er werkelijk gevaar is
desk-field-serious-yes = Ja
desk-field-serious-yes-hint = Iemand is of kan in gevaar zijn; anderen misschien ook.
desk-field-serious-no = Nee
desk-field-serious-no-hint = Het is onderzocht, en er is geen gevaar.
desk-field-finding = Wat er is vastgesteld
desk-field-finding-empty = Geef aan wat er is vastgesteld
desk-field-finding-hint = Voor het dossier; de klant ziet het niet.
desk-field-resolved = Wat er is opgelost
desk-field-resolved-empty = Geef aan wat er is opgelost
desk-field-fulfilled-hint = Wat er is gedaan, en wanneer. Voor het dossier.
desk-field-withdraw-hint = Hoe de klant het heeft gezegd en, indien bekend, waarom. Voor het dossier.
desk-field-priority = Prioriteit
desk-field-priority-empty = Kies de prioriteit
desk-field-authority = Hoe wij weten dat dit mag
desk-field-authority-empty = Geef aan hoe wij weten dat deze persoon namens de klant mag optreden
desk-field-authority-hint = Bijvoorbeeld: volmacht van 3 november; de klant zei het aan de telefoon.
desk-field-staff = Collega
desk-field-staff-empty = Kies de collega
desk-field-exclude-hint = Voor het dossier. Collega’s die de klacht behandelen, lezen het.
desk-field-other = Welke in deze verdergaat
desk-field-other-empty = Kies de andere klacht
desk-field-other-hint = Ontvangen { $day }, { $team }
desk-field-kind = Soort
desk-field-subject = Onderwerp
desk-field-subject-empty = Geef een onderwerp op
desk-field-split-hint = De woorden van de klant die erbij horen.
desk-field-reference = Kenmerk van de andere klacht
desk-field-reference-hint = Bijvoorbeeld C-2026-00431-K
desk-field-relate-hint = Voor het dossier, bij beide klachten.

desk-done-information = De vraag is onderweg.
desk-done-assess = De bevinding is bewaard.
desk-done-part = De brief over het opgeloste deel is onderweg.
desk-done-remedy = De tegemoetkoming is uitgevoerd.
desk-done-withdraw = De klacht is ingetrokken en afgesloten.
desk-done-priority = De prioriteit is ingesteld.
desk-done-represent = Vanaf nu gaan de brieven naar de vertegenwoordiger.
desk-done-end-representation = De brieven gaan weer naar de klant.
desk-done-exclude = Wie het onderwerp van de klacht is, ziet haar niet meer.
desk-done-merge = De andere klacht gaat in deze verder.
desk-done-split = Het deel gaat verder als eigen klacht.
desk-done-relate = De twee klachten zijn gekoppeld.
desk-done-policy = De klacht valt nu onder het geldende beleid.
desk-done-no-reply = Genoteerd: er is geen antwoord nodig.
desk-done-policy-installed = Het beleid geldt voor klachten die vanaf nu binnenkomen.

## Toegevoegd: waarom iets niet kan

refusal-merged-away = zij gaat verder als { $value }; kijk daar
refusal-no-part = geef aan welk deel is opgelost
refusal-no-such-outcome = het beleid kent geen besluit ‘{ $value }’
refusal-no-summary = het beleid kent voor dit besluit geen kortere brief
refusal-too-late-for-summary = de kortere brief volstond alleen tot en met { $value }; schrijf het volledige besluit
refusal-part-missing = het beleid vraagt om een deel dat ontbreekt: { $value }
refusal-no-remedy = het beleid vraagt bij dit besluit om een tegemoetkoming; kies er een
refusal-remedy-not-allowed = het beleid staat ‘{ $value }’ bij dit besluit niet toe
refusal-nothing-offered = er is geen tegemoetkoming aangeboden
refusal-remedy-is-done = de tegemoetkoming is al uitgevoerd
refusal-remedy-was-declined = de klant heeft de tegemoetkoming geweigerd
refusal-remedy-owed = de toegezegde tegemoetkoming is nog niet uitgevoerd; geef het aan zodra dat is gebeurd
refusal-danger-not-assessed = er moet nog worden aangegeven wat er over het gevaar is vastgesteld; doe dat ook als er geen is
refusal-no-danger = er is geen gevaar gemeld
refusal-no-finding = geef aan wat er is vastgesteld
refusal-no-authority = geef aan hoe wij weten dat deze persoon namens de klant mag optreden
refusal-about-them = de klacht gaat over { $value }, die er niet bij betrokken mag zijn
refusal-with-itself = dat is deze klacht zelf
refusal-not-the-same-person = de twee zijn niet van dezelfde persoon
refusal-not-at-the-same-stage = alleen twee klachten die allebei open zijn, op hetzelfde niveau, kunnen worden samengevoegd
refusal-extended-often = het aantal verlengingen dat het beleid toestaat, is bereikt ({ $value })
refusal-extended-too-far = het beleid staat geen datum na { $value } toe
refusal-too-late-to-escalate = escaleren kon tot en met { $value }
refusal-no-such-priority = het beleid kent geen prioriteit ‘{ $value }’
refusal-not-a-reviewer = { $value } mag op dit niveau niet beoordelen; het beleid vraagt iemand anders

## Toegevoegd: het beleid

desk-nav-policy = Beleid
desk-policy = Beleid
desk-policy-in-force = Van kracht
desk-policy-intro = Wat er wordt toegezegd bij klachten die nu binnenkomen. Elke klacht blijft onder de versie vallen waaronder zij is geopend.
desk-policy-drawing = Het beleid als tekening
desk-policy-versions = Versies
desk-policy-no-versions = Er is nooit een andere versie van kracht geweest.
desk-policy-is-in-force = Van kracht
desk-policy-by-setup = door de configuratie
desk-policy-since = Wat er sindsdien is veranderd
desk-policy-same = Geen verschil met het geldende beleid.
desk-policy-file = Het bestand
desk-policy-install = Versie installeren
desk-policy-install-intro = Wijzig een kopie van het bestand, verhoog de versie en laat het controleren. U ziet wat er verandert voordat het geldt.
desk-policy-refused = Dit beleid kan niet worden geïnstalleerd
desk-policy-place = Regel { $line }, kolom { $column }
desk-policy-mend = Zo is het te verhelpen:
desk-policy-choose = Bestand
desk-policy-choose-hint = Een bestand dat eindigt op .toml. Als u er een kiest, telt de tekst hieronder niet.
desk-policy-text = Tekst van het bestand
desk-policy-text-empty = Kies een bestand of plak de tekst ervan
desk-policy-taken = Deze versie is al eens geïnstalleerd, met een andere tekst. Verhoog de versie
desk-policy-check = Controleren
desk-policy-changes = Verschillen met het geldende beleid:
desk-policy-stays = Lopende klachten blijven onder hun versie vallen. Ze kunnen een voor een worden overgezet.
desk-policy-do = Installeren
desk-policy-edit = Tekst wijzigen
desk-audit-what-policy-installed = Beleid geïnstalleerd

## Added: what is learnt from corrections

desk-what-product = Een klacht over een product
desk-what-service = Een klacht over de service
desk-what-other = Iets anders, geen klacht
desk-triage-instead = Eén klik zegt wat het is, en Redress leert ervan:
desk-triage-learnt = zoals geleerd van eerdere correcties
desk-done-forgotten = De les is teruggenomen. Ze telt niet meer.
desk-audit-what-lesson-forgotten = Les teruggenomen
desk-audit-what-lessons-exported = Lessen geëxporteerd
desk-lessons-title = Wat Redress heeft geleerd
desk-lessons-intro = Elke correctie is een les voor berichten die erop lijken: die meerdere van haar woorden delen, of een nummer bevatten dat er net zo uitziet. Waaruit een les is getrokken, blijft zoals het is als u haar terugneemt.
desk-lessons-empty = Er is nog niets geleerd
desk-lessons-teaches = Wat ze leert
desk-lessons-words = Te herkennen aan de woorden
desk-lessons-from = Geleerd van
desk-lessons-elsewhere = Van elders overgenomen
desk-lessons-forget = Vergeten
desk-lessons-export = Alles exporteren
desk-lesson-thought = Redress dacht: { $thought }
desk-lesson-right = { $detail }: { $shape }
desk-lesson-wrong = { $detail }: niet { $shape }
desk-lesson-after = na het woord ‘{ $label }’

# Who vouches for the sender of a mail: beside the sender's name, and why.
desk-sender-verified = Bevestigd: { $domain }
desk-sender-verified-why = Het domein { $domain } bevestigt dat deze e-mail ervan afkomstig is.
desk-sender-unverified = Niet bevestigd
desk-sender-unverified-why = Niemand bevestigt dat deze e-mail van { $domain } komt. Op zichzelf is dat niets slechts: veel domeinen bevestigen hun e-mail niet.
desk-sender-undecided = Niet bevestigd: geen antwoord
desk-sender-undecided-why = Een naamserver antwoordde niet toen deze e-mail aankwam; of hij van { $domain } komt, is daarom niet bekend.
desk-sender-forged = Voldoet niet aan het beleid van zijn domein (DMARC { $policy })
desk-sender-forged-why = Deze e-mail doorstond de controle niet die { $domain } voor zijn e-mail publiceert: de afzender kan vervalst zijn. Redress voegt hem niet toe aan een klacht en beantwoordt hem niet vanzelf. Vraag het de persoon langs een andere weg voordat u erop vertrouwt.
desk-sender-unclear = Afzender onduidelijk
desk-sender-unclear-why = Deze e-mail noemt meerdere auteurs, of de auteur is niet met zekerheid te lezen. Redress voegt hem niet toe aan een klacht en beantwoordt hem niet vanzelf.
desk-sender-checked-by = Gecontroleerd door { $server }, die de configuratie vertrouwt.

# A mailbox that can't be read: on the overview.
desk-mailbox-trouble = De mailbox { $name } is sinds { $moment } niet leesbaar.
desk-mailbox-trouble-text = De mail wacht daar en er gaat niets verloren. De beheerder kan het verhelpen: ‘redress mail doctor’ zegt hoe.
