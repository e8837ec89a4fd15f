# Die Anrede endet mit einem Komma, danach geht es klein weiter. Jeder Absatz, der zuerst kommen kann, beginnt darum mit
# einem Wort, das ohnehin großgeschrieben wird.

## In jedem Brief

letter-greeting = Guten Tag { $name },
letter-greeting-noname = Guten Tag,
letter-closing =
    Mit freundlichen Grüßen
    { $team }
    { $company }
letter-reference-line = Ihr Aktenzeichen ist { $reference }. Bitte lassen Sie es in der Betreffzeile stehen, wenn Sie antworten.
letter-link =
    Auf Ihrer eigenen Seite sehen Sie den aktuellen Stand. Sie können uns dort auch schreiben und Dateien schicken:
    { $link }
letter-dates = Wie es weitergeht
letter-update-by = Bis zum { $date } berichten wir Ihnen, wie weit wir sind.
letter-resolve-by = Bis zum { $date } möchten wir Ihre Beschwerde gelöst haben.
letter-automatic = Diese Bestätigung wurde automatisch verschickt. Ihre Beschwerde selbst liest ein Mensch.

letter-kind-product = ein Produkt
letter-kind-service = unseren Service
letter-team-service-management = Service-Management
letter-team-technical = Technik-Team
letter-team-safety = Produktsicherheit
letter-team-unknown = Kundenservice
letter-promise-acknowledgement = Eingangsbestätigung
letter-promise-update = Zwischenbericht
letter-promise-resolution = Lösung
letter-promise-safety = Sicherheitsbeurteilung

## Eingangsbestätigung

letter-ack-subject = Wir haben Ihre Beschwerde { $reference } erhalten: { $subject }
letter-ack-subject-nosubject = Wir haben Ihre Beschwerde { $reference } erhalten
letter-ack-thanks = Ihre Nachricht ist am { $received } bei uns eingegangen, vielen Dank dafür. Wir bearbeiten sie als Beschwerde { $reference }. Es tut uns leid, dass etwas nicht so gelaufen ist, wie es sollte. Wir gehen der Sache nach.
letter-ack-understood = So haben wir Ihre Nachricht verstanden. Falls etwas nicht stimmt, antworten Sie einfach auf diese E-Mail.
letter-ack-understood-kind = Ihre Beschwerde betrifft: { $value }
letter-ack-understood-model = Modell des Wechselrichters: { $value }
letter-ack-understood-serial = Seriennummer: { $value }
letter-ack-understood-ticket = Ticketnummer: { $value }
letter-ack-understood-idea = Ihr Lösungsvorschlag: notiert, wir prüfen ihn.
letter-ack-missing = Es würde uns helfen, wenn Sie uns noch Folgendes schicken könnten. Antworten Sie dazu einfach auf diese E-Mail. Wir haben bereits angefangen, und die Termine unten hängen nicht von Ihrer Antwort ab.
letter-ack-missing-ticket = Die Ticketnummer Ihrer Serviceanfrage. Sie steht in unseren früheren E-Mails.
letter-ack-missing-model = Das Modell Ihres Wechselrichters. Es steht auf dem Typenschild an der Seite des Geräts.
letter-ack-missing-serial = Die Seriennummer Ihres Wechselrichters, falls Sie sie zur Hand haben. Sie steht auf demselben Schild.
letter-ack-missing-description = Was genau passiert ist und wann es Ihnen zum ersten Mal aufgefallen ist.
letter-ack-danger =
    Ihre Sicherheit geht vor. Was Sie beschreiben, kann gefährlich sein. Bitte benutzen Sie das Gerät nicht mehr. Schalten Sie es ab, wenn das ohne Risiko möglich ist, halten Sie Abstand und sorgen Sie dafür, dass auch niemand sonst in seine Nähe kommt. Öffnen Sie es nicht und berühren Sie keine beschädigten Kabel: Die Leitungen der Solarmodule stehen bei Tageslicht unter Spannung, auch wenn alles abgeschaltet ist. Lassen Sie das Gerät von einer Elektrofachkraft prüfen, bevor es wieder in Betrieb geht.
    Bei Feuer oder Rauch, oder wenn jemand verletzt wurde, wählen Sie sofort den Notruf 112.

