## Startseite und Suche

help-title = Hilfe von { $company }
help-heading = Wie können wir Ihnen helfen?
help-intro = Hier finden Sie Antworten, und den Weg zu einer Beschwerde, wenn etwas schiefgegangen ist.
help-skip = Zum Inhalt springen
help-home = Hilfe
help-breadcrumbs = Sie sind hier
help-language = Sprache
help-search-label = In der Hilfe suchen
help-search-hint = Ein paar Wörter genügen, zum Beispiel „Geräusch“ oder „Fehlercode“.
help-search-button = Suchen
help-search-heading = Suchergebnisse
help-search-results = { $count ->
    [one] { $count } Artikel zu „{ $query }“
   *[other] { $count } Artikel zu „{ $query }“
 }
help-search-none = Zu „{ $query }“ haben wir keinen Artikel gefunden.
help-search-none-hint = Versuchen Sie es mit anderen oder weniger Wörtern. Sie können uns auch schreiben: { $email }
help-articles-heading = Artikel
help-article-more = „{ $title }“ lesen
help-no-articles = Es gibt noch keine Artikel.

## Ein Artikel

help-article-updated = Zuletzt geändert am { $date }
help-article-contents = Auf dieser Seite
help-article-other-language = Diesen Artikel gibt es noch nicht in Ihrer Sprache. Sie lesen ihn auf: { $language }.
help-article-related = Mehr dazu
help-share-heading = Diesen Artikel teilen
help-share-sheet = Teilen
help-share-copy = Link kopieren
help-share-copied = Link kopiert
help-share-copy-failed = Der Link ließ sich nicht kopieren. Hier ist er zum Abschreiben oder Markieren:
help-share-mail = Per E-Mail schicken
help-share-mail-subject = { $title }
help-share-mail-body =
    Das könnte interessant für Sie sein:

    { $title }
    { $link }

## War dieser Artikel hilfreich?

help-helpful-question = War dieser Artikel hilfreich?
help-helpful-yes = Ja
help-helpful-no = Nein
help-helpful-thanks = Vielen Dank. Es freut uns, dass er geholfen hat.
help-helpful-sorry = Es tut uns leid, dass dieser Artikel Ihnen nicht geholfen hat.
help-helpful-wrong-label = Was hat nicht gestimmt?
help-helpful-wrong-hint = Bitte schreiben Sie hier keine persönlichen Daten hinein. Wenn Sie eine Antwort brauchen, schicken Sie uns eine E-Mail: { $email }
help-helpful-wrong-button = Abschicken
help-helpful-wrong-empty = Schreiben Sie uns, was nicht gestimmt hat
help-helpful-wrong-thanks = Vielen Dank. Ihr Hinweis geht an die Menschen, die diesen Artikel betreuen. Wir versuchen, den Fehler zu beheben.

## Beschwerde

help-complain-heading = Sich beschweren
help-complain-intro = Ist etwas schiefgegangen? Schicken Sie uns eine E-Mail. Die Schaltflächen öffnen eine vorbereitete: Tragen Sie ein, was Sie wissen, und lassen Sie den Rest leer.
help-complain-product = Beschwerde über ein Produkt
help-complain-product-hint = Mit Ihrem Wechselrichter oder einem anderen Gerät von uns stimmt etwas nicht.
help-complain-service = Beschwerde über unseren Service
help-complain-service-hint = Bei einer Reparatur, einem Besuch, einer Auskunft oder einer Lieferung ist etwas schiefgegangen.
help-complain-write = Oder schreiben Sie eine eigene E-Mail an { $email }
help-complain-no-mail-program = Falls sich nichts öffnet, kopieren Sie diese Adresse in Ihr E-Mail-Programm: { $email }
help-complain-dates = Wir bestätigen den Eingang innerhalb von { $ack-days ->
    [one] { $ack-days } Arbeitstag
   *[other] { $ack-days } Arbeitstagen
 }, berichten Ihnen innerhalb von { $update-days ->
    [one] { $update-days } weiteren Arbeitstag
   *[other] { $update-days } weiteren Arbeitstagen
 } über den Stand und möchten Ihre Beschwerde innerhalb von { $resolve-days ->
    [one] { $resolve-days } Arbeitstag
   *[other] { $resolve-days } Arbeitstagen
 } nach dem Eingang gelöst haben.
help-complain-policy = So gehen wir mit Beschwerden um

## Die vorbereiteten E-Mails

help-mail-product-subject = Beschwerde über ein Produkt
help-mail-product-body =
    Modell des Wechselrichters:

    Seriennummer (falls vorhanden):

    Beschreibung des Problems:

    Lösungsvorschlag (falls Sie einen haben):

help-mail-service-subject = Beschwerde über Ihren Service
help-mail-service-body =
    Ticketnummer:

    Seriennummer (falls vorhanden):

    Beschreibung des Problems:

    Lösungsvorschlag (falls Sie einen haben):

## Fußzeile und Fehler

help-footer-contact = Kontakt: { $email }
help-footer-policy = Umgang mit Beschwerden
help-footer-desk = Für Mitarbeitende
help-footer-software = Gemacht mit Redress, freier Software
help-not-found-title = Diese Seite finden wir nicht
help-not-found-text = Vielleicht ist sie umgezogen. Suchen Sie danach oder gehen Sie zurück zum Anfang der Hilfe.
help-failed-title = Bei uns ist etwas schiefgegangen
help-failed-text = Das tut uns leid. Bitte versuchen Sie es in einigen Minuten noch einmal.

## Added

help-leave-empty = Bitte lassen Sie dieses Feld leer
help-contact-heading = Kontakt

## Eine Richtlinie mit anderen Fristen als Arbeitstagen. $period ist eine Zahl mit Einheit: „2 Monate“, „24 Stunden“

help-period-acknowledgement = Bestätigung, dass Ihre Beschwerde angekommen ist: { $period }
help-period-update = Zwischenbericht zum Stand: { $period }
help-period-decision = Unsere Entscheidung: { $period }
help-policy-intro = Wenn etwas schiefgegangen ist, sagen Sie es uns bitte. { $company } nimmt jede Beschwerde ernst und bearbeitet sie zügig und fair.
help-policy-how-heading = So beschweren Sie sich
help-policy-how = Schicken Sie uns eine E-Mail an { $email }. Je mehr Sie uns sagen können, desto schneller können wir helfen.
help-policy-when-heading = Wie lange es höchstens dauert
help-policy-decision-heading = Unsere Entscheidung
help-policy-decision = Wir teilen Ihnen unsere Entscheidung schriftlich mit und sagen Ihnen, wie wir zu ihr gekommen sind und was wir tun werden. Wenn wir länger brauchen, nennen wir Ihnen den Grund und einen neuen Termin.
help-policy-escalate-heading = Wenn Sie nicht zufrieden sind
help-policy-escalate = Sie können uns bitten, Ihre Beschwerde noch einmal zu prüfen. Das übernimmt jemand, der an der ersten Entscheidung nicht beteiligt war.
