# Een regeling in woorden: uitgelegd als handboek, getekend, vergeleken met een andere versie. Namen van toezeggingen, soorten en
# teams komen zoals ze zijn. $within, $after, $from zijn wendingen uit handbook-within-…, -after-…, -from-…; $items is een lijst.

## Hoe lang: alleen (‘30 werkdagen’), als grens (‘binnen 30 werkdagen’), als moment (‘na 30 werkdagen’)

handbook-period-working-days = { $count ->
    [one] { $count } werkdag
   *[other] { $count } werkdagen
 }
handbook-period-calendar-days = { $count ->
    [one] { $count } kalenderdag
   *[other] { $count } kalenderdagen
 }
handbook-period-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weken
 }
handbook-period-months = { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
 }
handbook-period-hours = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
 }
handbook-period-business-hours = { $count ->
    [one] { $count } kantooruur
   *[other] { $count } kantooruren
 }
handbook-within-working-days = { $count ->
    [one] binnen { $count } werkdag
   *[other] binnen { $count } werkdagen
 }
handbook-within-calendar-days = { $count ->
    [one] binnen { $count } kalenderdag
   *[other] binnen { $count } kalenderdagen
 }
handbook-within-weeks = { $count ->
    [one] binnen { $count } week
   *[other] binnen { $count } weken
 }
handbook-within-months = { $count ->
    [one] binnen { $count } maand
   *[other] binnen { $count } maanden
 }
handbook-within-hours = { $count ->
    [one] binnen { $count } uur
   *[other] binnen { $count } uur
 }
handbook-within-business-hours = { $count ->
    [one] binnen { $count } kantooruur
   *[other] binnen { $count } kantooruren
 }
handbook-after-working-days = { $count ->
    [one] na { $count } werkdag
   *[other] na { $count } werkdagen
 }
handbook-after-calendar-days = { $count ->
    [one] na { $count } kalenderdag
   *[other] na { $count } kalenderdagen
 }
handbook-after-weeks = { $count ->
    [one] na { $count } week
   *[other] na { $count } weken
 }
handbook-after-months = { $count ->
    [one] na { $count } maand
   *[other] na { $count } maanden
 }
handbook-after-hours = { $count ->
    [one] na { $count } uur
   *[other] na { $count } uur
 }
handbook-after-business-hours = { $count ->
    [one] na { $count } kantooruur
   *[other] na { $count } kantooruren
 }

## Lijsten, labels, aanhalingstekens

handbook-and = { $items } en { $last }
handbook-and-before-i = { $items } en { $last }
handbook-labelled = { $label }: { $text }
handbook-quoted = ‘{ $text }’

## Namen die regelingen geven, waar ze bekend zijn; midden in een zin

handbook-name-promise-progress = voortgangsbericht
handbook-name-promise-final-response = definitief antwoord
handbook-name-promise-payment-response = antwoord over betalingen
handbook-name-promise-reply = antwoord
handbook-name-promise-response = reactie
handbook-name-promise-answer = antwoord
handbook-name-promise-decision = besluit
handbook-name-promise-outcome = uitkomst
handbook-name-promise-assessment = beoordeling van het gevaar
handbook-name-promise-remedy = tegemoetkoming
handbook-name-promise-recall-remedy = tegemoetkoming na een terugroepactie
handbook-name-detail-model = Model
handbook-name-detail-serial = Serienummer
handbook-name-detail-ticket = Ticketnummer
handbook-name-detail-description = Beschrijving van het probleem
handbook-name-detail-idea = Idee voor een oplossing
handbook-name-priority-urgent = dringend
handbook-name-priority-high = hoog
handbook-name-priority-normal = normaal
handbook-name-priority-low = laag
handbook-name-priority-danger = gevaar
handbook-name-priority-accident = ongeval
handbook-name-priority-severe = ernstig
handbook-name-priority-complex = complex
handbook-name-priority-vulnerable = kwetsbare klant
handbook-name-priority-at-risk = persoon in een risicosituatie

## Het begin

