## In elke brief

letter-greeting = Beste { $name },
letter-greeting-noname = Goedendag,
letter-closing =
    Met vriendelijke groet,
    { $team }
    { $company }
letter-reference-line = Uw kenmerk is { $reference }. Wilt u dit in de onderwerpregel laten staan als u antwoordt?
letter-link =
    Op uw eigen pagina ziet u hoe het ervoor staat. U kunt ons daar ook schrijven en bestanden sturen:
    { $link }
letter-dates = Hoe het verdergaat
letter-update-by = Uiterlijk op { $date } laten wij u weten hoe ver we zijn.
letter-resolve-by = Wij willen uw klacht uiterlijk op { $date } hebben opgelost.
letter-automatic = Deze bevestiging is automatisch verstuurd. Uw klacht zelf wordt door een mens gelezen.

letter-kind-product = een product
letter-kind-service = onze service
letter-team-service-management = Team servicemanagement
letter-team-technical = Technisch team
letter-team-safety = Team productveiligheid
letter-team-unknown = Klantenservice
letter-promise-acknowledgement = ontvangstbevestiging
letter-promise-update = bericht over de voortgang
letter-promise-resolution = oplossing
letter-promise-safety = veiligheidsbeoordeling

## Ontvangstbevestiging

letter-ack-subject = Wij hebben uw klacht { $reference } ontvangen: { $subject }
letter-ack-subject-nosubject = Wij hebben uw klacht { $reference } ontvangen
letter-ack-thanks = Dank u wel voor uw bericht. Het is op { $received } bij ons binnengekomen en staat nu geregistreerd als klacht { $reference }. Het spijt ons dat er iets is misgegaan en wij gaan ermee aan de slag.
letter-ack-understood = Dit hebben wij uit uw bericht begrepen. Klopt er iets niet, antwoord dan gewoon op deze e-mail.
letter-ack-understood-kind = Uw klacht gaat over: { $value }
letter-ack-understood-model = Model van de omvormer: { $value }
letter-ack-understood-serial = Serienummer: { $value }
letter-ack-understood-ticket = Ticketnummer: { $value }
letter-ack-understood-idea = Uw idee voor een oplossing: genoteerd, we nemen het mee.
letter-ack-missing = Het zou ons helpen als u ons het volgende nog kunt sturen. U kunt gewoon op deze e-mail antwoorden. Wij zijn al begonnen, en de data hieronder hangen niet van uw antwoord af.
letter-ack-missing-ticket = Het ticketnummer van uw serviceaanvraag. U vindt het in onze eerdere e-mails.
letter-ack-missing-model = Het model van uw omvormer. Dit staat op het plaatje aan de zijkant van het apparaat.
letter-ack-missing-serial = Het serienummer van uw omvormer, als u het bij de hand hebt. Het staat op hetzelfde plaatje.
letter-ack-missing-description = Wat er precies is gebeurd en wanneer u het voor het eerst merkte.
letter-ack-danger =
    Uw veiligheid gaat voor. Wat u beschrijft, kan gevaarlijk zijn. Gebruik het apparaat niet meer. Schakel het uit als dat zonder risico kan, houd afstand en zorg dat ook anderen er niet bij in de buurt komen. Maak het niet open en raak geen beschadigde kabels aan: op de kabels van zonnepanelen staat bij daglicht spanning, ook als alles is uitgeschakeld. Laat het apparaat controleren door een erkend elektricien voordat u het weer gebruikt.
    Is er brand of rook, of is er iemand gewond? Bel dan meteen 112.

## Bericht over de voortgang

letter-update-subject = Hoe het staat met uw klacht { $reference }
letter-update-intro = Hierbij laten wij u weten hoe het staat met uw klacht { $reference }.
letter-update-late = Wij hadden u dit bericht uiterlijk op { $date } beloofd. Het komt te laat, en daarvoor bieden wij onze excuses aan.

## Nieuwe datum

letter-extension-subject = Een nieuwe datum voor uw klacht { $reference }
letter-extension-intro = Wij schreven u dat wij uw klacht { $reference } uiterlijk op { $old-date } wilden oplossen. Wij hebben meer tijd nodig. De nieuwe datum is { $new-date }.
letter-extension-intro-late = Wij schreven u dat wij uw klacht { $reference } uiterlijk op { $old-date } wilden oplossen. Dat is niet gelukt, en wij hebben u dat niet op tijd laten weten. Voor allebei bieden wij onze excuses aan. De nieuwe datum is { $new-date }.
letter-extension-reason = De reden is deze:
letter-extension-sorry = Het spijt ons dat u langer moet wachten.