## Zwischenbericht

letter-update-subject = Wie weit wir mit Ihrer Beschwerde { $reference } sind
letter-update-intro = Ihre Beschwerde { $reference }: Das ist der aktuelle Stand.
letter-update-late = Diesen Zwischenbericht hatten wir Ihnen bis zum { $date } versprochen. Er kommt zu spät, und das bitten wir zu entschuldigen.

## Neuer Termin

letter-extension-subject = Ein neuer Termin für Ihre Beschwerde { $reference }
letter-extension-intro = Ihre Beschwerde { $reference } wollten wir bis zum { $old-date } lösen, so hatten wir es Ihnen geschrieben. Wir brauchen leider länger. Unser neuer Termin ist der { $new-date }.
letter-extension-intro-late = Ihre Beschwerde { $reference } wollten wir bis zum { $old-date } lösen, so hatten wir es Ihnen geschrieben. Das haben wir nicht geschafft, und wir haben Ihnen auch nicht rechtzeitig Bescheid gegeben. Für beides bitten wir um Entschuldigung. Unser neuer Termin ist der { $new-date }.
letter-extension-reason = Der Grund:
letter-extension-sorry = Es tut uns leid, dass Sie länger warten müssen.

## Entscheidung

letter-decision-subject = Unsere Entscheidung zu Ihrer Beschwerde { $reference }
letter-decision-intro-accepted = Ihre Beschwerde { $reference } haben wir geprüft. Sie haben recht, und wir erkennen Ihre Beschwerde in vollem Umfang an.
letter-decision-intro-partly-accepted = Ihre Beschwerde { $reference } haben wir geprüft. In einem Teil geben wir Ihnen recht und erkennen Ihre Beschwerde insoweit an.
letter-decision-intro-rejected = Ihre Beschwerde { $reference } haben wir sorgfältig geprüft. Wir können sie nicht anerkennen. Wir wissen, dass Sie sich eine andere Antwort gewünscht haben. Deshalb erklären wir Ihnen unten, wie wir dazu gekommen sind.
letter-decision-intro-cannot-resolve = Ihre Beschwerde { $reference } haben wir sorgfältig geprüft. Eine Lösung haben wir nicht gefunden. Das tut uns leid, und wir nennen Ihnen unten alle Gründe.
letter-decision-late = Diese Antwort hatten wir Ihnen bis zum { $date } versprochen. Sie kommt zu spät, und das bitten wir zu entschuldigen.
letter-decision-explanation = Wie wir zu dieser Entscheidung gekommen sind
letter-decision-remedy = Was wir tun werden
letter-decision-remedy-repair = Wir reparieren Ihr Gerät.
letter-decision-remedy-replacement = Wir tauschen Ihr Gerät aus.
letter-decision-remedy-refund = Wir erstatten Ihnen das Geld.
letter-decision-remedy-apology = Wir bitten Sie um Entschuldigung.
letter-decision-remedy-guidance = Wir erklären Ihnen unten Schritt für Schritt, wie sich das Problem beheben lässt.
letter-decision-remedy-nothing = Weitere Schritte sind nicht vorgesehen.
letter-decision-satisfied =
    Wenn die Sache damit für Sie erledigt ist, können Sie uns das hier mitteilen:
    { $link }
letter-decision-escalate =
    Wenn Sie nicht zufrieden sind, können Sie Ihre Beschwerde noch einmal prüfen lassen, und zwar von jemandem, der an dieser Entscheidung nicht beteiligt war. Antworten Sie auf diese E-Mail und schreiben Sie uns, warum, oder tun Sie es hier:
    { $link }