handbook-version = Versie { $version }
handbook-intro = Hoe een klacht volgens deze regeling wordt behandeld: wat wanneer is toegezegd, wie het doet, wat een besluit moet vermelden en wat er daarna volgt.

## Tijd

handbook-time-heading = Hoe de tijd wordt geteld
handbook-time-days = De dag van de gebeurtenis waarmee een termijn begint, telt niet mee; de termijn eindigt met het einde van de laatste dag (Verordening (EEG, Euratom) nr. 1182/71).
handbook-time-hours = Termijnen in uren lopen vanaf de minuut van de gebeurtenis, dag en nacht.
handbook-time-office-hours = Het kantoor werkt op zijn werkdagen van { $from } tot { $to } uur; kantooruren worden alleen in die tijd geteld.
handbook-time-rest = Eindigt een termijn in kalenderdagen, weken of maanden op een rustdag, dan eindigt hij met de volgende werkdag, tenzij de toezegging anders bepaalt.
handbook-time-public = Weekenden, feestdagen en dagen waarop het kantoor gesloten is, zijn geen werkdagen.
handbook-time-deadline = Weekenden, feestdagen en dagen waarop het kantoor gesloten is, zijn geen werkdagen; evenmin de dagen die de wet bij termijnen met feestdagen gelijkstelt.
handbook-whose = De werkdagen die tellen: { $whose }.
handbook-whose-office = die van het kantoor dat antwoordt
handbook-whose-complainant = die van het land van de klager of, als dat niet bekend is, die van het kantoor dat antwoordt
handbook-whose-region = die van deze regio: { $place }

## Teams, soorten, gegevens, prioriteiten

handbook-kinds-heading = Wie wat beoordeelt
handbook-teams = Teams: { $items }.
handbook-details-rule = Ontbreekt een gegeven dat nodig of gewenst is, dan wordt er in de ontvangstbevestiging één keer naar gevraagd. Een ontbrekend gegeven zet nooit een termijn stil en leidt nooit tot afwijzing.
handbook-details-pattern = Een gegeven dat niet bij zijn patroon past, wordt toch aangenomen en aan de behandelaar als opvallend getoond.
handbook-details-none = Er worden geen gegevens gevraagd.
handbook-kind-team = Beoordeeld door: { $team }.
handbook-kind-priority = Prioriteit: { $priority }.
handbook-detail-required = nodig
handbook-detail-wanted = gewenst
handbook-detail-taken = genoteerd als het er is, nooit gevraagd
handbook-priorities-heading = Wat eerst komt
handbook-priorities = Het dringendste eerst: { $items }.
handbook-priorities-usual = Een klacht begint met de prioriteit { $priority }, tenzij haar soort een andere heeft. De behandelaar kan die wijzigen.
handbook-priorities-none = Deze regeling kent geen prioriteiten.
handbook-priorities-danger = Gevaar gaat voor al het andere.

## Toezeggingen

