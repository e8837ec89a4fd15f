## Die Seite

customer-title = Ihre Beschwerde { $reference }
customer-title-error = Fehler: { $title }
customer-company-line = Beschwerden bei { $company }
customer-skip = Zum Inhalt springen
customer-language = Sprache
customer-reference = Aktenzeichen
customer-received = Eingegangen
customer-received-on = Wir haben Ihre Beschwerde am { $date } erhalten.
customer-private = Diese Seite ist nur für Sie bestimmt. Wer den Link hat, kann sie lesen. Bitte geben Sie ihn nicht weiter.
customer-print = Diese Seite drucken
customer-back = Zurück zu Ihrer Beschwerde

## Der Stand

customer-status-heading = Aktueller Stand
customer-status-received = Eingegangen
customer-status-received-text = Ihre Beschwerde liegt uns vor. Bald sieht sie sich jemand genauer an.
customer-status-investigating = In Bearbeitung
customer-status-investigating-text = Wir gehen Ihrer Beschwerde nach.
customer-status-waiting = Ihre Antwort fehlt noch
customer-status-waiting-text = Wir haben Ihnen eine Frage gestellt. Bitte antworten Sie unten, damit wir weiterkommen.
customer-status-extended = Neuer Termin
customer-status-extended-text = Wir brauchen länger als geplant. Den neuen Termin und den Grund finden Sie unten.
customer-status-decided = Entschieden
customer-status-decided-text = Wir haben entschieden. Bitte sagen Sie uns unten, ob die Sache damit für Sie erledigt ist.
customer-status-escalated = Wird noch einmal geprüft
customer-status-escalated-text = Jemand, der an der ersten Entscheidung nicht beteiligt war, prüft Ihre Beschwerde noch einmal.
customer-status-closed = Abgeschlossen
customer-status-closed-text = Ihre Beschwerde ist abgeschlossen. Falls das Problem wieder auftritt, schreiben Sie uns unten; dann nehmen wir sie wieder auf.
customer-team = Zuständig für Ihre Beschwerde: { $team }.

## Zusagen

customer-promises-heading = Was wir Ihnen zugesagt haben
customer-promises-review-heading = Was wir Ihnen für die erneute Prüfung zugesagt haben
customer-promise-acknowledgement = Den Eingang bestätigen
customer-promise-update = Ihnen einen Zwischenbericht geben
customer-promise-resolution = Ihre Beschwerde lösen
customer-promise-running = Das tun wir bis zum { $date }.
customer-promise-not-started = Die Frist dafür beginnt, wenn wir Ihnen den Eingang bestätigt haben.
customer-promise-kept = Am { $date } erledigt, rechtzeitig.
customer-promise-kept-late = Am { $date } erledigt. Zugesagt hatten wir es bis zum { $promised-date }. Wir waren zu spät, und das tut uns leid.
customer-promise-missed = Wir hatten es bis zum { $date } zugesagt und haben es nicht getan. Das tut uns leid.
customer-promise-replaced = Zugesagt hatten wir es bis zum { $old-date }. Der neue Termin ist der { $new-date }. Den Grund haben wir Ihnen geschrieben.
customer-promise-replaced-late = Zugesagt hatten wir es bis zum { $old-date }; diesen Termin haben wir versäumt. Der neue Termin ist der { $new-date }. Das tut uns leid.
customer-promise-lifted = Nicht mehr nötig, weil Ihre Beschwerde erledigt ist.
customer-promise-days-left = { $count ->
    [0] Heute ist der letzte Tag.
    [one] Noch { $count } Arbeitstag.
   *[other] Noch { $count } Arbeitstage.
 }

## Wie ein Termin zustande kommt

customer-how-link = Wie haben wir diesen Termin berechnet?
customer-how-heading = So haben wir den { $date } berechnet
customer-how-start-received = Ihre Beschwerde ist am { $date } bei uns eingegangen.
customer-how-start-acknowledged = Am { $date } haben wir Ihnen den Eingang bestätigt.
customer-how-start-escalated = Am { $date } haben Sie um eine erneute Prüfung gebeten.
customer-how-start-extended = Diesen Termin haben wir selbst festgelegt, in unserer Nachricht vom { $date }.
customer-how-length = { $count ->
    [one] Zugesagt haben wir es innerhalb von { $count } Arbeitstag. Der Tag selbst zählt nicht mit; wir beginnen am Tag danach.
   *[other] Zugesagt haben wir es innerhalb von { $count } Arbeitstagen. Der erste Tag zählt nicht mit; wir beginnen am Tag danach.
 }