## Besluit

letter-decision-subject = Ons besluit over uw klacht { $reference }
letter-decision-intro-accepted = Wij hebben uw klacht { $reference } onderzocht. U hebt gelijk, en wij geven u dat volledig.
letter-decision-intro-partly-accepted = Wij hebben uw klacht { $reference } onderzocht. Voor een deel geven wij u gelijk.
letter-decision-intro-rejected = Wij hebben uw klacht { $reference } zorgvuldig onderzocht. Wij kunnen u geen gelijk geven. Wij weten dat u op een ander antwoord had gehoopt; daarom leggen wij hieronder uit hoe wij ertoe gekomen zijn.
letter-decision-intro-cannot-resolve = Wij hebben uw klacht { $reference } zorgvuldig onderzocht. Wij hebben geen oplossing gevonden. Dat spijt ons, en hieronder leggen wij alle redenen uit.
letter-decision-late = Wij hadden u dit antwoord uiterlijk op { $date } beloofd. Het komt te laat, en daarvoor bieden wij onze excuses aan.
letter-decision-explanation = Hoe wij tot dit besluit zijn gekomen
letter-decision-remedy = Wat wij gaan doen
letter-decision-remedy-repair = Wij repareren uw apparaat.
letter-decision-remedy-replacement = Wij vervangen uw apparaat.
letter-decision-remedy-refund = Wij betalen u uw geld terug.
letter-decision-remedy-apology = Wij bieden u onze excuses aan.
letter-decision-remedy-guidance = Wij leggen hieronder stap voor stap uit hoe het probleem te verhelpen is.
letter-decision-remedy-nothing = Verdere stappen zijn niet gepland.
letter-decision-satisfied =
    Is de zaak hiermee voor u in orde? Dan kunt u ons dat hier laten weten:
    { $link }
letter-decision-escalate =
    Bent u niet tevreden, dan kunt u vragen om uw klacht opnieuw te laten bekijken door iemand die bij dit besluit niet betrokken was. Antwoord op deze e-mail en laat ons weten waarom, of doe het hier:
    { $link }
letter-decision-outside = Dit is ons definitieve besluit. Bent u het er niet mee eens, dan kunt u terecht bij een onafhankelijke instantie: { $body }

## Nieuwe beoordeling

letter-escalation-subject = Uw klacht { $reference } wordt opnieuw bekeken
letter-escalation-intro = U hebt ons laten weten dat u niet tevreden bent met ons besluit over uw klacht { $reference }. Dank u voor uw openheid. Wij bekijken de zaak opnieuw, van het begin af aan.
letter-escalation-reviewer = Dat doet iemand die bij het eerste besluit niet betrokken was.
letter-review-subject = De uitkomst van de nieuwe beoordeling van uw klacht { $reference }
letter-review-intro = Uw klacht { $reference } is opnieuw bekeken door iemand die bij het eerste besluit niet betrokken was.

## Afsluiten en heropenen

letter-closed-subject = Uw klacht { $reference } is afgesloten
letter-closed-intro = Wij hebben uw klacht { $reference } afgesloten.
letter-closed-again = Komt het probleem terug, of wilt u ons nog iets laten weten? Antwoord dan op deze e-mail. Wij openen uw klacht dan opnieuw; u hoeft niet van voren af aan te beginnen.

## Antwoorden, en een nieuwe link

letter-reply-subject = Re: { $subject }
letter-new-link-subject = De link naar uw klacht { $reference }
letter-new-link-intro =
    Hier is de nieuwe link naar de pagina van uw klacht { $reference }. Hij werkt tot en met { $date }. Oudere links werken niet meer.
    { $link }
letter-new-link-not-you = Hebt u niet om deze link gevraagd? Dan hoeft u niets te doen.

## Aan derden (installateur, distributeur, vervoerder)

letter-third-party-subject = Ons verzoek om informatie, kenmerk { $reference }
letter-third-party-intro = { $company } onderzoekt een klacht met het kenmerk { $reference }. Om er eerlijk over te kunnen oordelen, hebben wij enige informatie van u nodig:
letter-third-party-privacy = Gebruik wat wij u hier meedelen alstublieft alleen om deze vraag te beantwoorden.

## Aan onze eigen medewerkers