handbook-promises-heading = Wat is toegezegd
handbook-promises-kept = Een brief komt zijn toezegging na vanaf het moment waarop hij werkelijk is verzonden. Een gemiste toezegging blijft voorgoed geregistreerd.
handbook-promises-no-pauses = Geen termijn staat stil terwijl op antwoord wordt gewacht.
handbook-keeps-acknowledgement = De ontvangst wordt { $within } { $from } bevestigd.
handbook-keeps-reply = Een antwoord wordt { $within } { $from } verzonden.
handbook-keeps-update = Een voortgangsbericht wordt { $within } { $from } verzonden.
handbook-keeps-decision = Het besluit wordt { $within } { $from } verzonden.
handbook-keeps-assessment = Het gevaar wordt { $within } { $from } beoordeeld.
handbook-keeps-remedy = De tegemoetkoming wordt { $within } { $from } uitgevoerd.
handbook-from-received = na ontvangst van de klacht
handbook-from-escalated = na ontvangst van de escalatie
handbook-from-acknowledged = na de ontvangstbevestiging
handbook-from-danger = nadat gevaar is beschreven of gemeld
handbook-from-decided = na verzending van het besluit
handbook-from-remedy-accepted = na aanvaarding van de tegemoetkoming
handbook-promise-clause = Bepaling: { $clause }
handbook-promise-repeats = Is zij nagekomen, dan begint zij opnieuw, tot over de klacht is besloten.
handbook-promise-kinds = Alleen voor: { $items }.
handbook-promise-owner = Verantwoordelijk: { $team }.
handbook-promise-exact = De termijn eindigt op de laatste dag, ook als dat een rustdag is.
handbook-promise-pause-information = De termijn staat stil zolang op informatie van de klager wordt gewacht; uiterlijk { $after } loopt hij verder.
handbook-promise-pause-third-party = De termijn staat stil zolang op antwoord van een derde wordt gewacht; uiterlijk { $after } loopt hij verder.
handbook-promise-warn = Waarschuwing aan het team vóór de datum: { $items }.
handbook-promise-warn-none = Het team wordt vooraf niet gewaarschuwd.
handbook-promise-missed = Wie bericht krijgt als de toezegging wordt gemist: { $items }.
handbook-promise-missed-nobody = Wordt de toezegging gemist, dan krijgt niemand bericht.
handbook-promise-raise = Wordt de toezegging gemist, dan gaat de klacht naar: { $team }.
handbook-notify-team = het team dat de klacht heeft
handbook-notify-handler = de behandelaar (als die er niet is, het team)
handbook-extension-none = De datum kan niet worden verlengd.
handbook-extension-any = Een nieuwe datum is mogelijk zo vaak als die wordt uitgelegd.
handbook-extension-times = { $count ->
    [one] Een nieuwe datum is één keer mogelijk.
   *[other] Een nieuwe datum is tot { $count } keer mogelijk.
 }
handbook-extension-at-most = Elke nieuwe datum ligt { $within } na de vorige.
handbook-extension-in-all = Met alle nieuwe datums eindigt de termijn { $within } na zijn eerste begin.
handbook-extension-carries = In de brief met de nieuwe datum staat: { $items }.
handbook-extension-rule = Een nieuwe datum telt alleen als de brief is verzonden voordat de oude voorbij is. Een latere brief wordt ook verzonden, maar de toezegging blijft gemist.

## Wat in brieven staat

handbook-part-explanation = een volledige uitleg van het besluit
handbook-part-reason = waarom de datum niet kan worden gehaald
handbook-part-findings = wat is onderzocht en wat is gebleken
handbook-part-done = wat er tot nu toe is gedaan
handbook-part-next = hoe het verdergaat
handbook-part-rights = dat, hoe en tot wanneer het besluit kan worden geëscaleerd
handbook-part-outside-body = tot welke externe instantie men zich kan wenden

## Gevaar

handbook-safety-heading = Gevaar
handbook-safety-officer = Wordt gevaar beschreven of gemeld, dan is dit team meteen verantwoordelijk voor de veiligheid en ziet het de klacht: { $team }.
handbook-safety-words = Naast de woorden die toch al worden begrepen, betekenen deze gevaar:
handbook-safety-none = Deze regeling heeft geen eigen bepalingen voor gevaar.

## Het besluit

handbook-decisions-heading = Het besluit
handbook-decisions-intro = Elk besluit wordt schriftelijk gegeven.
handbook-decisions-any = Elke uitkomst is mogelijk, en elke vraagt een volledige uitleg.
handbook-decisions-others = In deze regeling niet voorzien: { $items }.
handbook-remedy-required = nodig
handbook-remedy-optional = mogelijk
handbook-remedy-none = geen
handbook-summary = Een kortere brief volstaat als hij { $within } na ontvangst wordt verzonden ({ $outcome }). Daarin staat: { $items }.
handbook-carries-nothing = niets in het bijzonder

## Escalatie en externe instanties