customer-how-length-calendar = { $count ->
    [one] Zugesagt haben wir es innerhalb von { $count } Tag. Der Tag selbst zählt nicht mit; wir beginnen am Tag danach.
   *[other] Zugesagt haben wir es innerhalb von { $count } Tagen. Der erste Tag zählt nicht mit; wir beginnen am Tag danach.
 }
customer-how-place = Es gelten die Arbeitstage unseres Büros: { $place }.
customer-how-counted = { $count ->
    [one] Gezählt haben wir { $count } Arbeitstag.
   *[other] Gezählt haben wir { $count } Arbeitstage.
 }
customer-how-skipped = { $count ->
    [0] Wir mussten keinen Tag überspringen.
    [one] { $count } Tag haben wir übersprungen, weil unser Büro geschlossen ist:
   *[other] { $count } Tage haben wir übersprungen, weil unser Büro geschlossen ist:
 }
customer-how-skipped-weekend = Wochenende
customer-how-skipped-holiday = Feiertag: { $name }
customer-how-skipped-closure = unser Büro ist geschlossen: { $name }
customer-how-skipped-paused = wir warteten auf eine Antwort
customer-how-end = So kommen wir auf das Ende des Tages: { $date }.
customer-how-table-date = Datum
customer-how-table-reason = Warum es nicht zählt

## Was wir wissen

customer-details-heading = Was wir notiert haben
customer-details-kind = Betrifft
customer-details-subject = Betreff
customer-details-model = Modell des Wechselrichters
customer-details-serial = Seriennummer
customer-details-ticket = Ticketnummer
customer-details-description = Was passiert ist
customer-details-idea = Ihr Lösungsvorschlag
customer-details-none = Noch nicht angegeben
customer-details-wrong = Stimmt etwas nicht? Schreiben Sie uns unten.
customer-kind-product = Ein Produkt
customer-kind-service = Unseren Service
customer-kind-unknown = Noch nicht klar

## Die Entscheidung

customer-decision-heading = Unsere Entscheidung
customer-decision-on = Entschieden am { $date }
customer-outcome-accepted = Wir erkennen Ihre Beschwerde an.
customer-outcome-partly-accepted = Wir erkennen Ihre Beschwerde teilweise an.
customer-outcome-rejected = Wir erkennen Ihre Beschwerde nicht an.
customer-outcome-cannot-resolve = Wir haben keine Lösung für Ihre Beschwerde gefunden.
customer-remedy-heading = Was wir tun werden
customer-remedy-repair = Ihr Gerät reparieren
customer-remedy-replacement = Ihr Gerät austauschen
customer-remedy-refund = Ihnen das Geld erstatten
customer-remedy-apology = Sie um Entschuldigung bitten
customer-remedy-guidance = Ihnen Schritt für Schritt erklären, wie sich das Problem beheben lässt
customer-remedy-nothing = Nichts Weiteres
customer-explanation-heading = Wie wir zu dieser Entscheidung gekommen sind
customer-final = Dies ist unsere abschließende Entscheidung. Wenn Sie damit nicht einverstanden sind, können Sie sich an eine unabhängige Stelle wenden: { $body }

## Nachrichten

customer-messages-heading = Nachrichten
customer-messages-none = Es gibt noch keine Nachrichten.
customer-message-from-you = Sie schrieben am { $date }
customer-message-from-us = Wir schrieben am { $date }
customer-message-earlier = Frühere Nachrichten zeigen
customer-message-files = Dateien
customer-message-file = { $name } ({ $size })

## Angaben und Dateien nachreichen

customer-add-heading = Etwas ergänzen oder Dateien schicken
customer-add-hint = Schreiben Sie uns, was neu ist, oder beantworten Sie unsere Frage. Schicken Sie bitte keine Passwörter und keine Bankdaten.
customer-add-text-label = Ihre Nachricht
customer-add-files-label = Dateien (freiwillig)
customer-add-files-hint = { $count ->
    [one] Fotos, Dokumente oder Aufnahmen. { $count } Datei, höchstens { $size }.
   *[other] Fotos, Dokumente oder Aufnahmen. Bis zu { $count } Dateien, jede höchstens { $size }.
 }