letter-decision-outside = Dies ist unsere abschließende Entscheidung. Wenn Sie damit nicht einverstanden sind, können Sie sich an eine unabhängige Stelle wenden: { $body }

## Erneute Prüfung

letter-escalation-subject = Ihre Beschwerde { $reference } wird noch einmal geprüft
letter-escalation-intro = Sie haben uns mitgeteilt, dass Sie mit unserer Entscheidung zu Ihrer Beschwerde { $reference } nicht zufrieden sind. Danke für Ihre Offenheit. Wir prüfen die Sache noch einmal von Anfang an.
letter-escalation-reviewer = Die Prüfung übernimmt jemand, der an der ersten Entscheidung nicht beteiligt war.
letter-review-subject = Das Ergebnis der erneuten Prüfung Ihrer Beschwerde { $reference }
letter-review-intro = Ihre Beschwerde { $reference } wurde noch einmal geprüft, und zwar von jemandem, der an der ersten Entscheidung nicht beteiligt war.

## Abschluss und Wiederaufnahme

letter-closed-subject = Ihre Beschwerde { $reference } ist abgeschlossen
letter-closed-intro = Ihre Beschwerde { $reference } haben wir abgeschlossen.
letter-closed-again = Falls das Problem wieder auftritt oder Sie uns noch etwas mitteilen möchten, antworten Sie auf diese E-Mail. Wir nehmen Ihre Beschwerde dann wieder auf; Sie müssen nicht von vorn beginnen.

## Antworten und ein neuer Link

letter-reply-subject = Re: { $subject }
letter-new-link-subject = Der Link zu Ihrer Beschwerde { $reference }
letter-new-link-intro =
    Ihr neuer Link führt zur Seite Ihrer Beschwerde { $reference }. Er gilt bis zum { $date }. Ältere Links funktionieren nicht mehr.
    { $link }
letter-new-link-not-you = Falls Sie diesen Link nicht angefordert haben, brauchen Sie nichts zu tun.

## An Dritte (Installationsbetrieb, Händler, Spedition)

letter-third-party-subject = Unsere Bitte um Auskunft, Aktenzeichen { $reference }
letter-third-party-intro = { $company } geht einer Beschwerde mit dem Aktenzeichen { $reference } nach. Um sie fair beurteilen zu können, brauchen wir einige Auskünfte von Ihnen:
letter-third-party-privacy = Bitte verwenden Sie unsere Angaben nur, um diese Anfrage zu beantworten.

## An die eigenen Mitarbeiterinnen und Mitarbeiter

letter-staff-danger-subject = { $reference }: mögliche Gefahr, bitte jetzt lesen
letter-staff-danger-intro = Beschwerde { $reference } ({ $subject }) beschreibt etwas, das gefährlich sein kann. Bitte lesen Sie sie jetzt und nehmen Sie Kontakt auf.
letter-staff-escalated-subject = { $reference }: eskaliert, eine erneute Prüfung ist nötig
letter-staff-escalated-intro = Beschwerde { $reference } ({ $subject }) ist eskaliert: Die Entscheidung wurde nicht akzeptiert. Die erneute Prüfung muss jemand übernehmen, der an der Entscheidung nicht beteiligt war.
letter-staff-due-subject = { $count ->
    [one] { $count } Zusage ist bald fällig
   *[other] { $count } Zusagen sind bald fällig
 }
letter-staff-due-intro = { $count ->
    [one] Diese Zusage ist bald fällig:
   *[other] Diese Zusagen sind bald fällig:
 }
letter-staff-missed-subject = { $count ->
    [one] { $count } Zusage wurde nicht eingehalten
   *[other] { $count } Zusagen wurden nicht eingehalten
 }
letter-staff-missed-intro = { $count ->
    [one] Diese Zusage wurde nicht eingehalten. Bitte kümmern Sie sich noch heute darum und schreiben Sie, wie es weitergeht:
   *[other] Diese Zusagen wurden nicht eingehalten. Bitte kümmern Sie sich noch heute darum und schreiben Sie, wie es jeweils weitergeht:
 }