handbook-escalation-heading = Als het besluit niet tevredenstelt
handbook-escalation-none = Binnen het bedrijf is geen escalatie mogelijk.
handbook-escalation-rule = Wie er eerder bij betrokken was, beoordeelt niet opnieuw.
handbook-escalation = Escalatie
handbook-level = Escalatie, niveau { $number }
handbook-level-until = Zij kan { $within } na het besluit worden gevraagd.
handbook-level-until-none = Zij kan na het besluit op elk moment worden gevraagd.
handbook-level-reviewers = Opnieuw beoordeeld door: { $reviewers }.
handbook-level-team = De klacht gaat naar: { $team }.
handbook-level-team-same = De klacht blijft bij haar team.
handbook-level-same-promises = Dezelfde toezeggingen gelden opnieuw, geteld vanaf de escalatie.
handbook-reviewers-uninvolved = iedereen die er niet eerder bij betrokken was
handbook-reviewers-reviewer = een beoordelaar, leidinggevende of beheerder die er niet eerder bij betrokken was
handbook-reviewers-manager = een leidinggevende of beheerder die er niet eerder bij betrokken was
handbook-bodies-heading = Externe instanties
handbook-bodies-intro = Na het laatste niveau, en overal waar een brief het moet vermelden, leest de klager tot welke externe instantie hij of zij zich kan wenden.
handbook-bodies-none = Deze regeling noemt geen externe instantie.
handbook-bodies-all = iedereen
handbook-bodies-others = alle anderen
handbook-body-until = { $within } na het laatste besluit
handbook-bodies-words = In de brief staat letterlijk:

## Het einde

handbook-closing-heading = Hoe een klacht eindigt
handbook-closing-acceptance = Een klacht wordt afgesloten zodra de klager tevreden is.
handbook-closing-no-acceptance = Een klacht wordt niet alleen afgesloten omdat de klager tevreden is.
handbook-closing-fulfil = Eerst moeten deze tegemoetkomingen zijn uitgevoerd: { $items }.
handbook-closing-fulfil-none = Er hoeft niet eerst een tegemoetkoming te zijn uitgevoerd.
handbook-closing-remind = Komt er geen antwoord op het besluit, dan volgt { $after } een herinnering.
handbook-closing-remind-none = Er wordt geen herinnering verzonden.
handbook-closing-silence = Komt er geen antwoord op het besluit, dan wordt de klacht { $after } afgesloten.
handbook-closing-counted = Beide worden geteld vanaf de dag waarop het besluit is verzonden.

handbook-letters-heading = Brieven
handbook-letters-none = Volgens deze regeling gaat geen brief vanzelf; behandelaars schrijven ze.
handbook-letters-others = Bij deze aanleidingen gaat er geen brief:
handbook-moment-opened = opening van de klacht
handbook-moment-escalated = escalatie van de klacht
handbook-moment-silence = stilte na het besluit tot de herinnering
handbook-moment-closed-by-silence = afsluiting na stilte
handbook-moment-withdrawn = intrekking van de klacht
handbook-moment-merged = samenvoeging van twee klachten
handbook-moment-remedy-done = uitvoering van de tegemoetkoming
handbook-sent-itself = vanzelf
handbook-sent-hand = door een behandelaar, na lezing

handbook-retention-heading = Hoe lang klachten worden bewaard
handbook-retention = Bewaartermijn na afsluiting: { $period }.
handbook-retention-basis = Grondslag: { $basis }.
handbook-retention-none = Deze regeling zegt niet hoe lang afgesloten klachten worden bewaard.

handbook-languages-heading = Talen
handbook-languages = Brieven worden geschreven in: { $items }.
handbook-languages-all = Brieven worden geschreven in alle beschikbare talen: { $items }.

## Kolomkoppen

handbook-column-promise = Toezegging
handbook-column-within = Termijn
handbook-column-from = Geteld
handbook-column-clause = Bepaling
handbook-column-detail = Gegeven
handbook-column-need = Gevraagd
handbook-column-hint = Waar het te vinden is
handbook-column-pattern = Patroon
handbook-column-outcome = Uitkomst
handbook-column-carries = In de brief staat
handbook-column-remedy = Tegemoetkoming
handbook-column-for = Voor klagers uit
handbook-column-body = Externe instantie
handbook-column-contact = Contact
handbook-column-until = Tot wanneer
handbook-column-words = Eigen tekst in het
handbook-column-moment = Aanleiding
handbook-column-letter = Brief
handbook-column-sent = Verzending