customer-add-submit = Abschicken
customer-add-done-heading = Ihre Nachricht ist angekommen
customer-add-done-text = Sie gehört jetzt zu Ihrer Beschwerde. Sie brauchen sie nicht zusätzlich per E-Mail zu schicken.
customer-add-done-files = { $count ->
    [one] { $count } Datei ist bei uns angekommen.
   *[other] { $count } Dateien sind bei uns angekommen.
 }

## Zufrieden oder nicht

customer-answer-heading = Ist die Sache damit für Sie erledigt?
customer-satisfied-button = Ja, ich bin zufrieden
customer-satisfied-heading = Ihre Beschwerde abschließen?
customer-satisfied-text = Wenn Sie zustimmen, schließen wir Ihre Beschwerde ab. Sie können uns trotzdem wieder schreiben, falls das Problem noch einmal auftritt.
customer-satisfied-confirm = Ja, Beschwerde abschließen
customer-satisfied-done-heading = Vielen Dank
customer-satisfied-done-text = Wir haben Ihre Beschwerde abgeschlossen. Falls das Problem wieder auftritt, schreiben Sie uns auf dieser Seite oder antworten Sie auf eine unserer E-Mails.
customer-escalate-button = Nein, ich bin nicht zufrieden
customer-escalate-heading = Ihre Beschwerde noch einmal prüfen lassen
customer-escalate-text = Jemand, der an der Entscheidung nicht beteiligt war, prüft Ihre Beschwerde noch einmal von Anfang an.
customer-escalate-reason-label = Warum sind Sie nicht zufrieden?
customer-escalate-reason-hint = Was haben wir falsch verstanden oder übersehen? Was wäre für Sie eine gute Lösung? Ein paar Sätze genügen.
customer-escalate-confirm = Um erneute Prüfung bitten
customer-escalate-done-heading = Ihre Beschwerde wird noch einmal geprüft
customer-escalate-done-text = Die Prüfung übernimmt jemand, der an der ersten Entscheidung nicht beteiligt war. Die neuen Termine haben wir Ihnen per E-Mail geschickt.
customer-escalate-done-by = Das Ergebnis möchten wir Ihnen bis zum { $date } mitteilen.

## Wenn etwas nicht stimmt

customer-error-heading = Es gibt ein Problem
customer-error-text-empty = Schreiben Sie eine Nachricht oder wählen Sie eine Datei aus
customer-error-text-long = { $count ->
    [one] Ihre Nachricht ist um { $count } Zeichen zu lang
   *[other] Ihre Nachricht ist um { $count } Zeichen zu lang
 }
customer-error-reason-empty = Schreiben Sie uns, warum Sie nicht zufrieden sind
customer-error-file-large = { $name } ist zu groß. Erlaubt sind höchstens { $size }
customer-error-file-empty = { $name } ist leer. Bitte wählen Sie die Datei noch einmal aus
customer-error-files-many = { $count ->
    [one] Sie können nur { $count } Datei auf einmal schicken
   *[other] Sie können höchstens { $count } Dateien auf einmal schicken
 }
customer-error-form-old = Diese Seite war zu lange geöffnet. Ihr Text ist noch da: Bitte schicken Sie ihn noch einmal ab
customer-error-not-now = Das geht nicht mehr, weil sich inzwischen etwas geändert hat. Bitte sehen Sie sich den aktuellen Stand an

## Links, die nicht mehr gelten, und andere Fehler