letter-staff-danger-subject = { $reference }: mogelijk gevaar, nu lezen
letter-staff-danger-intro = In klacht { $reference } ({ $subject }) beschrijft de klant iets wat gevaarlijk kan zijn. Lees de klacht nu en neem contact op met de klant.
letter-staff-escalated-subject = { $reference }: geëscaleerd, nieuwe beoordeling nodig
letter-staff-escalated-intro = De klant is niet tevreden met het besluit over klacht { $reference } ({ $subject }) en vraagt om een nieuwe beoordeling. Dat moet iemand doen die bij het besluit niet betrokken was.
letter-staff-due-subject = { $count ->
    [one] { $count } toezegging loopt binnenkort af
   *[other] { $count } toezeggingen lopen binnenkort af
 }
letter-staff-due-intro = { $count ->
    [one] Deze toezegging aan een klant loopt binnenkort af:
   *[other] Deze toezeggingen aan klanten lopen binnenkort af:
 }
letter-staff-missed-subject = { $count ->
    [one] { $count } toezegging is niet nagekomen
   *[other] { $count } toezeggingen zijn niet nagekomen
 }
letter-staff-missed-intro = { $count ->
    [one] Deze toezegging aan een klant is niet nagekomen. Pak het vandaag op en laat de klant weten hoe het verdergaat:
   *[other] Deze toezeggingen aan klanten zijn niet nagekomen. Pak ze vandaag op en laat de klanten weten hoe het verdergaat:
 }
letter-staff-promise-line = { $reference }: { $promise }, uiterlijk { $date }
letter-staff-link = De klacht openen: { $link }

## A question for information

letter-information-subject = Een vraag over uw klacht { $reference }
letter-information-intro = Wij onderzoeken uw klacht { $reference } en hebben daarvoor nog iets van u nodig.
letter-information-list = Wilt u ons het volgende sturen? U kunt gewoon op deze e-mail antwoorden.
letter-information-runs = Onze data hangen niet van uw antwoord af, maar het helpt ons om u te helpen.
letter-information-rests = Onze termijn voor de oplossing staat stil totdat u hebt geantwoord, uiterlijk tot en met { $date }.

## What a letter must also say, as headings above what a handler wrote

letter-part-findings = Wat wij hebben onderzocht en wat daaruit is gebleken
letter-part-done = Wat wij tot nu toe hebben gedaan
letter-part-next = Hoe het verdergaat

## A part is resolved

letter-partial-subject = Een deel van uw klacht { $reference } is opgelost
letter-partial-intro = Een deel van uw klacht { $reference } is opgelost.
letter-partial-what = Dit deel is in orde
letter-partial-rest = Met de rest gaan wij verder. Daarover hoort u nog van ons.

## Decision: until when

letter-decision-escalate-until = Wilt u dat uiterlijk op { $date } doen?
letter-outside-until = Dat kan tot en met { $date }.

## Silence after the decision

letter-silence-subject = Hebt u ons besluit over { $reference } gezien?
letter-silence-intro = Enige tijd geleden stuurden wij u ons besluit over uw klacht { $reference }. Sindsdien hebben wij niets van u gehoord.
letter-silence-close = Hebben wij op { $date } nog niets van u gehoord, dan sluiten wij uw klacht af.
letter-closed-silence-intro = Sinds ons besluit over uw klacht { $reference } hebben wij niets van u gehoord. Daarom hebben wij de klacht afgesloten.

## Withdrawn

letter-withdrawn-subject = Uw klacht { $reference } is ingetrokken
letter-withdrawn-intro = U hebt uw klacht { $reference } ingetrokken. Wij hebben de klacht afgesloten en doen er verder niets meer mee.

## The remedy is done

letter-remedy-done-subject = Gedaan: wat wij u bij { $reference } hadden beloofd
letter-remedy-done-intro = Wij hebben gedaan wat wij u in ons besluit over uw klacht { $reference } hadden beloofd.

## Two complaints become one, one becomes two

letter-merged-subject = Uw klachten gaan samen verder als { $reference }
letter-merged-intro = U hebt ons twee keer over dezelfde zaak geschreven: { $other } en { $reference }. Wij behandelen beide klachten samen als { $reference }. U kunt beide kenmerken gebruiken, en de vroegste van onze data geldt.
letter-split-intro = Uw bericht over { $other } ging over twee zaken. Om geen van beide te vergeten, behandelen wij deze apart als { $reference }. Onze termijnen lopen vanaf de dag waarop uw eerste bericht bij ons binnenkwam.

## To our teams

letter-staff-raised-subject = [{ $reference }] Overgedragen aan uw team na een gemiste datum: { $subject }
letter-staff-raised-intro = In klacht { $reference } ({ $subject }) is een toezegging niet nagekomen. Volgens het beleid gaat de klacht naar uw team.