## De tekening

handbook-draw-about = { $title }: de stappen van een klacht en hun termijnen, op schaal getekend.
handbook-draw-complaint = De klacht
handbook-draw-after = Na het besluit
handbook-draw-days = ≈ dagen
handbook-draw-escalate = Escalatie mogelijk
handbook-draw-silence = Als er geen antwoord komt
handbook-draw-reminder = Herinnering
handbook-draw-no-limit = geen termijn vastgelegd
handbook-draw-bodies = { $count ->
    [one] { $count } instantie, naar het land van de klager
   *[other] { $count } instanties, naar het land van de klager
 }
handbook-draw-scale = Op schaal getekend in kalenderdagen, bij benadering. Elke werkelijke datum wordt berekend met de kalender van werkdagen.
handbook-stage-received = Ontvangst
handbook-stage-acknowledged = Bevestiging
handbook-stage-investigated = Onderzoek
handbook-stage-updated = Onderzoek en voortgang
handbook-stage-decided = Besluit
handbook-stage-closed = Afsluiting
handbook-legend-promise = toegezegde termijn
handbook-legend-warning = waarschuwing aan het team
handbook-legend-extension = nieuwe datum mogelijk
handbook-legend-repeats = herhaald
handbook-legend-pause = kan stilstaan
handbook-legend-danger = gevaar
handbook-legend-after = na het besluit

## Wat er tussen twee versies is veranderd. $what noemt de plaats en het veld

handbook-diff-what = { $place }, { $field }
handbook-diff-changed = { $what }: nu { $new } in plaats van { $old }.
handbook-diff-more = { $what }: nu ook { $items }.
handbook-diff-less = { $what }: niet langer { $items }.
handbook-diff-order = { $what }: nu in deze volgorde: { $items }.
handbook-diff-within = Toezegging ‘{ $promise }’: nu { $new } in plaats van { $old }.
handbook-diff-promise-added = Nieuwe toezegging: { $promise }.
handbook-diff-promise-removed = Niet meer toegezegd: { $promise }.
handbook-diff-team-added = Nieuw team: { $team }.
handbook-diff-team-removed = Team vervallen: { $team }.
handbook-diff-kind-added = Nieuwe soort klacht: { $kind }.
handbook-diff-kind-removed = Soort klacht vervallen: { $kind }.
handbook-diff-detail-added = { $kind }: nieuw gegeven: { $detail } ({ $need }).
handbook-diff-detail-removed = { $kind }: gegeven vervallen: { $detail }.
handbook-diff-decision-added = Nieuwe uitkomst: { $outcome }. In de brief staat: { $items }.
handbook-diff-decision-removed = Uitkomst vervallen: { $outcome }.
handbook-diff-level-added = Nieuw niveau van escalatie: { $level }.
handbook-diff-level-removed = Niveau van escalatie vervallen: { $level }.
handbook-diff-body-added = Nieuwe externe instantie: { $body } ({ $countries }).
handbook-diff-body-removed = Externe instantie vervallen: { $body } ({ $countries }).
handbook-diff-letter-added = Nieuwe brief: { $letter }. Aanleiding: { $moment }. Verzending: { $sent }.
handbook-diff-letter-removed = Brief vervallen: { $letter }. Aanleiding: { $moment }.
handbook-diff-safety-added = Nieuw: bepalingen voor gevaar. Verantwoordelijk: { $team }.
handbook-diff-safety-removed = De bepalingen voor gevaar zijn vervallen.
handbook-diff-other = Er is nog iets veranderd waarvoor hier woorden ontbreken: vergelijk de bestanden.