letter-staff-promise-line = { $reference }: { $promise } bis zum { $date }
letter-staff-link = Hier öffnen: { $link }

## A question for information

letter-information-subject = Eine Frage zu Ihrer Beschwerde { $reference }
letter-information-intro = Ihrer Beschwerde { $reference } gehen wir gerade nach. Dafür brauchen wir noch etwas von Ihnen.
letter-information-list = Bitte schicken Sie uns Folgendes. Antworten Sie dazu einfach auf diese E-Mail.
letter-information-runs = Unsere Termine hängen nicht von Ihrer Antwort ab, aber mit ihr können wir Ihnen besser helfen.
letter-information-rests = Unser Termin für die Lösung ruht, bis Sie geantwortet haben, längstens bis zum { $date }.

## What a letter must also say, as headings above what a handler wrote

letter-part-findings = Was wir untersucht und was wir festgestellt haben
letter-part-done = Was wir bisher getan haben
letter-part-next = Wie es weitergeht

## A part is resolved

letter-partial-subject = Ein Teil Ihrer Beschwerde { $reference } ist gelöst
letter-partial-intro = Ihre Beschwerde { $reference } ist zum Teil gelöst.
letter-partial-what = Dieser Teil ist erledigt
letter-partial-rest = An allem Übrigen arbeiten wir weiter. Sie hören dazu von uns.

## Decision: until when

letter-decision-escalate-until = Bitte tun Sie das bis zum { $date }.
letter-outside-until = Das können Sie bis zum { $date } tun.

## Silence after the decision

letter-silence-subject = Haben Sie unsere Entscheidung zu { $reference } gesehen?
letter-silence-intro = Ihre Beschwerde { $reference } haben wir vor einiger Zeit entschieden und Ihnen unsere Entscheidung geschickt. Seitdem haben wir nichts von Ihnen gehört.
letter-silence-close = Wenn wir bis zum { $date } nichts von Ihnen hören, schließen wir Ihre Beschwerde ab.
letter-closed-silence-intro = Ihre Beschwerde { $reference } haben wir abgeschlossen, weil wir seit unserer Entscheidung nichts von Ihnen gehört haben.

## Withdrawn

letter-withdrawn-subject = Ihre Beschwerde { $reference } ist zurückgezogen
letter-withdrawn-intro = Sie haben Ihre Beschwerde { $reference } zurückgezogen. Wir haben sie abgeschlossen und unternehmen nichts weiter.

## The remedy is done

letter-remedy-done-subject = Erledigt: was wir Ihnen zu { $reference } versprochen haben
letter-remedy-done-intro = Ihre Beschwerde { $reference }: Was wir Ihnen in unserer Entscheidung versprochen haben, ist erledigt.

## Two complaints become one, one becomes two

letter-merged-subject = Ihre Beschwerden laufen gemeinsam als { $reference } weiter
letter-merged-intro = Sie haben uns zweimal in derselben Sache geschrieben: { $other } und { $reference }. Wir bearbeiten beides gemeinsam als { $reference }. Sie können beide Aktenzeichen verwenden, und es gilt der frühere unserer Termine.
letter-split-intro = In Ihrer Nachricht zu { $other } ging es um zwei Anliegen. Damit keines davon vergessen wird, bearbeiten wir dieses für sich als { $reference }. Unsere Termine zählen ab dem Tag, an dem Ihre erste Nachricht bei uns eingegangen ist.

## To our teams

letter-staff-raised-subject = [{ $reference }] Nach einem versäumten Termin an Ihr Team übergeben: { $subject }
letter-staff-raised-intro = In Beschwerde { $reference } ({ $subject }) wurde eine Zusage nicht eingehalten. Nach der Richtlinie geht sie damit an Ihr Team.