customer-expired-title = Dieser Link gilt nicht mehr
customer-expired-text = Links zu einer Beschwerde gelten zum Schutz Ihrer Daten nur eine begrenzte Zeit. Ihre Beschwerde selbst ist sicher aufgehoben.
customer-expired-how = Wir können Ihnen einen neuen Link schicken. Er geht an die E-Mail-Adresse, von der Sie uns geschrieben haben.
customer-expired-button = Neuen Link schicken
customer-expired-done-title = Sehen Sie in Ihr Postfach
customer-expired-done-text = Wenn der Link echt war, ist ein neuer zu Ihnen unterwegs. Falls nach einigen Minuten nichts ankommt, sehen Sie bitte auch in den Spam-Ordner.
customer-not-found-title = Diese Seite finden wir nicht
customer-not-found-text = Wenn Sie die Adresse eingetippt haben, prüfen Sie sie bitte. Wenn Sie einem Link aus einer E-Mail von uns gefolgt sind, antworten Sie auf diese E-Mail; wir helfen Ihnen weiter.
customer-busy-title = Einen Moment bitte
customer-busy-text = Es gab in kurzer Zeit zu viele Versuche. Bitte versuchen Sie es in einigen Minuten noch einmal.
customer-failed-title = Bei uns ist etwas schiefgegangen
customer-failed-text = Das tut uns leid. Was Sie uns bisher geschickt haben, ist nicht verloren. Bitte versuchen Sie es in einigen Minuten noch einmal oder antworten Sie auf eine unserer E-Mails.

## Added

customer-next-by = Sie hören von uns spätestens am
customer-promise-lifted-decided = Nicht mehr nötig, weil Sie unsere Entscheidung haben.
customer-how-start-reopened = Am { $date } haben wir Ihre Beschwerde wieder aufgenommen.
customer-error-label = Fehler:
customer-error-files-total = Ihre Dateien sind zusammen zu groß. Zusammen sind höchstens { $size } erlaubt
customer-error-files-broken = Ihre Dateien sind nicht vollständig angekommen. Bitte wählen Sie sie noch einmal aus
customer-error-files-again = Ihr Text ist noch da. Bitte wählen Sie die Dateien noch einmal aus.
customer-add-files-together = Zusammen höchstens { $size }.

customer-status-fulfilling = Sie haben unser Angebot angenommen
customer-status-fulfilling-text = Wir tun, was wir zugesagt haben, und sagen Ihnen Bescheid, sobald es erledigt ist.
customer-status-withdrawn = Zurückgezogen
customer-status-withdrawn-text = Sie haben Ihre Beschwerde zurückgezogen, und wir haben sie abgeschlossen. Falls das Problem wieder auftritt, schreiben Sie uns unten.
customer-merged = Wir bearbeiten diese Beschwerde gemeinsam mit { $references }.
customer-split-off = Ein Teil davon läuft für sich als { $references } weiter. Dazu haben wir Ihnen eine E-Mail geschickt.
customer-split-from = In Ihrer Nachricht ging es um zwei Anliegen. Das andere ist { $reference }.
customer-promise-reply = Ihnen antworten
customer-promise-assessment = Der Gefahr nachgehen, die Sie geschildert haben
customer-promise-remedy = Tun, was wir zugesagt haben
customer-promise-running-hour = Das tun wir bis zum { $date }, { $time } Uhr.
customer-promise-paused-information = Diese Frist ruht, bis Sie uns geantwortet haben, längstens bis zum { $date }.
customer-promise-paused-third-party = Diese Frist ruht, solange wir auf eine Antwort von anderer Seite warten, längstens bis zum { $date }.
customer-how-start-danger = Von der Gefahr haben wir am { $date } erfahren.
customer-how-start-decided = Unsere Entscheidung haben wir Ihnen am { $date } geschickt.
customer-how-start-accepted = Unser Angebot haben Sie am { $date } angenommen.
customer-how-start-rested = Die Frist ruhte, während wir auf eine Antwort warteten, und läuft seit dem { $date } weiter.
customer-how-length-period = Zugesagt haben wir es mit dieser Frist: { $period }. Der erste Tag zählt nicht mit; wir beginnen am Tag danach.
customer-how-length-hours = Zugesagt haben wir es mit dieser Frist: { $period }.
customer-how-length-left = So viel Zeit war noch übrig: { $period }.
customer-how-rolled = Damit kämen wir auf den { $date }. Dann ist unser Büro geschlossen, deshalb zählt der nächste Arbeitstag.
customer-how-end-hour = So kommen wir auf den { $date }, { $time } Uhr.
customer-remedy-is-accepted = Das haben Sie angenommen. Wir sagen Ihnen Bescheid, sobald es erledigt ist.
customer-remedy-is-declined = Das haben Sie abgelehnt.
customer-remedy-is-done = Das ist erledigt.
customer-remedy-button = Annehmen oder ablehnen
customer-remedy-question = Nehmen Sie unser Angebot an?
customer-remedy-offered = Das bieten wir Ihnen an:
customer-remedy-yes = Ja, bitte tun Sie das
customer-remedy-no = Nein, das möchte ich nicht
customer-remedy-reason-label = Warum nicht? (freiwillig)
customer-remedy-send = Antwort abschicken
customer-remedy-accepted-heading = Vielen Dank
customer-remedy-accepted-text = Wir tun, was wir zugesagt haben, und sagen Ihnen Bescheid, sobald es erledigt ist.
customer-remedy-declined-heading = Ihre Antwort ist angekommen
customer-remedy-declined-text = Sie haben unser Angebot abgelehnt. Wir melden uns bei Ihnen. Auf der Seite Ihrer Beschwerde können Sie auch um eine erneute Prüfung bitten.
customer-error-remedy-empty = Wählen Sie aus, ob Sie unser Angebot annehmen
customer-satisfied-first-heading = Unsere Entscheidung annehmen?
customer-satisfied-first-text = Wenn Sie zustimmen, tun wir, was wir zugesagt haben, und schließen danach Ihre Beschwerde ab. Sie können uns trotzdem wieder schreiben, falls das Problem noch einmal auftritt.
customer-satisfied-first-confirm = Ja, ich bin zufrieden
customer-satisfied-first-done-text = Wir tun jetzt, was wir zugesagt haben. Danach schließen wir Ihre Beschwerde ab und sagen Ihnen Bescheid.
customer-satisfied-noted-text = Wir haben vermerkt, dass Sie zufrieden sind.
customer-escalate-until = Um eine erneute Prüfung können Sie bis zum { $date } bitten.
customer-settled-heading = Schon erledigt
customer-settled = Erledigt
customer-withdraw-link = Ihre Beschwerde zurückziehen
customer-withdraw-heading = Ihre Beschwerde zurückziehen?
customer-withdraw-text = Wenn Sie Ihre Beschwerde zurückziehen, schließen wir sie ab und unternehmen nichts weiter. Sie können uns trotzdem wieder schreiben, falls das Problem noch einmal auftritt.
customer-withdraw-reason-label = Warum ziehen Sie Ihre Beschwerde zurück? (freiwillig)
customer-withdraw-reason-hint = Das hilft uns, daraus zu lernen. Sie müssen nichts dazu sagen.
customer-withdraw-confirm = Beschwerde zurückziehen
customer-withdraw-not = Nein, nicht zurückziehen
customer-withdraw-done-heading = Ihre Beschwerde ist zurückgezogen
customer-withdraw-done-text = Wir haben sie abgeschlossen. Falls das Problem wieder auftritt, schreiben Sie uns auf der Seite Ihrer Beschwerde oder antworten Sie auf eine unserer E-Mails.

