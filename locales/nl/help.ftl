## Startpagina en zoeken

help-title = Helpcentrum van { $company }
help-heading = Waarmee kunnen wij u helpen?
help-intro = Hier vindt u antwoorden, en de weg naar een klacht als er iets is misgegaan.
help-skip = Naar de inhoud
help-home = Helpcentrum
help-breadcrumbs = U bent hier
help-language = Taal
help-search-label = Zoeken in het helpcentrum
help-search-hint = Een paar woorden zijn genoeg, bijvoorbeeld ‘geluid’ of ‘foutcode’.
help-search-button = Zoeken
help-search-heading = Zoekresultaten
help-search-results = { $count ->
    [one] { $count } artikel over ‘{ $query }’
   *[other] { $count } artikelen over ‘{ $query }’
 }
help-search-none = Wij hebben geen artikel gevonden over ‘{ $query }’.
help-search-none-hint = Probeer andere woorden, of minder. U kunt ons ook schrijven: { $email }
help-articles-heading = Artikelen
help-article-more = ‘{ $title }’ lezen
help-no-articles = Er zijn nog geen artikelen.

## Een artikel

help-article-updated = Laatst gewijzigd op { $date }
help-article-contents = Op deze pagina
help-article-other-language = Dit artikel is er nog niet in uw taal. U leest het in deze taal: { $language }.
help-article-related = Meer hierover
help-share-heading = Dit artikel delen
help-share-sheet = Delen
help-share-copy = Link kopiëren
help-share-copied = Link gekopieerd
help-share-copy-failed = De link kon niet worden gekopieerd. Hier is hij, om met de hand te kopiëren:
help-share-mail = Per e-mail sturen
help-share-mail-subject = { $title }
help-share-mail-body =
    Dit is misschien interessant voor u:

    { $title }
    { $link }

## Was dit artikel nuttig?

help-helpful-question = Was dit artikel nuttig?
help-helpful-yes = Ja
help-helpful-no = Nee
help-helpful-thanks = Dank u wel. Fijn dat het u heeft geholpen.
help-helpful-sorry = Het spijt ons dat dit artikel u niet heeft geholpen.
help-helpful-wrong-label = Wat klopte er niet?
help-helpful-wrong-hint = Schrijf hier geen persoonlijke gegevens. Hebt u een antwoord nodig, stuur ons dan liever een e-mail: { $email }
help-helpful-wrong-button = Versturen
help-helpful-wrong-empty = Laat ons weten wat er niet klopte
help-helpful-wrong-thanks = Dank u wel. Uw opmerking gaat naar de mensen die dit artikel bijhouden, en wij proberen het te verbeteren.

## Een klacht indienen

help-complain-heading = Een klacht indienen
help-complain-intro = Is er iets misgegaan? Stuur ons een e-mail. De knoppen openen er een die al klaarstaat: vul in wat u weet en laat de rest leeg.
help-complain-product = Klacht over een product
help-complain-product-hint = Er is iets mis met uw omvormer of een ander apparaat van ons.
help-complain-service = Klacht over onze service
help-complain-service-hint = Er is iets misgegaan bij een reparatie, een bezoek, een antwoord of een levering.
help-complain-write = Of schrijf zelf een e-mail aan { $email }
help-complain-no-mail-program = Gaat er niets open, kopieer dan dit adres naar uw e-mailprogramma: { $email }
help-complain-dates = Wij bevestigen de ontvangst binnen { $ack-days ->
    [one] { $ack-days } werkdag
   *[other] { $ack-days } werkdagen
 }, laten u binnen { $update-days ->
    [one] { $update-days } werkdag daarna
   *[other] { $update-days } werkdagen daarna
 } weten hoe ver we zijn, en willen uw klacht binnen { $resolve-days ->
    [one] { $resolve-days } werkdag
   *[other] { $resolve-days } werkdagen
 } na ontvangst hebben opgelost.
help-complain-policy = Hoe wij met klachten omgaan

## De klaarstaande e-mails

help-mail-product-subject = Klacht over een product
help-mail-product-body =
    Model van de omvormer:

    Serienummer (indien beschikbaar):

    Beschrijving van het probleem:

    Idee voor een oplossing (als u er een hebt):

help-mail-service-subject = Klacht over uw service
help-mail-service-body =
    Ticketnummer:

    Serienummer (indien beschikbaar):

    Beschrijving van het probleem:

    Idee voor een oplossing (als u er een hebt):

## Voet van de pagina, en fouten

help-footer-contact = Contact: { $email }
help-footer-policy = Hoe wij met klachten omgaan
help-footer-desk = Voor medewerkers
help-footer-software = Gemaakt met Redress, vrije software
help-not-found-title = Wij kunnen deze pagina niet vinden
help-not-found-text = Misschien is ze verplaatst. Zoek ernaar, of ga terug naar het begin van het helpcentrum.
help-failed-title = Er is bij ons iets misgegaan
help-failed-text = Dat spijt ons. Probeer het over een paar minuten opnieuw.

## Added

help-leave-empty = Laat dit veld leeg
help-contact-heading = Contact

## Een beleid met andere termijnen dan werkdagen. $period is een getal met eenheid: ‘2 maanden’, ‘24 uur’

help-period-acknowledgement = Bevestiging dat wij uw klacht hebben: { $period }
help-period-update = Bericht over de voortgang: { $period }
help-period-decision = Ons besluit: { $period }
help-policy-intro = Is er iets misgegaan, laat het ons dan weten. { $company } neemt elke klacht serieus en behandelt die vlot en eerlijk.
help-policy-how-heading = Zo dient u een klacht in
help-policy-how = Stuur ons een e-mail op { $email }. Hoe meer u ons kunt vertellen, hoe sneller wij kunnen helpen.
help-policy-when-heading = Hoe lang het hooguit duurt
help-policy-decision-heading = Ons besluit
help-policy-decision = Wij schrijven u wat ons besluit is, hoe wij ertoe zijn gekomen en wat wij gaan doen. Hebben wij meer tijd nodig, dan laten wij u weten waarom en geven wij u een nieuwe datum.
help-policy-escalate-heading = Als u niet tevreden bent
help-policy-escalate = U kunt ons vragen uw klacht opnieuw te bekijken. Dat doet iemand die bij het eerste besluit niet betrokken was.