handbook-field-id = naam in bestanden
handbook-field-policy = Regeling
handbook-field-title = titel
handbook-field-rest = rustdagen
handbook-field-languages = talen van de brieven
handbook-field-hours = kantoortijden
handbook-field-priorities = prioriteiten
handbook-field-name = naam
handbook-field-teams = Teams
handbook-field-kinds = Soorten klachten
handbook-field-team = team
handbook-field-priority = prioriteit
handbook-field-details = gegevens
handbook-field-need = gevraagd
handbook-field-pattern = patroon
handbook-field-hint = waar het te vinden is
handbook-field-promises = Toezeggingen
handbook-field-clause = bepaling
handbook-field-start = geteld
handbook-field-end = einde op een rustdag
handbook-field-whose = werkdagen
handbook-field-warn = waarschuwing vóór de datum
handbook-field-kept-by = nagekomen met
handbook-field-repeats = herhaling
handbook-field-only-for = soorten
handbook-field-owner = verantwoordelijk
handbook-field-pause-information = stilstand in afwachting van informatie
handbook-field-pause-third-party = stilstand in afwachting van een derde
handbook-field-missed = bericht bij een gemiste toezegging
handbook-field-raise = neemt over na een gemiste toezegging
handbook-field-extension = verlenging
handbook-field-extension-times = aantal nieuwe datums
handbook-field-extension-at-most = nieuwe datum na de vorige
handbook-field-extension-in-all = termijn in totaal
handbook-field-extension-carries = brief met de nieuwe datum
handbook-field-decisions = Besluiten
handbook-field-outcomes = uitkomsten
handbook-field-carries = brief
handbook-field-remedy = tegemoetkoming
handbook-field-remedies = mogelijke tegemoetkomingen
handbook-field-summary = kortere brief
handbook-field-summary-until = termijn van de kortere brief
handbook-field-summary-carries = inhoud van de kortere brief
handbook-field-reviewers = opnieuw beoordeeld door
handbook-field-until = termijn
handbook-field-same-promises = toezeggingen
handbook-field-bodies = Externe instanties
handbook-field-countries = landen
handbook-field-address = adres
handbook-field-url = webadres
handbook-field-words = tekst
handbook-field-letters = Brieven
handbook-field-letter = brief
handbook-field-sent = verzending
handbook-field-closing = Afsluiting
handbook-field-acceptance = als de klager tevreden is
handbook-field-fulfil = eerst uit te voeren tegemoetkomingen
handbook-field-remind = herinnering na
handbook-field-close = na een stilte van
handbook-field-officer = verantwoordelijk
handbook-field-danger-words = woorden voor gevaar
handbook-field-retention = Bewaren
handbook-field-after-closing = na afsluiting
handbook-field-basis = grondslag

handbook-value-none = geen
handbook-value-empty = geen vermelding
handbook-value-nobody = niemand
handbook-value-all = alle
handbook-value-never = nooit
handbook-value-unsaid = niets vastgelegd
handbook-value-no-limit = onbeperkt
handbook-value-usual = de gebruikelijke
handbook-value-possible = mogelijk
handbook-value-impossible = niet mogelijk
handbook-value-once = één keer
handbook-value-again = telkens opnieuw tot het besluit
handbook-value-same-day = op dezelfde dag
handbook-value-next-working-day = op de volgende werkdag
handbook-value-public = weekenden en feestdagen
handbook-value-deadline = weekenden, feestdagen en de dagen die de wet bij termijnen daarmee gelijkstelt
handbook-value-hours = { $from } tot { $to } uur
handbook-value-as-explained = zo vaak als het wordt uitgelegd
handbook-value-its-team = haar team
handbook-value-closes = afgesloten
handbook-value-stays-open = open gehouden
handbook-value-same-promises = dezelfde opnieuw
handbook-value-own-promises = eigen toezeggingen
handbook-value-keeper-acknowledgement = de ontvangstbevestiging
handbook-value-keeper-reply = een antwoord
handbook-value-keeper-update = een voortgangsbericht
handbook-value-keeper-decision = het besluit
handbook-value-keeper-assessment = de beoordeling van het gevaar
handbook-value-keeper-remedy = de uitgevoerde tegemoetkoming