# Countries of offices, by ISO 3166-1 code

customer-country-ad = Andorra
customer-country-al = Albanien
customer-country-at = Österreich
customer-country-ba = Bosnien und Herzegowina
customer-country-be = Belgien
customer-country-bg = Bulgarien
customer-country-ch = Schweiz
customer-country-cy = Zypern
customer-country-cz = Tschechien
customer-country-de = Deutschland
customer-country-dk = Dänemark
customer-country-ee = Estland
customer-country-es = Spanien
customer-country-fi = Finnland
customer-country-fo = Färöer
customer-country-fr = Frankreich
customer-country-gb = Vereinigtes Königreich
customer-country-gl = Grönland
customer-country-gr = Griechenland
customer-country-hr = Kroatien
customer-country-hu = Ungarn
customer-country-ie = Irland
customer-country-is = Island
customer-country-it = Italien
customer-country-li = Liechtenstein
customer-country-lt = Litauen
customer-country-lu = Luxemburg
customer-country-lv = Lettland
customer-country-mc = Monaco
customer-country-md = Republik Moldau
customer-country-me = Montenegro
customer-country-mk = Nordmazedonien
customer-country-mt = Malta
customer-country-nl = Niederlande
customer-country-no = Norwegen
customer-country-pl = Polen
customer-country-pt = Portugal
customer-country-ro = Rumänien
customer-country-rs = Serbien
customer-country-se = Schweden
customer-country-si = Slowenien
customer-country-sk = Slowakei
customer-country-sm = San Marino
customer-country-tr = Türkei
customer-country-ua = Ukraine
customer-country-va = Vatikanstadt
